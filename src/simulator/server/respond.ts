import { randomUUID } from 'node:crypto';
import type { Client } from '../auth/clients.ts';
import type { AccessTokens } from '../auth/tokens.ts';
import type { Clock } from '../base/clock.ts';
import { problemResponse } from '../control/problem-response.ts';
import type { Contract } from '../versions/contract.ts';
import type { Misbehaviour, ServedResponse } from '../faults/misbehave.ts';
import { problem, type SimulatedProblem } from '../versions/problems.ts';
import type { LinkService } from '../link/link-service.ts';
import type { Incoming, Outgoing } from '../exchange/exchange.ts';
import { failure } from '../http/failure.ts';
import { type Gate, isRead } from './gate.ts';
import type { HookResponse, Hooks } from '../http/hooks.ts';
import { handleLinkCompletion } from '../http/handle-link-completion.ts';
import { handleTokenRequest } from './oauth.ts';
import type { RecentLog } from '../base/recent-log.ts';
import type { LoggedRequest } from '../handles/request-log.ts';
import type { Respond } from './server.ts';

export interface ResponderParts {
  gate: Gate;
  clock: Clock;
  hooks: Hooks;
  log: RecentLog<LoggedRequest>;
  api: (incoming: Incoming) => Promise<Outgoing>;
  /** Passes requests on, unless a fault hits them. */
  misbehave: Misbehaviour;
  clients: readonly Client[];
  tokens: AccessTokens;
  links: LinkService;
  /** The pages for people: the link page and the fleet page. */
  pages: (incoming: Incoming) => Promise<HookResponse>;
  /** The control API. */
  control: (incoming: Incoming) => Promise<Outgoing>;
  /** How problems outside the API are written. */
  contract: Contract;
}

/** Routes requests: the gate first, then hooks, faults, and the token endpoint, Link sessions, or the API. Logs each. */
export function createResponder({
  gate,
  clock,
  hooks,
  log,
  api,
  misbehave,
  clients,
  tokens,
  links,
  pages,
  control,
  contract,
}: ResponderParts): Respond {
  const route = async (incoming: Incoming, target: LoggedRequest['target']): Promise<ServedResponse> => {
    if (target === 'api') return misbehave(incoming, target, api);
    if (target === 'oauth')
      return misbehave(incoming, target, () => handleTokenRequest(incoming, clients, tokens));
    return {
      response: await (isCompletion(incoming.path)
        ? handleLinkCompletion(incoming, links, contract)
        : pages(incoming)),
    };
  };
  return async (incoming) => {
    const surface = surfaceOf(incoming.path);
    const refused = gate.refusal(incoming) ?? foreignForm(gate, incoming, surface);
    // Pages are not clients of the API: hooks and the log are about clients.
    if (surface === 'control') return refused ? problemResponse(refused) : control(incoming);
    if (surface === 'pages') return refused ? refusedPage(refused) : pages(incoming);
    const at = clock.iso();
    const id = randomUUID();
    const served = async (): Promise<ServedResponse> => {
      const hooked = await hooks.ask(incoming);
      // A hook may have waited: what fell due in the meantime happens first.
      clock.runDue();
      return hooked ? { response: hooked } : route(incoming, surface);
    };
    const { response: outgoing, fault } = refused
      ? { response: failure(refused, contract, undefined) }
      : await served();
    log.add({
      id,
      at,
      target: surface,
      method: incoming.method,
      path: surface === 'link' ? incoming.path.replace(/^\/link\/[^/]+/, '/link/…') : incoming.path,
      query: Object.fromEntries(incoming.query),
      version: surface === 'api' ? versionIn(outgoing) : undefined,
      userId: incoming.header('enode-user-id'),
      status: typeof outgoing === 'object' ? outgoing.status : 0,
      fault,
    });
    return surface === 'link' ? outgoing : withId(outgoing, id);
  };
}

/** Names the request in the response, so that it can be found in the log. */
const withId = (response: Outgoing | HookResponse, id: string): Outgoing | HookResponse =>
  typeof response === 'object'
    ? { ...response, headers: { 'x-request-id': id, ...response.headers } }
    : response;

/** Pages and control API take nothing that a page of another origin sends, not even one of another port of this machine. */
const foreignForm = (
  gate: Gate,
  incoming: Incoming,
  surface: ReturnType<typeof surfaceOf>,
): SimulatedProblem | undefined =>
  surface !== 'api' && surface !== 'oauth' && !isRead(incoming.method) && gate.isForeign(incoming)
    ? problem.forbidden('Another site cannot change anything here')
    : undefined;

const refusedPage = ({ status, detail }: SimulatedProblem): HookResponse => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: `${detail}\n`,
});

const isCompletion = (path: string): boolean => /^\/link\/[^/]+\/complete$/.test(path);

const versionIn = (response: Outgoing | HookResponse): string | undefined =>
  typeof response === 'object' ? response.headers?.['enode-version'] : undefined;

/** What a path belongs to: the API and what its clients use, the pages for people, or the control API. */
type Surface = LoggedRequest['target'] | 'pages' | 'control';

function surfaceOf(path: string): Surface {
  if (path === '/oauth2/token') return 'oauth';
  if (path === '/' || /^\/(?:fleet|pages)(?:\/|$)/.test(path)) return 'pages';
  if (/^\/simulator(?:\/|$)/.test(path)) return 'control';
  return path.startsWith('/link/') ? 'link' : 'api';
}
