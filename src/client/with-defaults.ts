import { headerEntries } from '../core/header-entries.ts';
import { joinSignals } from '../core/join-signals.ts';
import { isSignal } from '../errors/check-options.ts';
import type { Duration } from '../core/duration.ts';
import type { Init } from './raw-init.ts';
import type { SentResult } from '../transport/unwrap.ts';

/** What a client does in calls that say nothing else. */
export interface CallDefaults {
  readonly timeout: Duration | undefined;
  /** Of the client, and of each `with`: later ones win. Checked when they are sent. */
  readonly headers: readonly unknown[];
  /** Each ends the call. */
  readonly signals: readonly AbortSignal[];
}

/** Sends a raw call. */
export type SendRaw = (method: string, path: string, init: Init) => Promise<SentResult>;

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

/** The same for a method of `enode.raw`. It refuses anything but an object. */
export async function rawWithDefaults(
  defaults: CallDefaults,
  raw: object,
  method: string,
  path: string,
  init: unknown = {},
): Promise<SentResult> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it is called for methods of `raw` only
  const methods = raw as Readonly<Record<string, (path: string, init: unknown) => Promise<SentResult>>>;
  // oxlint-disable-next-line typescript/no-non-null-assertion -- it is called for methods of `raw` only
  const send = methods[method]!;
  if (typeof init !== 'object' || init === null) return send(path, init);
  return sendWithDefaults(defaults, (_method, _path, changed) => send(path, changed), method, path, init);
}

/** Headers of which the later ones win, whatever their case. What cannot be read as headers is returned as it is, to be refused. */
function merged(layers: readonly unknown[]): unknown {
  const result: Record<string, unknown> = {};
  for (const layer of layers) {
    if (layer === undefined) continue;
    const entries = headerEntries(layer);
    if (entries === undefined) return layer;
    for (const [name, value] of entries) {
      if (value !== undefined) result[String(name).toLowerCase()] = value;
    }
  }
  return result;
}
