import { isLoopback } from '../../core/loopback.ts';

/** Whether the simulator may send to an address. */
export type Reach = (url: string) => boolean;

/** Reaches this machine, and hosts that were allowed by name. */
export function createReach(allowHosts: readonly string[]): Reach {
  const allowed = new Set(allowHosts.map((name) => name.toLowerCase()));
  return (url) => {
    const { hostname } = new URL(url);
    return isLoopback(hostname) || allowed.has(hostname);
  };
}
