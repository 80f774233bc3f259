import { keysOf } from '../core/known-keys.ts';
import { lazy } from '../core/lazy.ts';
import { snapshot } from '../core/snapshot.ts';
import { checkOptions, checkSignal, readOptions } from '../errors/check-options.ts';
import type { Duration } from '../core/duration.ts';
import { rawMethods } from './raw-init.ts';
import type { CallDefaults, SendRaw } from './with-defaults.ts';
import type { RuntimeOptions } from './runtime-options.ts';

/** What `enode.with` takes: defaults of calls, each of which a call may override. */
export interface WithOptions extends Pick<RuntimeOptions, 'headers' | 'signal'> {
  /** Time for each call: token, all attempts, waits between them, and the body. */
  timeout?: Duration | undefined;
}

export const noDefaults: CallDefaults = { timeout: undefined, headers: [], signals: [] };

const known = keysOf<WithOptions>({ timeout: true, headers: true, signal: true });

const loadMerge = lazy(() => import('./with-defaults.ts'));

/** Lays defaults over others. */
export function addDefaults(base: CallDefaults, given: WithOptions): CallDefaults {
  const { timeout, headers, signal } = readOptions('enode.with', () => {
    checkOptions(given, known, 'enode.with');
    return { ...given };
  });
  checkSignal(signal, 'enode.with');
  return {
    timeout: timeout ?? base.timeout,
    headers: headers === undefined ? base.headers : [...base.headers, snapshot(headers)],
    signals: signal === undefined || signal === null ? base.signals : [...base.signals, signal],
  };
}

/** Sends with defaults, where there are any. */
export function sendWith(defaults: CallDefaults, send: SendRaw): SendRaw {
  if (defaults === noDefaults) return send;
  return async (method, path, init) =>
    (await loadMerge()).sendWithDefaults(defaults, send, method, path, init);
}

/** The raw client with defaults. */
export function rawWith<Raw extends object>(defaults: CallDefaults, raw: Raw): Raw {
  if (defaults === noDefaults) return raw;
  const copy: Record<string, unknown> = {};
  for (const method of rawMethods) {
    copy[method] = async (path: string, init?: unknown) =>
      (await loadMerge()).rawWithDefaults(defaults, raw, method, path, init);
  }
  return { ...raw, ...copy };
}
