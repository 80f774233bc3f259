import type { AccessTokens } from '../auth/tokens.ts';
import type { Clock } from '../base/clock.ts';
import type { Contract } from '../versions/contract.ts';
import { type Incoming, jsonResponse, type Outgoing } from '../exchange/exchange.ts';
import { failure } from '../http/failure.ts';
import type { HookResponse } from '../http/hooks.ts';
import type { SimulatedProblem } from '../versions/problems.ts';
import { applyFault } from './apply-fault.ts';
import type { Faults } from './create-faults.ts';
import type { RequestFault } from './fault.ts';

export interface MisbehaviourParts {
  faults: Faults;
  clock: Clock;
  tokens: AccessTokens;
  contract: (version: string) => Contract;
  versions: readonly string[];
  defaultVersion: string;
}

/** A response, and the fault that made it what it is. */
export interface ServedResponse {
  response: HookResponse;
  fault?: RequestFault['type'] | undefined;
}

/** Serves a request, as it should be or as a fault wants it. */
export type Misbehaviour = (
  incoming: Incoming,
  target: 'api' | 'oauth',
  pass: (incoming: Incoming) => Outgoing | Promise<Outgoing>,
) => Promise<ServedResponse>;

export function createMisbehaviour(parts: MisbehaviourParts): Misbehaviour {
  const { faults, clock, tokens, contract, versions, defaultVersion } = parts;

  const askedVersion = (incoming: Incoming): string => {
    const token = /^Bearer +(\S+)$/i.exec(incoming.header('authorization') ?? '')?.[1];
    const client = token === undefined ? undefined : tokens.clientOf(token);
    const asked = incoming.header('enode-version') ?? client?.defaultVersion ?? defaultVersion;
    return versions.includes(asked) ? asked : defaultVersion;
  };

  return async (incoming, target, pass) => {
    const version = askedVersion(incoming);
    const fault = faults.request({ method: incoming.method, path: incoming.path, version });
    if (!fault) return { response: await pass(incoming) };
    const refusal = (problem: SimulatedProblem): Outgoing => {
      const outgoing = failure(problem, contract(version), undefined);
      return { ...outgoing, headers: { ...outgoing.headers, 'enode-version': version } };
    };
    const exchange = {
      incoming,
      version,
      clock,
      // A fault may have waited: what fell due in the meantime happens first.
      pass: async (changed: Incoming) => {
        clock.runDue();
        return pass(changed);
      },
      refuse: target === 'oauth' ? oauthRefusal : refusal,
      revoke: () => tokens.revokeAll(),
    };
    return { response: await applyFault(fault, exchange), fault: fault.type };
  };
}

/** A problem in the manner of OAuth 2.0. */
const oauthRefusal = ({ status, detail, headers }: SimulatedProblem): Outgoing =>
  jsonResponse(status, { error: oauthErrors[status] ?? 'server_error', error_description: detail }, headers);

const oauthErrors: Readonly<Record<number, string>> = {
  400: 'invalid_request',
  401: 'invalid_client',
  403: 'access_denied',
  429: 'temporarily_unavailable',
  503: 'temporarily_unavailable',
};
