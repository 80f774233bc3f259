/**
 * Whether a host is this machine. Takes the `hostname` of a URL, which has normalised it: `127.1` is `127.0.0.1`, an
 * IPv6 address stands in brackets, names are lower case.
 */
export function isLoopback(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '[::1]' ||
    /^127\.\d+\.\d+\.\d+$/.test(hostname)
  );
}
