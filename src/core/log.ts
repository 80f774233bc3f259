import type { CallbackErrorReporter } from './callback.ts';
import { errorShape } from './error-shape.ts';

/** From which level on messages are written; `off`: none. */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'off';

/** What a message has beside its text. No header, token, secret or body is in it. */
export type LogFields = Readonly<Record<string, unknown>>;

/**
 * Where messages of a client go: `console`, or a logger of pino, winston and the like. The text says all that
 * matters, for loggers that take no fields behind it.
 */
export interface Logger {
  debug(message: string, fields?: LogFields): unknown;
  info(message: string, fields?: LogFields): unknown;
  warn(message: string, fields?: LogFields): unknown;
  error(message: string, fields?: LogFields): unknown;
}

export const isLogger = (value: unknown): value is Logger =>
  (['debug', 'info', 'warn', 'error'] as const).every(
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only asks whether it has the methods
    (method) => typeof (value as Partial<Logger> | null | undefined)?.[method] === 'function',
  );

/** Writes a message, if its level is wanted. Never throws, whatever the logger does. */
export type Log = (level: Exclude<LogLevel, 'off'>, message: string, fields?: LogFields) => void;

const order = { debug: 0, info: 1, warn: 2, error: 3, off: 4 } as const satisfies Record<LogLevel, number>;

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table above has all of them and no others
export const logLevels = /* @__PURE__ */ Object.keys(order) as readonly LogLevel[];

/** Failures that no caller waits for, as messages. */
export const reportTo =
  (log: Log | undefined): CallbackErrorReporter =>
  (name, error) =>
    log?.('error', `${name} failed: ${errorShape(error)?.message ?? typeof error}`, { error });

export function createLog(logger: Logger, from: LogLevel): Log {
  return (level, message, fields) => {
    if (order[level] < order[from]) return;
    try {
      const returned = logger[level](`enode-client: ${message}`, ...(fields === undefined ? [] : [fields]));
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what loggers return is not known
      (returned as Partial<Promise<unknown>> | undefined)?.catch?.(() => undefined);
    } catch {
      // A logger that fails must not break the call that it logs, and there is no other place to report it.
    }
  };
}
