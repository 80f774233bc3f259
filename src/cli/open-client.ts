import type { Version } from '../../generated/index.ts';
import { createEnode, VERSION, type Duration, type Enode, type EnodeTarget } from '../index.ts';
import type { ClientFlags } from './client-options.ts';
import { exitCodes } from './exit-codes.ts';
import { Failure } from './failure.ts';
import { readSecret } from './terminal/read-secret.ts';
import type { Terminal } from './terminal/terminal.ts';

/**
 * The client of a command: credentials come from the environment, or from a prompt.
 *
 * @throws {Failure} without credentials; an EnodeInputError for options that cannot be right.
 */
export async function openClient(terminal: Terminal, flags: ClientFlags): Promise<Enode<Version>> {
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
    version: flags.apiVersion,
    ...targetOf(terminal, flags),
    clientId,
    clientSecret,
    signal: terminal.signal,
    appInfo: { name: 'enode-cli', version: VERSION },
    // A version on the command line is chosen on purpose; doctor says whether it is legacy.
    onLegacyVersion: 'ignore',
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the client refuses what is not one
    ...(flags.timeout !== undefined && { timeout: flags.timeout as Duration }),
  });
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
export function targetOf(
  terminal: Pick<Terminal, 'env'>,
  flags: Omit<ClientFlags, 'apiVersion'>,
): EnodeTarget {
  const { simulator, apiUrl, oauthUrl, environment } = flags;
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
  const { ENODE_API_URL, ENODE_OAUTH_URL, ENODE_ENVIRONMENT } = terminal.env;
  if (ENODE_API_URL !== undefined || ENODE_OAUTH_URL !== undefined) {
    return { apiUrl: ENODE_API_URL, oauthUrl: ENODE_OAUTH_URL };
  }
  if (ENODE_ENVIRONMENT !== undefined && ENODE_ENVIRONMENT !== '') return { environment: ENODE_ENVIRONMENT };
  throw new Failure(
    exitCodes.usage,
    'Which environment? Give --environment sandbox or production, set ENODE_ENVIRONMENT, or give the URL of a --simulator',
  );
}
