import { parseDuration } from '../../core/duration.ts';
import type { ActionHandle, Duration, Outcome } from '../../index.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { Failure } from '../failure.ts';
import { printData, type PrintOptions } from '../output/print-data.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** Whether, and for how long, to wait for a command to be carried out. */
export interface ActionFlags extends PrintOptions {
  readonly wait: Wait;
}

/** How long to wait; `true` for as long as the client does of its own accord, `false` for not at all. */
type Wait = Duration | boolean;

/** Reads `--wait` before anything is sent: a command that went out cannot be called back for a slip. */
export function readWait(flag: unknown): Wait {
  if (typeof flag !== 'string') return flag === true;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what can be read as a duration is one
  if (parseDuration(flag)) return flag as Duration;
  throw new Failure(exitCodes.usage, `--wait is ${JSON.stringify(flag)}: give a time such as 30s or 5m`);
}

/** Prints the outcome of a command, or, without `--wait`, that it was accepted. */
export async function runAction(
  terminal: Terminal,
  handle: ActionHandle,
  flags: ActionFlags,
): Promise<ExitCode> {
  const known = handle.outcome;
  if (known === undefined && flags.wait === false) {
    printData(terminal, handle.action, flags);
    terminal.note('Accepted, not done yet: --wait waits for the device');
    return exitCodes.ok;
  }
  const outcome = known ?? (await waitFor(terminal, handle, flags.wait));
  printData(terminal, flags.json ? outcome : shortOutcome(outcome), flags);
  if (outcome.status === 'pending') return exitCodes.pending;
  return outcome.status === 'confirmed' || outcome.status === 'unnecessary'
    ? exitCodes.ok
    : exitCodes.negative;
}

async function waitFor(terminal: Terminal, handle: ActionHandle, wait: Wait): Promise<Outcome> {
  const progress = terminal.progress('waiting for the device…');
  try {
    return await handle.wait({
      signal: terminal.signal,
      ...(typeof wait !== 'boolean' && { timeout: wait }),
      onProgress: ({ waitedMs }) => progress.update(`pending for ${Math.round(waitedMs / 1000)} s`),
    });
  } finally {
    progress.end();
  }
}

function shortOutcome(outcome: Outcome): Record<string, unknown> {
  const { status, action } = outcome;
  return {
    status,
    ...('reason' in outcome && outcome.reason !== undefined && { reason: outcome.reason }),
    ...('detail' in outcome && outcome.detail !== '' && { detail: outcome.detail }),
    ...(action !== undefined && { action: action.id, completedAt: action.completedAt }),
  };
}
