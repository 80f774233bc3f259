import { Command, CommanderError, InvalidArgumentError } from 'commander';

import { isLoopback } from '../world/loopback.ts';

/** What the command was told. */
export interface Flags {
  /** Version for clients that send no `Enode-Version`; undefined for the newest. */
  version: string | undefined;
  fleet: number;
  webhook: readonly string[];
  webhookSecret: string;
  webhookEvents: readonly string[];
  speed: number;
  port: number;
  seed: string;
  clientId: string | undefined;
  clientSecret: string | undefined;
  quiet: boolean;
  json: boolean;
}

/** A flag that cannot be right. The message is one line. */
export class BadFlags extends Error {}

/**
 * Reads the flags; undefined when only help was asked for, which has been said then.
 *
 * @throws BadFlags
 */
export function readFlags(args: readonly string[], say: (text: string) => void): Flags | undefined {
  const command = describe();
  command.exitOverride().configureOutput({
    writeOut: (text) => say(text.trimEnd()),
    // Told once, by whoever catches it.
    writeErr: () => undefined,
  });
  try {
    command.parse(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === 'commander.helpDisplayed') return undefined;
    throw new BadFlags(`${oneLine(error.message)}; --help lists what there is`);
  }
  const flags: Flags = { ...unset, ...command.opts<Omit<Flags, keyof typeof unset> & Partial<Flags>>() };
  if ((flags.clientId === undefined) !== (flags.clientSecret === undefined)) {
    throw new BadFlags('--client-id and --client-secret belong together: give both or none');
  }
  return flags;
}

function describe(): Command {
  return new Command('enode-simulator')
    .description(
      'An Enode on your machine: stateful, in every API version, over plain HTTP on 127.0.0.1. ' +
        'Prints its URLs and credentials, then a line for each call. Ctrl+C ends it.',
    )
    .option('--version <version>', 'API version for calls without Enode-Version (default: the newest)')
    .option(
      '--fleet <count>',
      'users with a vehicle, every second one with a charger',
      whole(0, 10_000_000),
      10,
    )
    .option('--webhook <url>', 'send signed events to this URL on 127.0.0.1; may be repeated', receiver)
    .option('--webhook-secret <secret>', 'signs them', 'simulated-webhook-secret')
    .option('--webhook-events <name...>', 'which events (default: all)', named)
    .option('--speed <factor>', 'simulated seconds per second, up to 1000000', factor, 1)
    .option('--port <port>', 'where it listens; 0 takes any free port', whole(0, 65_535), 8484)
    .option('--seed <seed>', 'the same seed gives the same ids, credentials and fleet', '1')
    .option('--client-id <id>', 'credentials of your own (default: drawn from the seed)')
    .option('--client-secret <secret>', 'belongs to --client-id')
    .option('--quiet', 'do not log calls')
    .option('--json', 'a line of JSON for the start and for each call, for other programs')
    .helpOption('-h, --help', 'this text')
    .addHelpText(
      'after',
      '\nExample:\n  enode-simulator --fleet 100 --webhook http://127.0.0.1:3000/enode --speed 60',
    )
    .allowExcessArguments(false);
}

const whole = (least: number, most: number) => (text: string) => {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number <= most) return number;
  throw new InvalidArgumentError(`Give a whole number from ${least} to ${most}.`);
};

function factor(text: string): number {
  const number = Number(text);
  if (number > 0 && number <= 1_000_000) return number;
  throw new InvalidArgumentError('Give a number above 0, at most 1000000; 60 is a minute per second.');
}

function receiver(text: string, before: readonly string[] = []): readonly string[] {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol) || !isLoopback(text)) {
    throw new InvalidArgumentError('Give a URL on this machine, such as http://127.0.0.1:3000/enode.');
  }
  if (before.includes(text)) throw new InvalidArgumentError('It is given twice.');
  return [...before, text];
}

const named = (text: string, before: readonly string[] = []): readonly string[] => [...before, text];

/** What a flag that may be repeated, or is off, is without it; help does not show these. */
const unset = { webhook: [], webhookEvents: ['*'], quiet: false, json: false };

const oneLine = (message: string): string =>
  message
    .replace(/^error: /, '')
    .replaceAll(/\s*\n\s*/g, ' ')
    .replace(/\.$/, '');
