import { InvalidArgumentError, Option } from 'commander';

import { type Duration, toMilliseconds } from '../base/duration.ts';

/** The flags of the command, read. */
export interface SimulatorFlags {
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
  /** Undefined: a world of the default seed with drawn credentials. */
  seed: string | undefined;
  clientId: string | undefined;
  clientSecret: string | undefined;
  sandbox: boolean;
  kind: boolean;
  failureRate: number | undefined;
  tokenLifetime: Duration | undefined;
  connectionLimit: number | undefined;
  deliveries: 'regular' | 'irregular' | undefined;
  quiet: boolean;
  json: boolean;
}

/** A flag: how it is written, what it does, what reads its text, and what it is without it. */
function flag<T>(written: string, about: string, read?: (text: string, before: T) => T, without?: T): Option {
  const option = new Option(written, about);
  if (read !== undefined) option.argParser(read);
  return without === undefined ? option : option.default(without);
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
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the next line checks it
  const given = text as Duration;
  try {
    if (toMilliseconds(given) > 0) return given;
  } catch {
    // Said below, as for zero.
  }
  throw new InvalidArgumentError('Give a length of time such as 90s, 5m or 1h.');
}

function deliveries(text: string): 'regular' | 'irregular' {
  if (text === 'regular' || text === 'irregular') return text;
  throw new InvalidArgumentError('Give regular or irregular.');
}

const named = (text: string, before: readonly string[] = []): readonly string[] => [...before, text];

/** Each flag as people give it. One that is missing here, or is not read, does not compile. */
export const flagOptions = {
  version: flag('--version <version>', 'API version for calls without Enode-Version (default: 2024-10-01)'),
  fleet: flag(
    '--fleet <count>',
    'users with a vehicle, every second one with a charger',
    whole(0, 10_000_000),
    10,
  ),
  webhook: flag(
    '--webhook <url>',
    'send signed events to this URL on this machine; may be repeated',
    receiver,
  ),
  allowWebhookHost: flag('--allow-webhook-host <name...>', 'further hosts that events are sent to', named),
  webhookSecret: flag('--webhook-secret <secret>', 'signs them', undefined, 'simulated-webhook-secret'),
  webhookEvents: flag('--webhook-events <name...>', 'which events (default: all)', named),
  speed: flag('--speed <factor>', 'simulated seconds per second, up to 1000000', factor, 1),
  port: flag('--port <port>', 'where it listens; 0 takes any free port', whole(0, 65_535), 8484),
  host: flag(
    '--host <address>',
    'interface to listen on; 0.0.0.0 for all, as in a container',
    undefined,
    '127.0.0.1',
  ),
  publicUrl: flag('--public-url <origin>', 'how others reach it, such as http://enode:8484; links use it'),
  allowHost: flag('--allow-host <name...>', 'further host names under which it can be reached', named),
  tls: flag('--tls <files...>', 'speak https: files with the certificate and its key'),
  controlToken: flag(
    '--control-token <token>',
    'what pages and control API ask for (default: drawn if not loopback)',
  ),
  seed: flag(
    '--seed <seed>',
    'the same seed gives the same ids, credentials and fleet (default: new credentials)',
  ),
  clientId: flag('--client-id <id>', 'credentials of your own (default: drawn)'),
  clientSecret: flag('--client-secret <secret>', 'belongs to --client-id'),
  sandbox: flag(
    '--sandbox',
    'as in the sandbox of the API: failing webhooks are inactive after 5 minutes, not 24 hours',
  ),
  kind: flag('--kind', 'an exact world: no delays, no failures, a fleet that is complete and in reach'),
  failureRate: flag(
    '--failure-rate <share>',
    'how many commands fail, from 0 to 1 (default: 0.03; 0 with --kind)',
    share,
  ),
  tokenLifetime: flag(
    '--token-lifetime <duration>',
    'how long an access token is valid, such as 90s (default: 3599s)',
    duration,
  ),
  connectionLimit: flag(
    '--connection-limit <count>',
    'how many vendor accounts can be linked before a link is refused (default: no limit)',
    whole(0, 10_000_000),
  ),
  deliveries: flag(
    '--deliveries <regular|irregular>',
    'irregular: valid deliveries that naive receivers fail on (default: regular)',
    deliveries,
  ),
  quiet: flag('--quiet', 'do not log calls'),
  json: flag('--json', 'a line of JSON for the start and for each call, for other programs'),
} as const satisfies Readonly<Record<keyof SimulatorFlags, Option>>;
