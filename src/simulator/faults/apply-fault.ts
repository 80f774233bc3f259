import type { Clock } from '../base/clock.ts';
import { toMilliseconds } from '../base/duration.ts';
import type { Incoming, Outgoing } from '../exchange/exchange.ts';
import type { HookResponse } from '../http/hooks.ts';
import type { SimulatedProblem } from '../versions/problems.ts';
import { type ChangeFault, changed } from './change-fault.ts';
import { brownoutOf, faultProblem } from './fault-problem.ts';
import type { RequestFault } from './fault.ts';

/** A request that goes wrong. */
export interface Exchange {
  incoming: Incoming;
  /** The version that is asked for. */
  version: string;
  clock: Clock;
  /** Makes the response that there would be without a fault. */
  pass: (incoming: Incoming) => Promise<Outgoing>;
  /** Writes a problem as this endpoint does. */
  refuse: (problem: SimulatedProblem) => Outgoing;
  /** Makes all tokens invalid. */
  revoke: () => void;
}

type Effect<T extends RequestFault['type']> = (
  fault: Extract<RequestFault, { type: T }>,
  exchange: Exchange,
) => HookResponse | Promise<HookResponse>;

const change = async (fault: ChangeFault, { incoming, pass }: Exchange): Promise<Outgoing> => {
  const outgoing = await pass(incoming);
  if (outgoing.body === '') return outgoing;
  return { ...outgoing, body: JSON.stringify(changed(JSON.parse(outgoing.body), fault)) };
};

const effects: { readonly [T in RequestFault['type']]: Effect<T> } = {
  latency: async ({ delay }, { incoming, pass, clock }) => {
    await new Promise<void>((resolve) => void clock.after(toMilliseconds(delay), resolve));
    return pass(incoming);
  },
  reset: async ({ when = 'before' }, { incoming, pass }) => {
    const outgoing = when === 'before' ? undefined : await pass(incoming);
    return outgoing && when === 'body' ? half(outgoing, 'reset') : reset;
  },
  stall: async ({ at = 'headers' }, { incoming, pass }) =>
    at === 'headers' ? silence : half(await pass(incoming), 'stall'),
  truncate: async (_, { incoming, pass }) => {
    const outgoing = await pass(incoming);
    return { ...outgoing, body: outgoing.body.slice(0, outgoing.body.length / 2) };
  },
  html: ({ status = 200 }) => ({
    status,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: '<!doctype html><title>Maintenance</title><p>We will be back soon.',
  }),
  problem: (fault, { refuse }) => refuse(faultProblem(fault)),
  revoke: (_, { incoming, pass, revoke }) => {
    revoke();
    return pass(incoming);
  },
  brownout: ({ status = 503 }, { refuse, version }) => refuse(brownoutOf(version, status)),
  version: ({ responseVersion }, { incoming, pass }) =>
    pass({
      ...incoming,
      header: (name) => (name.toLowerCase() === 'enode-version' ? responseVersion : incoming.header(name)),
    }),
  'unknown-enum': change,
  'extra-field': change,
};

export const requestFaultTypes = Object.keys(effects);

/** The response to a request that a fault hits. */
export async function applyFault(fault: RequestFault, exchange: Exchange): Promise<HookResponse> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its type is the name under which it stands
  const effect = effects[fault.type] as Effect<RequestFault['type']>;
  return effect(fault, exchange);
}

type RawResponse = Extract<HookResponse, Function>;

const silence: RawResponse = () => {};
const reset: RawResponse = ({ socket }) => void socket?.resetAndDestroy();

/** The head and half of the body, and then nothing more. What has no body stays away altogether. */
function half({ status, headers, body }: Outgoing, end: 'stall' | 'reset'): RawResponse {
  if (body === '') return end === 'reset' ? reset : silence;
  return (response) => {
    const bytes = Buffer.from(body);
    response.writeHead(status, { ...headers, 'content-length': bytes.length });
    response.write(bytes.subarray(0, bytes.length / 2), () => {
      if (end === 'reset') response.socket?.resetAndDestroy();
    });
  };
}
