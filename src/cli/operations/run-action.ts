import type { ActionHandle, Duration, Outcome } from '../../index.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { printData, type PrintOptions } from '../output/print-data.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** Whether, and for how long, to wait for a command to be carried out. */
export interface ActionFlags extends PrintOptions {
  /** `true` for as long as the client waits of its own accord. */
  readonly wait: string | boolean | undefined;
}

/** Prints what a command came to, or, without `--wait`, that it was accepted. */
export async function runAction(
  terminal: Terminal,
  handle: ActionHandle,
  flags: ActionFlags,
): Promise<ExitCode> {
  const known = handle.outcome;
  if (known === undefined && (flags.wait === undefined || flags.wait === false)) {
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

async function waitFor(
  terminal: Terminal,
  handle: ActionHandle,
  wait: ActionFlags['wait'],
): Promise<Outcome> {
  const progress = terminal.progress('waiting for the device…');
  try {
    return await handle.wait({
      signal: terminal.signal,
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `wait` refuses what is not one
      ...(typeof wait === 'string' && { timeout: wait as Duration }),
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
