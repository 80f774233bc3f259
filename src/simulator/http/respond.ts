import type { Client } from '../auth/clients.ts';
import type { Tokens } from '../auth/tokens.ts';
import type { Clock } from '../clock.ts';
import type { Contract } from '../contracts/contract.ts';
import type { LinkDesk } from '../world/link-desk.ts';
import type { Incoming, Outgoing } from './exchange.ts';
import type { HookAnswer, Hooks } from './hooks.ts';
import { answerLinkRequest } from './link-page.ts';
import { answerTokenRequest } from './oauth.ts';
import type { Log, LoggedRequest } from './request-log.ts';
import type { Respond } from './server.ts';

export interface ResponderParts {
  clock: Clock;
  hooks: Hooks;
  log: Log<LoggedRequest>;
  api: (incoming: Incoming) => Promise<Outgoing>;
  clients: readonly Client[];
  tokens: Tokens;
  links: LinkDesk;
  /** How problems outside the API are written. */
  contract: Contract;
}

/** Shares requests out: hooks first, then the token endpoint, Link sessions, or the API. Logs each. */
export function createResponder({
  clock,
  hooks,
  log,
  api,
  clients,
  tokens,
  links,
  contract,
}: ResponderParts): Respond {
  const answer = (incoming: Incoming, target: LoggedRequest['target']): Outgoing | Promise<Outgoing> => {
    if (target === 'oauth') return answerTokenRequest(incoming, clients, tokens);
    return target === 'link' ? answerLinkRequest(incoming, links, contract) : api(incoming);
  };
  return async (incoming) => {
    const at = clock.iso();
    const target = targetOf(incoming.path);
    const hooked = await hooks.ask(incoming);
    // A hook may have waited: what fell due in the meantime happens first.
    clock.settle();
    const outgoing = hooked ?? (await answer(incoming, target));
    log.add({
      at,
      target,
      method: incoming.method,
      path: target === 'link' ? incoming.path.replace(/^\/link\/[^/]+/, '/link/…') : incoming.path,
      query: Object.fromEntries(incoming.query),
      version: target === 'api' ? versionIn(outgoing) : undefined,
      userId: incoming.header('enode-user-id'),
      status: typeof outgoing === 'object' ? outgoing.status : 0,
    });
    return outgoing;
  };
}

function targetOf(path: string): LoggedRequest['target'] {
  if (path === '/oauth2/token') return 'oauth';
  return path.startsWith('/link/') ? 'link' : 'api';
}

const versionIn = (answer: Outgoing | HookAnswer): string | undefined =>
  typeof answer === 'object' ? answer.headers?.['enode-version'] : undefined;
