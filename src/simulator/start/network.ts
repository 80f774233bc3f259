import { randomBytes } from 'node:crypto';

import { EnodeInputError } from '../../errors/input-error.ts';
import { createGate, type Gate } from '../server/gate.ts';
import type { ServerOptions } from '../server/server.ts';
import type { SimulatorOptions } from '../services/options.ts';
import { isLoopback } from '../../core/loopback.ts';

/** Where the simulator listens, under which names, and who may control it. */
export interface Network {
  server: ServerOptions;
  gate: Gate;
  /** The origin that others use; undefined: where it listens. */
  publicOrigin: string | undefined;
  /** What pages and control API ask for; undefined: nothing. */
  controlToken: string | undefined;
}

/** Reads the options about the network. An `EnodeInputError` for what makes no sense. */
export function networkOf(options: SimulatorOptions): Network {
  const { host = '127.0.0.1', port = 0, tls, allowHosts = [], controlToken } = options;
  if (host.trim() === '')
    throw new EnodeInputError(`host is empty: give 127.0.0.1, or 0.0.0.0 for all interfaces`);
  if (tls && (!tls.cert || !tls.key)) throw new EnodeInputError('tls needs a cert and a key, both PEM');
  if (controlToken !== undefined && !/^[\w~.+/=-]{16,}$/.test(controlToken)) {
    throw new EnodeInputError(
      'controlToken needs at least 16 characters, only letters, digits and ~.+/=_-, since it is sent in a header',
    );
  }
  const publicUrl = publicUrlOf(options.publicUrl);
  const isLocal = isLoopbackHost(host);
  const isExposed = !isLocal || (publicUrl !== undefined && !isLoopback(publicUrl.hostname));
  return {
    server: { port, host, tls },
    gate: createGate({
      names: [...(publicUrl ? [publicUrl.hostname] : []), ...allowHosts],
      addresses: !isLocal,
      origins: publicUrl ? [publicUrl.origin] : [],
      scheme: tls ? 'https' : 'http',
    }),
    publicOrigin: publicUrl?.origin,
    controlToken: controlToken ?? (isExposed ? randomBytes(24).toString('base64url') : undefined),
  };
}

function publicUrlOf(text: string | undefined): URL | undefined {
  if (text === undefined) return undefined;
  const url = URL.parse(text);
  const isOrigin = url !== null && `${url.origin}/` === url.href && /^https?:$/.test(url.protocol);
  if (isOrigin) return url;
  throw new EnodeInputError(
    `publicUrl is ${JSON.stringify(text)}: give scheme, host and port alone, such as http://enode:8484`,
  );
}

/** Whether an interface to listen on is of this machine alone. */
const isLoopbackHost = (host: string): boolean => host === '::1' || isLoopback(host.toLowerCase());
