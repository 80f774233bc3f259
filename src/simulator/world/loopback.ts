/** Whether an address is on this very machine, so that the simulator delivers to it. */
export function isLoopback(url: string): boolean {
  return isLoopbackName(new URL(url).hostname);
}

/** Whether a name, as it stands in an address, can only be this machine's. */
export const isLoopbackName = (name: string): boolean =>
  /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/i.test(name);
