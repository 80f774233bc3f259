import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Option, type Command } from 'commander';
import type { LoggedDelivery, Simulator } from '../../simulator/index.ts';
import type { Context } from '../context.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { Failure } from '../failure.ts';
import { addFlags, allRead, type FlagOptions } from '../flags.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { StoredDelivery } from './read-delivery.ts';

interface ListenFlags {
  readonly forward: string;
  readonly events: string;
  readonly fleet: string;
  readonly speed: string;
  readonly port: string;
  readonly save?: string;
  readonly real?: true;
}

const flagOptions: FlagOptions<ListenFlags> = {
  forward: new Option(
    '--forward <url>',
    'your receiver on this machine, such as http://localhost:3000/enode',
  ).makeOptionMandatory(),
  events: new Option('--events <names>', 'names of events with commas between them').default('*'),
  fleet: new Option('--fleet <count>', 'how many users with devices').default('10'),
  speed: new Option('--speed <factor>', 'how fast time runs; 60 is a minute per second').default('60'),
  port: new Option('--port <port>', 'port of the simulator; 0 takes a free one').default('0'),
  save: new Option('--save <folder>', 'store each delivery there, for `enode replay`'),
  real: new Option('--real', 'print how events of the real Enode come to this machine, and do nothing'),
};

/** Adds `enode listen`: a simulator whose events go to a receiver on this machine. */
export function addListen(program: Command, { terminal, run }: Context): void {
  const command = program
    .command('listen')
    .helpGroup('Webhooks:')
    .description('run a simulator that sends its events to your receiver, and show what that answers')
    .addHelpText(
      'after',
      '\nDeliveries are signed with ENODE_WEBHOOK_SECRET, or with a secret that is made and printed.',
    );
  addFlags(command, flagOptions).action((flags: ListenFlags) => run(() => listen(terminal, flags)));
}

async function listen(terminal: Terminal, flags: ListenFlags): Promise<ExitCode> {
  const { forward: receiver, real, save, ...world } = flags;
  const forward = URL.parse(receiver);
  if (forward === null || !/^https?:$/.test(forward.protocol)) {
    throw new Failure(exitCodes.usage, `--forward ${receiver} is not an http(s) URL`);
  }
  if (real) {
    terminal.print(realEnode(forward.href));
    return exitCodes.ok;
  }
  const given = terminal.env['ENODE_WEBHOOK_SECRET'];
  if (given !== undefined) terminal.hide(given);
  const secret = given ?? randomBytes(24).toString('hex');
  if (save !== undefined) await mkdir(save, { recursive: true });
  const simulator = await start(world, forward, secret);
  try {
    const stop = watch(simulator, terminal, save);
    greet(terminal, simulator, { forward, secret: given === undefined ? secret : undefined });
    if (!terminal.signal.aborted) await once(terminal.signal, 'abort');
    await stop();
  } finally {
    await simulator.close();
  }
  return exitCodes.ok;
}

async function start(
  { events, fleet, port, speed, ...unread }: Omit<ListenFlags, 'forward' | 'real' | 'save'>,
  forward: URL,
  secret: string,
): Promise<Simulator> {
  allRead(unread);
  // Most commands need no simulator.
  const { createSimulator } = await import('../../simulator/index.ts');
  const simulator = await createSimulator({
    fleet: numberOf(fleet, 'fleet'),
    port: numberOf(port, 'port'),
    lifelike: true,
    clock: { mode: 'real', speed: numberOf(speed, 'speed') },
    validateResponses: false,
  });
  try {
    simulator.webhooks.subscribe({ url: forward.href, secret, events: events.split(',') });
    return simulator;
  } catch (error) {
    await simulator.close();
    throw error;
  }
}

/** The most of each option: of users, and of seconds in a second. */
const most = 1_000_000;

function numberOf(text: string, option: string): number {
  const number = Number(text);
  if (text.trim() !== '' && number >= 0 && number <= most) return number;
  throw new Failure(exitCodes.usage, `--${option} is ${JSON.stringify(text)}: give a number up to ${most}`);
}

function greet(
  terminal: Terminal,
  { apiUrl, fleetUrl, clientId, clientSecret }: Simulator,
  { forward, secret }: { forward: URL; secret: string | undefined },
): void {
  terminal.print(
    [
      `A simulator sends its events to ${forward.href}`,
      `  API            ${apiUrl}`,
      `  fleet page     ${fleetUrl}`,
      `  client         ENODE_CLIENT_ID=${clientId} ENODE_CLIENT_SECRET=${clientSecret}`,
      `  webhook secret ${secret ?? 'that of ENODE_WEBHOOK_SECRET'}`,
      'Ctrl+C ends it. `enode listen --forward … --real` says how events of the real Enode come here.',
    ].join('\n'),
  );
}

/** Shows each attempt of a delivery, and stores each delivery once. */
function watch(simulator: Simulator, terminal: Terminal, folder: string | undefined): () => Promise<void> {
  const reported = new Map<string, number>();
  let stored = Promise.resolve();
  const stop = simulator.webhooks.onChange((delivery) => {
    const before = reported.get(delivery.id) ?? 0;
    if (delivery.attempts.length <= before) return;
    reported.set(delivery.id, delivery.attempts.length);
    terminal.print(lineOf(delivery));
    if (folder !== undefined && before === 0) {
      const { id: deliveryId, events, body } = delivery;
      const file = join(folder, `${String(reported.size).padStart(5, '0')}-${deliveryId}.json`);
      const content = { deliveryId, events, body } satisfies StoredDelivery;
      stored = stored.then(() => writeFile(file, `${JSON.stringify(content, null, 2)}\n`));
    }
  });
  return async () => {
    stop();
    await stored;
  };
}

function lineOf({ attempts, events, id, state }: LoggedDelivery): string {
  // oxlint-disable-next-line typescript/no-non-null-assertion -- a delivery is reported after an attempt
  const { status, durationMs, error, responseBody } = attempts.at(-1)!;
  const names = [...new Set(events)].join(', ');
  const fault =
    error === null
      ? ''
      : `  ${error}, ${state}${responseBody === '' ? '' : `: ${responseBody.slice(0, 200)}`}`;
  return `${status ?? 'cut'}  ${Math.round(durationMs)} ms  ${id}  ${events.length} (${names})${fault}`;
}

/**
 * How events of the real Enode come to a development machine. It calls public https addresses only, so a tunnel has to
 * give this machine one; which tunnel is the user's choice.
 */
const realEnode = (
  forward: string,
): string => `Enode itself calls public https addresses only. To receive its events on this machine:

  1. Open a tunnel, for example    cloudflared tunnel --url ${new URL(forward).origin}
     It prints a public address, such as https://your-tunnel.example.
  2. Keep a secret                 export ENODE_WEBHOOK_SECRET="$(openssl rand -hex 32)"
  3. Subscribe                     enode webhooks create --url https://your-tunnel.example${new URL(forward).pathname} --events '*'
  4. Try it                        enode webhooks test <webhookId>
  5. Afterwards                    enode webhooks delete <webhookId>

The commands use ENODE_CLIENT_ID, ENODE_CLIENT_SECRET and ENODE_ENVIRONMENT.`;
