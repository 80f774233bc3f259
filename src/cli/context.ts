import type { ExitCode } from './exit-codes.ts';
import type { Terminal } from './terminal/terminal.ts';

/** What commands are run with. */
export interface Context {
  readonly terminal: Terminal;
  /** Runs a command: its exit code becomes that of the process, what it throws is explained. */
  run(work: () => Promise<ExitCode>): Promise<void>;
}
