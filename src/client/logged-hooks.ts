import { lazy } from '../core/lazy.ts';
import { reportTo, type Log } from '../core/log.ts';
import { hookNames, reportKey, type EnodeHooks, type ReportingHooks } from '../transport/hooks.ts';

const loadCallLog = lazy(() => import('./log-calls.ts'));

/** The hooks of a client, and messages about the same to its log. What writes them is loaded with the first. */
export function loggedHooks(hooks: EnodeHooks | undefined, log: Log): ReportingHooks {
  const both = hookNames.map((name) => [
    name,
    (event: never): unknown => {
      void (async () => (await loadCallLog())[name](log, event))();
      return hooks?.[name]?.(event);
    },
  ]);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each hook stands under its own name
  return { ...(Object.fromEntries(both) as EnodeHooks), [reportKey]: reportTo(log) };
}
