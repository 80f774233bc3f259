import { joinSignals } from '../core/join-signals.ts';
import type { CallDefaults, SendRaw } from './call-defaults.ts';
import type { Init } from './raw-client.ts';
import type { SentResult } from './direct-call.ts';

/** Sends a call with defaults. What the call says wins; of signals, each ends it. */
export async function sendWithDefaults(
  { timeout, headers, signals }: CallDefaults,
  send: SendRaw,
  method: string,
  path: string,
  init: Init,
): Promise<SentResult> {
  const changed: Init = { ...init };
  if (timeout !== undefined) changed.timeout ??= timeout;
  if (headers.length > 0) changed.headers = merged([...headers, init.headers]);
  // What is not a signal is refused where it is checked.
  const own = isSignal(init.signal) || init.signal === undefined || init.signal === null;
  const joined = joinSignals(...signals, ...(own ? [init.signal] : []));
  if (own && joined.signal !== undefined) changed.signal = joined.signal;
  try {
    return await send(method, path, changed);
  } finally {
    joined.end();
  }
}

/** The same for a method of `enode.raw`. What is no object is refused by it. */
export async function rawWithDefaults(
  defaults: CallDefaults,
  raw: object,
  method: string,
  path: string,
  init: unknown = {},
): Promise<SentResult> {
  const send = (raw as Readonly<Record<string, (path: string, init: unknown) => Promise<SentResult>>>)[
    method
  ]!;
  if (typeof init !== 'object' || init === null) return send(path, init);
  return sendWithDefaults(defaults, (_method, _path, changed) => send(path, changed), method, path, init);
}

const isSignal = (value: unknown): value is AbortSignal =>
  typeof (value as Partial<AbortSignal> | null | undefined)?.addEventListener === 'function';

/** Headers of which the later ones win, whatever their case. What is no headers is given back, to be refused. */
function merged(layers: readonly unknown[]): unknown {
  const result: Record<string, unknown> = {};
  for (const layer of layers) {
    if (layer === undefined) continue;
    const entries = entriesOf(layer);
    if (entries === undefined) return layer;
    for (const [name, value] of entries) {
      if (value !== undefined) result[String(name).toLowerCase()] = value;
    }
  }
  return result;
}

/** The entries of Headers, of a list of pairs, or of an object; `undefined` for anything else. */
function entriesOf(given: unknown): Iterable<readonly [unknown, unknown]> | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  if (Array.isArray(given)) {
    return given.every((pair) => Array.isArray(pair) && pair.length === 2)
      ? (given as [unknown, unknown][])
      : undefined;
  }
  const { entries } = given as { entries?: () => Iterable<[unknown, unknown]> };
  return typeof entries === 'function' ? entries.call(given) : Object.entries(given);
}
