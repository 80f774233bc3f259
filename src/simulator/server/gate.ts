import { isIP } from 'node:net';

import { problem, type SimulatedProblem } from '../versions/problems.ts';
import { isLoopback } from '../../core/loopback.ts';
import type { Incoming } from '../exchange/exchange.ts';

/** Decides which requests are served at all, before anything reads them. */
export interface Gate {
  /** Why a request is refused; undefined: it may pass. */
  refusal(incoming: Incoming): SimulatedProblem | undefined;
  /** Whether a request was sent by a page of another origin, as far as its headers tell. */
  isForeign(incoming: Incoming): boolean;
}

export interface GateOptions {
  /** Host names under which the simulator can be reached, besides loopback names. */
  names: readonly string[];
  /** Whether it can also be reached by IP addresses, as it must be where it listens on more than loopback. */
  addresses: boolean;
  /** Origins under which its own pages are loaded, besides `<scheme>://<Host>`. */
  origins: readonly string[];
  scheme: 'http' | 'https';
}

/**
 * Keeps other sites out. A site can make its own name resolve to this machine and then read the responses (DNS
 * rebinding): only names that it cannot own are accepted as `Host`. It can also send forms here without reading the
 * response: browsers mark those as cross-site. Programs that are not browsers send neither `Origin` nor `Sec-Fetch-Site`.
 */
export function createGate({ names, addresses, origins, scheme }: GateOptions): Gate {
  const known = new Set(names.map((name) => name.toLowerCase()));
  const isOurs = (host: string): boolean => {
    const name = hostName(host);
    if (name === undefined) return false;
    return isLoopback(name) || known.has(name) || (addresses && isAddress(name));
  };
  return {
    refusal: (incoming) => {
      const host = incoming.header('host') ?? '';
      if (!isOurs(host)) {
        return problem.forbidden(
          `The simulator does not serve the host ${JSON.stringify(host.slice(0, 200))}: use ` +
            `${['127.0.0.1', 'localhost', ...known].join(', ')}, or allow the name when it starts (allowHosts, --allow-host)`,
        );
      }
      if (isRead(incoming.method) || incoming.header('sec-fetch-site') !== 'cross-site') return undefined;
      return problem.forbidden('A page of another site cannot change anything here');
    },
    isForeign: (incoming) => {
      const origin = incoming.header('origin');
      if (origin === undefined) return false;
      return origin !== `${scheme}://${incoming.header('host') ?? ''}` && !origins.includes(origin);
    },
  };
}

/** Methods that change nothing. */
export const isRead = (method: string): boolean => ['GET', 'HEAD', 'OPTIONS'].includes(method);

/** The name in a `Host` header, without the port and in lower case; undefined for what is not one. */
const hostName = (host: string): string | undefined =>
  /^(\[[\da-f:.]+\]|[\w.-]+)(?::\d{1,5})?$/i.exec(host)?.[1]?.toLowerCase();

const isAddress = (name: string): boolean => isIP(name.replace(/^\[(.*)\]$/, '$1')) !== 0;
