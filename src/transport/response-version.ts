/**
 * The API version in which a response says it was written; `undefined` when it does not say. Proxies have been seen
 * to send the header twice: the same twice is said once.
 */
export function responseVersionOf(headers: Pick<Headers, 'get'>): string | undefined {
  return responseVersion(headers.get('enode-version'));
}

/** The same from the value of the header. */
export function responseVersion(header: string | null): string | undefined {
  if (header === null || !/[\s,]/.test(header)) return header === null || header === '' ? undefined : header;
  const versions = new Set(header.split(',').map((version) => version.trim()));
  versions.delete('');
  return versions.size === 0 ? undefined : [...versions].join(', ');
}
