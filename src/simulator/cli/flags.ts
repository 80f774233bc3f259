import { Command, CommanderError, InvalidArgumentError } from 'commander';

import { type Duration, toMilliseconds } from '../duration.ts';

import { createReach } from '../world/loopback.ts';

/** What the command was told. */
export interface Flags {
  /** Version for clients that send no `Enode-Version`; undefined for the simulator's default. */
  version: string | undefined;
  fleet: number;
  webhook: readonly string[];
  webhookSecret: string;
  webhookEvents: readonly string[];
  speed: number;
  port: number;
  host: string;
  publicUrl: string | undefined;
  allowHost: readonly string[];
  allowWebhookHost: readonly string[];
  /** Files with the certificate and its key. */
  tls: readonly string[] | undefined;
  controlToken: string | undefined;
  /** Undefined: a world of the default seed with credentials that nobody else knows. */
  seed: string | undefined;
  clientId: string | undefined;
  clientSecret: string | undefined;
  sandbox: boolean;
  kind: boolean;
  failureRate: number | undefined;
  tokenLifetime: Duration | undefined;
  deliveries: 'kind' | 'unkind' | undefined;
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
  if (flags.tls !== undefined && flags.tls.length !== 2) {
    throw new BadFlags('--tls takes two files: the certificate and its key');
  }
  const reaches = createReach(flags.allowWebhookHost);
  const unreachable = flags.webhook.find((url) => !reaches(url));
  if (unreachable !== undefined) {
    const { hostname } = new URL(unreachable);
    throw new BadFlags(
      `--webhook ${unreachable} is not on this machine: add --allow-webhook-host ${hostname} if it may be called`,
    );
  }
  return flags;
}

function describe(): Command {
  return new Command('enode-simulator')
    .description(
      'An Enode on your machine: stateful, in every API version, over HTTP. ' +
        'Prints its URLs and credentials, then a line for each call. Ctrl+C ends it.',
    )
    .option('--version <version>', 'API version for calls without Enode-Version (default: 2024-10-01)')
    .option(
      '--fleet <count>',
      'users with a vehicle, every second one with a charger',
      whole(0, 10_000_000),
      10,
    )
    .option('--webhook <url>', 'send signed events to this URL on this machine; may be repeated', receiver)
    .option('--allow-webhook-host <name...>', 'further hosts that events are sent to', named)
    .option('--webhook-secret <secret>', 'signs them', 'simulated-webhook-secret')
    .option('--webhook-events <name...>', 'which events (default: all)', named)
    .option('--speed <factor>', 'simulated seconds per second, up to 1000000', factor, 1)
    .option('--port <port>', 'where it listens; 0 takes any free port', whole(0, 65_535), 8484)
    .option('--host <address>', 'interface to listen on; 0.0.0.0 for all, as in a container', '127.0.0.1')
    .option('--public-url <origin>', 'how others reach it, such as http://enode:8484; links use it')
    .option('--allow-host <name...>', 'further host names under which it answers', named)
    .option('--tls <files...>', 'speak https: files with the certificate and its key')
    .option('--control-token <token>', 'what pages and control API ask for (default: drawn if not loopback)')
    .option(
      '--seed <seed>',
      'the same seed gives the same ids, credentials and fleet (default: new credentials)',
    )
    .option('--client-id <id>', 'credentials of your own (default: drawn)')
    .option('--client-secret <secret>', 'belongs to --client-id')
    .option(
      '--sandbox',
      'as in the sandbox of the API: failing webhooks are inactive after 5 minutes, not 24 hours',
    )
    .option('--kind', 'an exact world: no delays, no failures, a fleet that is complete and in reach')
    .option(
      '--failure-rate <share>',
      'how many commands fail, from 0 to 1 (default: 0.03; 0 with --kind)',
      share,
    )
    .option(
      '--token-lifetime <duration>',
      'how long an access token is valid, such as 90s (default: 3599s)',
      duration,
    )
    .option(
      '--deliveries <kind|unkind>',
      'unkind: batches that real receivers stumble over (default: kind)',
      deliveries,
    )
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
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new InvalidArgumentError('Give a URL on this machine, such as http://127.0.0.1:3000/enode.');
  }
  if (before.includes(text)) throw new InvalidArgumentError('It is given twice.');
  return [...before, text];
}

function share(text: string): number {
  const number = Number(text);
  if (text.trim() !== '' && number >= 0 && number <= 1) return number;
  throw new InvalidArgumentError('Give a number from 0 to 1.');
}

function duration(text: string): Duration {
  const given = text as Duration;
  try {
    if (toMilliseconds(given) > 0) return given;
  } catch {
    // Said below, as for zero.
  }
  throw new InvalidArgumentError('Give a length of time such as 90s, 5m or 1h.');
}

function deliveries(text: string): 'kind' | 'unkind' {
  if (text === 'kind' || text === 'unkind') return text;
  throw new InvalidArgumentError('Give kind or unkind.');
}

const named = (text: string, before: readonly string[] = []): readonly string[] => [...before, text];

/** What a flag that may be repeated, or is off, is without it; help does not show these. */
const unset = {
  webhook: [],
  webhookEvents: ['*'],
  allowHost: [],
  allowWebhookHost: [],
  sandbox: false,
  kind: false,
  quiet: false,
  json: false,
};

const oneLine = (message: string): string =>
  message
    .replace(/^error: /, '')
    .replaceAll(/\s*\n\s*/g, ' ')
    .replace(/\.$/, '');
