import { once } from 'node:events';

import { createSimulator } from '../create-simulator.ts';
import type { Simulator } from '../simulator.ts';
import { BadFlags, readFlags, type Flags } from './flags.ts';
import { greeting } from './greeting.ts';
import { logTo } from './live-log.ts';

export interface CommandOutput {
  say: (line: string) => void;
  /** For errors. */
  complain: (line: string) => void;
  /** Ends the command. */
  signal: AbortSignal;
}

/** The command `enode-simulator`. Resolves to the exit code when it has ended and nothing of it runs any more. */
export async function runCommand(args: readonly string[], output: CommandOutput): Promise<number> {
  let flags: Flags | undefined;
  let simulator: Simulator;
  try {
    flags = readFlags(args, output.say);
    if (flags === undefined) return 0;
    simulator = await start(flags);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    output.complain(`enode-simulator: ${readable(error, flags)}`);
    return error instanceof BadFlags ? 2 : 1;
  }
  // Not `await using`: Node 22 does not know it yet.
  try {
    for (const line of greeting(simulator, flags)) output.say(line);
    const log = logTo(simulator, { ...output, quiet: flags.quiet, json: flags.json });
    if (!output.signal.aborted) await once(output.signal, 'abort');
    log.stop();
    if (!flags.json) output.say(`Ended; ${log.answered} calls were answered.`);
  } finally {
    await simulator.close();
  }
  return 0;
}

async function start(flags: Flags): Promise<Simulator> {
  const { clientId, clientSecret, webhook, webhookSecret, webhookEvents, speed, version } = flags;
  const simulator = await createSimulator({
    seed: flags.seed,
    port: flags.port,
    fleet: flags.fleet,
    clock: { mode: 'real', speed },
    ...(version !== undefined && { defaultVersion: version }),
    ...(clientId !== undefined && clientSecret !== undefined && { credentials: { clientId, clientSecret } }),
  });
  try {
    for (const url of webhook) {
      simulator.webhooks.subscribe({ url, secret: webhookSecret, events: webhookEvents });
    }
    return simulator;
  } catch (error) {
    await simulator.close();
    throw error;
  }
}

/** One line that says what to do. */
function readable(error: Error & { code?: unknown }, flags: Flags | undefined): string {
  if (error.code === 'EADDRINUSE') {
    return `port ${flags?.port} is in use: give another with --port, or --port 0 for any free one`;
  }
  return error.message.replaceAll(/\s*\n\s*/g, ' ');
}
