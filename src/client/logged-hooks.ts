import { lazy } from '../core/lazy.ts';
import { reportTo, type Log } from '../core/log.ts';
import { reportKey, type EnodeHooks, type ReportingHooks } from '../transport/hooks.ts';

const loadCallLog = lazy(() => import('./log-calls.ts'));

/** The hooks of a client, and messages about the same to its log. What writes them is loaded with the first. */
export function loggedHooks(hooks: EnodeHooks | undefined, log: Log): ReportingHooks {
  const both =
    (name: 'onRequest' | 'onResponse' | 'onRetry' | 'onError') =>
    (event: never): unknown => {
      void (async () => (await loadCallLog())[name](log, event))();
      return hooks?.[name]?.(event);
    };
  return {
    onRequest: both('onRequest'),
    onResponse: both('onResponse'),
    onRetry: both('onRetry'),
    onError: both('onError'),
    onStart: (event) => hooks?.onStart?.(event),
    onEnd: (event) => hooks?.onEnd?.(event),
    [reportKey]: reportTo(log),
  };
}
