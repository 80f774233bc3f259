import { vi, type Mock } from 'vitest';
import type { LogFields, Logger } from '../../src/index.ts';

type Write = (message: string, fields?: LogFields) => void;

/** A logger, and what it was given: all of it, and by level. */
export function spyLogger(): {
  logger: Logger;
  /** What came as an error. */
  report: Mock<Write>;
  lines: (readonly [level: string, message: string])[];
} {
  const lines: [string, string][] = [];
  const report = vi.fn<Write>();
  const at = (level: string): Mock<Write> =>
    vi.fn<Write>((message, fields) => {
      lines.push([level, message]);
      if (level === 'error') report(message, fields);
    });
  return {
    logger: { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') },
    report,
    lines,
  };
}
