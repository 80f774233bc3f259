import { Option, type Command } from 'commander';
import { versions, type Version } from '../../generated/index.ts';
import { namesIn } from '../core/names-in.ts';
import { addFlags, type FlagOptions } from './flags.ts';

/** Options of every command that talks to the API. */
export interface ClientFlags {
  readonly apiVersion: Version;
  readonly environment?: string | undefined;
  readonly simulator?: string | undefined;
  readonly apiUrl?: string | undefined;
  readonly oauthUrl?: string | undefined;
  readonly timeout?: string | undefined;
}

const known = namesIn(versions);

/** The newest version that the vendor calls current. */
export const defaultVersion: Version =
  // oxlint-disable-next-line typescript/no-non-null-assertion -- a build of the package has versions
  known.findLast((version) => versions[version].lifecycle === 'current') ?? known.at(-1)!;

/**
 * The API version that a command line asks for. It decides which commands there are, so it is looked up before they are
 * made; whether it is one that is known is checked with all other options.
 */
export function wantedVersion(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Version {
  const at = args.findIndex((arg) => arg === '--api-version');
  const joined = args.find((arg) => arg.startsWith('--api-version='))?.split('=', 2)[1];
  const given = (at < 0 ? joined : args[at + 1]) ?? env['ENODE_API_VERSION'];
  return known.find((version) => version === given) ?? defaultVersion;
}

/** Adds the options by which a client is made. */
export function addClientOptions(command: Command): Command {
  return addFlags(command, {
    apiVersion: new Option('--api-version <date>', 'API version of the call')
      .choices(known)
      .default(defaultVersion)
      .env('ENODE_API_VERSION'),
    environment: new Option('--environment <name>', 'sandbox or production (env: ENODE_ENVIRONMENT)'),
    simulator: new Option('--simulator <url>', 'base URL of a simulator, in place of an environment'),
    apiUrl: new Option('--api-url <url>', 'base URL of the API; with --oauth-url (env: ENODE_API_URL)'),
    oauthUrl: new Option('--oauth-url <url>', 'URL of the token endpoint (env: ENODE_OAUTH_URL)'),
    timeout: new Option('--timeout <duration>', 'how long a call may take, such as 30s (default: 60s)'),
  } satisfies FlagOptions<ClientFlags>);
}
