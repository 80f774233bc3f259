import { lazy } from '../core/lazy.ts';
import { reportTo, type Log } from '../core/log.ts';
import { reportKey, type EnodeHooks, type ReportingHooks } from '../transport/hooks.ts';

const loadCallLog = lazy(() => import('./log-calls.ts'));

type EventOf = { [Name in keyof EnodeHooks]-?: Parameters<NonNullable<EnodeHooks[Name]>>[0] };

/** The hooks of a client, and messages about the same to its log. What writes them is loaded with the first. */
export function loggedHooks(hooks: EnodeHooks | undefined, log: Log): ReportingHooks {
  const both =
    <Name extends 'onRequest' | 'onResponse' | 'onRetry' | 'onError'>(name: Name) =>
    (event: EventOf[Name]): unknown => {
      void (async () => (await loadCallLog())[name](log, event as never))();
      return hooks?.[name]?.(event as never);
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
