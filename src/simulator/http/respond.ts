import type { Client } from '../auth/clients.ts';
import type { Tokens } from '../auth/tokens.ts';
import type { Clock } from '../clock.ts';
import type { Contract } from '../contracts/contract.ts';
import type { Answered, Misbehaviour } from '../faults/misbehave.ts';
import type { LinkDesk } from '../world/link-desk.ts';
import type { Incoming, Outgoing } from './exchange.ts';
import type { HookAnswer, Hooks } from './hooks.ts';
import { answerLinkCompletion } from './answer-link-completion.ts';
import { answerTokenRequest } from './oauth.ts';
import type { Log, LoggedRequest } from './request-log.ts';
import type { Respond } from './server.ts';

export interface ResponderParts {
  clock: Clock;
  hooks: Hooks;
  log: Log<LoggedRequest>;
  api: (incoming: Incoming) => Promise<Outgoing>;
  /** Answers, unless a fault wants it otherwise. */
  misbehave: Misbehaviour;
  clients: readonly Client[];
  tokens: Tokens;
  links: LinkDesk;
  /** The pages for people: the link page and the fleet page. */
  pages: (incoming: Incoming) => Promise<HookAnswer>;
  /** How problems outside the API are written. */
  contract: Contract;
}

/** Shares requests out: hooks first, then faults, then the token endpoint, Link sessions, or the API. Logs each. */
export function createResponder({
  clock,
  hooks,
  log,
  api,
  misbehave,
  clients,
  tokens,
  links,
  pages,
  contract,
}: ResponderParts): Respond {
  const answer = async (incoming: Incoming, target: LoggedRequest['target']): Promise<Answered> => {
    if (target === 'api') return misbehave(incoming, target, api);
    if (target === 'oauth')
      return misbehave(incoming, target, () => answerTokenRequest(incoming, clients, tokens));
    return {
      answer: await (isCompletion(incoming.path)
        ? answerLinkCompletion(incoming, links, contract)
        : pages(incoming)),
    };
  };
  return async (incoming) => {
    // Who looks at the fleet is no client: hooks and the log are about clients.
    if (isForOperators(incoming.path)) return pages(incoming);
    const at = clock.iso();
    const target = targetOf(incoming.path);
    const hooked = await hooks.ask(incoming);
    // A hook may have waited: what fell due in the meantime happens first.
    clock.settle();
    const { answer: outgoing, fault } = hooked ? { answer: hooked } : await answer(incoming, target);
    log.add({
      at,
      target,
      method: incoming.method,
      path: target === 'link' ? incoming.path.replace(/^\/link\/[^/]+/, '/link/…') : incoming.path,
      query: Object.fromEntries(incoming.query),
      version: target === 'api' ? versionIn(outgoing) : undefined,
      userId: incoming.header('enode-user-id'),
      status: typeof outgoing === 'object' ? outgoing.status : 0,
      fault,
    });
    return outgoing;
  };
}

function targetOf(path: string): LoggedRequest['target'] {
  if (path === '/oauth2/token') return 'oauth';
  return path.startsWith('/link/') ? 'link' : 'api';
}

const isCompletion = (path: string): boolean => /^\/link\/[^/]+\/complete$/.test(path);
const isForOperators = (path: string): boolean => /^\/(?:fleet|pages)(?:\/|$)/.test(path);

const versionIn = (answer: Outgoing | HookAnswer): string | undefined =>
  typeof answer === 'object' ? answer.headers?.['enode-version'] : undefined;
