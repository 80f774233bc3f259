/**
 * Failures after which certainly nothing reached the server: the name was not resolved, the connection was
 * refused or timed out, the certificate was refused. Codes of Node (undici), Bun and Deno. Everything else
 * counts as "may have arrived", because a command sent twice is worse than an error.
 */
const neverSent: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'ConnectionRefused',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

/** Whether bytes of a request may have reached the server before fetch threw `error`. */
export function mayHaveArrived(error: unknown): boolean {
  for (
    let cause: unknown = error, depth = 0;
    cause instanceof Error && depth < 5;
    cause = cause.cause, depth++
  ) {
    const code = (cause as { code?: unknown }).code;
    if (typeof code === 'string' && neverSent.has(code)) return false;
    // Node tries all addresses of a name; when each was refused, the reasons are in an AggregateError.
    if (cause instanceof AggregateError && cause.errors.length > 0) return cause.errors.some(mayHaveArrived);
  }
  return true;
}

/** The words of the innermost cause: fetch's own message is only "fetch failed". */
export function reasonOf(error: unknown): string {
  let cause = error;
  for (let depth = 0; cause instanceof Error && cause.cause instanceof Error && depth < 5; depth++)
    cause = cause.cause;
  if (!(cause instanceof Error)) return String(cause);
  const code = (cause as { code?: unknown }).code;
  const message = cause.message === '' ? cause.name : cause.message;
  return typeof code === 'string' && !message.includes(code) ? `${message} (${code})` : message;
}
