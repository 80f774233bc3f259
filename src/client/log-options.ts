import { lazy } from '../core/lazy.ts';
import {
  createLog,
  isLogger,
  logLevels,
  reportTo,
  type Log,
  type Logger,
  type LogLevel,
} from '../core/log.ts';
import { show } from '../core/show.ts';
import { EnodeInputError } from '../errors/input-error.ts';
import { hookNames, reportKey, type EnodeHooks, type ReportingHooks } from '../transport/hooks.ts';

const loadCallLog = lazy(() => import('./log-calls.ts'));

/** Options about messages of a client. */
export interface LogOptions {
  /**
   * Where messages go, e.g. `console`, or a logger of pino or winston. Without one, the client writes two warnings to
   * the console and nothing else: that its version is a legacy one, and that the server responded in another version.
   * @default none; `console` when the environment variable `ENODE_LOG` is set
   */
  logger?: Logger | undefined;
  /**
   * From which level on: `debug` has each attempt, `info` repeats, `warn` calls that fail without a response,
   * `error` functions of yours that fail, `off` nothing. Any string is taken, e.g. of `process.env`, and checked.
   * @default the environment variable `ENODE_LOG`, else 'warn'
   */
  logLevel?: LogLevel | (string & {}) | undefined;
}

/** @param fromEnvironment What `ENODE_LOG` says. */
export function resolveLog(
  { logger, logLevel }: LogOptions,
  fromEnvironment: string | undefined,
): Log | undefined {
  if (logger === undefined && logLevel === undefined && fromEnvironment === undefined) return undefined;
  const level = levelOf(logLevel, 'logLevel') ?? levelOf(fromEnvironment, 'ENODE_LOG') ?? 'warn';
  const target = logger ?? (fromEnvironment === undefined ? undefined : console);
  if (target === undefined) throw new EnodeInputError('logLevel needs a logger, e.g. console');
  if (!isLogger(target)) throw new EnodeInputError('logger needs the methods debug, info, warn and error');
  return createLog(target, level);
}

function levelOf(value: unknown, source: string): LogLevel | undefined {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it is compared with all of them
  if (value === undefined || logLevels.includes(value as LogLevel)) return value as LogLevel | undefined;
  throw new EnodeInputError(`${source} is ${show(value)}: give ${logLevels.join(', ')}`);
}

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
