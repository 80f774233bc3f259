import type { Version } from '../../generated/index.ts';
import {
  createEnode,
  VERSION,
  type Duration,
  type Enode,
  type EnodeOptions,
  type EnodeTarget,
  type Logger,
} from '../index.ts';
import type { ClientFlags } from './client-options.ts';
import { exitCodes } from './exit-codes.ts';
import { Failure } from './failure.ts';
import { allRead } from './flags.ts';
import { readSecret } from './terminal/read-secret.ts';
import type { Terminal } from './terminal/terminal.ts';

/**
 * The client of a command: credentials come from the environment, or from a prompt. What it logs, when `ENODE_LOG` asks
 * for it, goes where the command speaks of its work: stdout belongs to the data.
 *
 * @throws {Failure} without credentials; an EnodeInputError for options that cannot be right.
 */
export async function openClient(
  terminal: Terminal,
  { apiVersion, timeout, ...target }: ClientFlags,
  options: Pick<EnodeOptions<Version>, 'onVersionMismatch'> = {},
): Promise<Enode<Version>> {
  const clientId = terminal.env['ENODE_CLIENT_ID'];
  if (clientId === undefined || clientId === '') {
    throw new Failure(
      exitCodes.credentials,
      'There is no client id: set ENODE_CLIENT_ID and ENODE_CLIENT_SECRET; `enode doctor` checks them',
    );
  }
  const clientSecret = await readSecret(terminal, {
    name: 'client secret',
    variable: 'ENODE_CLIENT_SECRET',
  });
  return createEnode({
    version: apiVersion,
    ...clientTarget(terminal, target),
    clientId,
    clientSecret,
    signal: terminal.signal,
    appInfo: { name: 'enode-cli', version: VERSION },
    // A version on the command line is chosen on purpose; doctor says whether it is legacy.
    onLegacyVersion: 'ignore',
    ...options,
    ...((terminal.env['ENODE_LOG'] ?? '') !== '' && { logger: loggerOf(terminal) }),
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the client refuses what is not one
    ...(timeout !== undefined && { timeout: timeout as Duration }),
  });
}

function loggerOf(terminal: Terminal): Logger {
  const write = (message: string): void => terminal.note(message);
  return { debug: write, info: write, warn: write, error: write };
}

/** Does something with such a client, and ends it. */
export async function withClient<T>(
  terminal: Terminal,
  flags: ClientFlags,
  work: (enode: Enode<Version>) => Promise<T>,
): Promise<T> {
  const enode = await openClient(terminal, flags);
  // Not `await using`: Node 22 does not know it yet.
  try {
    return await work(enode);
  } finally {
    await enode.close();
  }
}

/** Where to: options first, then the environment. */
export function clientTarget(
  terminal: Pick<Terminal, 'env'>,
  { simulator, apiUrl, oauthUrl, environment, ...unread }: Omit<ClientFlags, 'apiVersion' | 'timeout'>,
): EnodeTarget {
  allRead(unread);
  if (simulator !== undefined) {
    if (apiUrl !== undefined || oauthUrl !== undefined || environment !== undefined) {
      throw new Failure(
        exitCodes.usage,
        'Give --simulator alone, or --api-url with --oauth-url, or --environment',
      );
    }
    const base = simulator.replace(/\/+$/, '');
    return { apiUrl: base, oauthUrl: `${base}/oauth2/token` };
  }
  if (apiUrl !== undefined || oauthUrl !== undefined) return { apiUrl, oauthUrl, environment };
  if (environment !== undefined) return { environment };
  // A variable that is set to nothing counts as none, as it does for the client.
  const fromEnv = (name: string): string | undefined => terminal.env[name] || undefined;
  const [api, oauth, name] = ['ENODE_API_URL', 'ENODE_OAUTH_URL', 'ENODE_ENVIRONMENT'].map(fromEnv);
  if (api !== undefined || oauth !== undefined) return { apiUrl: api, oauthUrl: oauth };
  if (name !== undefined) return { environment: name };
  throw new Failure(
    exitCodes.usage,
    'Which environment? Give --environment sandbox or production, set ENODE_ENVIRONMENT, or give the URL of a --simulator',
  );
}
