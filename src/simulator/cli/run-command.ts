import { once } from 'node:events';
import { readFile } from 'node:fs/promises';

import { createSimulator } from '../start/create-simulator.ts';
import type { TlsOptions } from '../services/options.ts';
import type { Simulator } from '../handles/simulator.ts';
import { BadFlags, readFlags, type SimulatorFlags } from './flags.ts';
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
  let flags: SimulatorFlags | undefined;
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
    if (!flags.json) output.say(`Ended; ${log.served} calls were served.`);
  } finally {
    await simulator.close();
  }
  return 0;
}

async function start({ quiet: _quiet, json: _json, ...flags }: SimulatorFlags): Promise<Simulator> {
  const { clientId, clientSecret, seed, speed, version, publicUrl, controlToken, port, host, ...others } =
    flags;
  const { allowHost, fleet, sandbox, kind, failureRate, tokenLifetime, connectionLimit, tls, ...more } =
    others;
  const { deliveries, allowWebhookHost, webhook, webhookSecret, webhookEvents, ...unread } = more;
  allRead(unread);
  return createSimulator({
    port,
    host,
    allowHosts: allowHost,
    fleet,
    sandbox,
    lifelike: !kind,
    ...(failureRate !== undefined && { failureRate }),
    ...(tokenLifetime !== undefined && { tokenLifetime }),
    ...(connectionLimit !== undefined && { connectionLimit }),
    clock: { mode: 'real', speed },
    // Whether responses are as documented is what the tests of the simulator are for.
    validateResponses: false,
    webhooks: {
      irregular: deliveries === 'irregular',
      allowHosts: allowWebhookHost,
      subscriptions: webhook.map((url) => ({ url, secret: webhookSecret, events: webhookEvents })),
    },
    ...(tls && { tls: await readTls(tls) }),
    ...(seed !== undefined && { seed }),
    ...(publicUrl !== undefined && { publicUrl }),
    ...(controlToken !== undefined && { controlToken }),
    ...(version !== undefined && { defaultVersion: version }),
    ...(clientId !== undefined && clientSecret !== undefined && { credentials: { clientId, clientSecret } }),
  });
}

/** Does nothing: a flag that is not read does not compile. */
function allRead(_rest: Readonly<Record<string, never>>): void {}

async function readTls([cert = '', key = '']: readonly string[]): Promise<TlsOptions> {
  return { cert: await readFile(cert, 'utf8'), key: await readFile(key, 'utf8') };
}

/** One line that says what to do. */
function readable(given: Error, flags: SimulatorFlags | undefined): string {
  const error: Error & { code?: unknown } = given.cause instanceof Error ? given.cause : given;
  if (error.code === 'EADDRINUSE') {
    return `port ${flags?.port} is in use: give another with --port, or --port 0 for any free one`;
  }
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return `this machine has no interface ${flags?.host}: give one of its addresses with --host, or 0.0.0.0 for all`;
  }
  if (flags?.tls && (error.code === 'ENOENT' || String(error.code).startsWith('ERR_OSSL'))) {
    return `--tls needs two PEM files, the certificate and its key: ${error.message}`;
  }
  return error.message.replaceAll(/\s*\n\s*/g, ' ');
}
