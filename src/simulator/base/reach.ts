/** Whether the simulator may send to an address. */
export type Reach = (url: string) => boolean;

/** Reaches this machine, and hosts that were allowed by name. */
export function createReach(allowHosts: readonly string[]): Reach {
  const allowed = new Set(allowHosts.map((name) => name.toLowerCase()));
  return (url) => {
    const { hostname } = new URL(url);
    return isLoopbackName(hostname) || allowed.has(hostname.toLowerCase());
  };
}

/** Whether a name, as it stands in an address, can only be this machine's. */
export const isLoopbackName = (name: string): boolean =>
  /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/i.test(name);
