import { joinSignals } from '../core/join-signals.ts';
import type { Init } from './raw-client.ts';
import type { RawResult } from './raw-result.ts';

/** What a client, or a copy of it by `with`, does in calls that say nothing else. */
export interface CallDefaults {
  readonly timeout?: Init['timeout'];
  /** By name, in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly signals: readonly AbortSignal[];
}

/**
 * Sends a call with defaults of its client. What the call says wins; of signals, each ends it.
 *
 * @param send Sends what comes of it.
 */
export async function sendWithDefaults(
  { timeout, headers, signals }: CallDefaults,
  init: Init,
  send: (init: Init) => Promise<RawResult>,
): Promise<RawResult> {
  const joined = joinSignals(init.signal, ...signals);
  const changed: Init = { ...init };
  if (timeout !== undefined) changed.timeout ??= timeout;
  if (headers !== undefined) changed.headers = merged(headers, init.headers);
  if (joined.signal !== undefined) changed.signal = joined.signal;
  try {
    return await send(changed);
  } finally {
    joined.end();
  }
}

/** Headers of a call over those of its client. What is no headers is given back, to be refused where it is checked. */
function merged(defaults: Readonly<Record<string, string>>, given: unknown): unknown {
  if (given === undefined) return defaults;
  const entries = entriesOf(given);
  if (entries === undefined) return given;
  const result: Record<string, unknown> = { ...defaults };
  for (const [name, value] of entries) if (value !== undefined) result[String(name).toLowerCase()] = value;
  return result;
}

/** The entries of Headers, of a list of pairs, or of an object; `undefined` for anything else. */
export function entriesOf(given: unknown): readonly (readonly [unknown, unknown])[] | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  if (Array.isArray(given)) {
    return given.every((pair) => Array.isArray(pair) && pair.length === 2) ? (given as [unknown, unknown][]) : undefined;
  }
  const { entries } = given as { entries?: () => Iterable<[unknown, unknown]> };
  return typeof entries === 'function' ? [...entries.call(given)] : Object.entries(given);
}
