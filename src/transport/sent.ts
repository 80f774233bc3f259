import { errorChain, innerErrors } from '../core/error-chain.ts';
import { causeOf, errorShape } from '../core/error-shape.ts';

/**
 * Failures after which certainly nothing reached the server: the name was not resolved, the connection was refused
 * or not made in time. Codes of Node (undici) and Bun. Everything else counts as "may have arrived", because a
 * command sent twice is worse than an error.
 */
const neverSent: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'ConnectionRefused',
]);

/** Deno has no codes; it says in which step the connection failed. Node has one code for each reset, and says when. */
const neverSentWords = /client error \(Connect\)|before secure TLS connection was established/;

/** TLS that was not agreed on: the names of OpenSSL and BoringSSL in Node and Bun, the words of rustls in Deno. */
const tlsCodes =
  /^(CERT_|DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED_CERT|UNABLE_TO_(GET|VERIFY|DECRYPT|DECODE)_|(HOSTNAME|SUBJECT_ISSUER|AKID_\w+)_MISMATCH$|INVALID_(CA|PURPOSE|NON_CA)$|PATH_LENGTH_EXCEEDED|ERR_TLS_CERT_|ERR_SSL_(WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|UNSUPPORTED_PROTOCOL|NO_PROTOCOLS_AVAILABLE|HTTP_REQUEST|SSLV3_ALERT_HANDSHAKE_FAILURE|TLSV1_ALERT_PROTOCOL_VERSION|TLSV1_UNRECOGNIZED_NAME))/;
const tlsWords =
  /invalid peer certificate|the TLS handshake failed|received corrupt message|received fatal alert: (?:HandshakeFailure|ProtocolVersion|UnrecognisedName)|peer is incompatible|wrong version number/i;

/** How a request failed that got no response. */
export interface ConnectionFailure {
  /** Whether bytes of the request may have reached the server. */
  readonly arrived: boolean;
  /** Whether certificate or protocol of TLS were refused: nothing was sent, and another attempt ends the same. */
  readonly tls: boolean;
}

/** What an error of fetch says about the request. */
export function connectionFailureOf(error: unknown): ConnectionFailure {
  const tls = isTls(error);
  return { tls, arrived: !tls && mayHaveArrived(error) };
}

/** Whether bytes of a request may have reached the server before fetch threw `error`. */
export function mayHaveArrived(error: unknown): boolean {
  const seen = new Set<unknown>();
  for (let cause = error; seen.size < 10 && !seen.has(cause); cause = causeOf(cause)) {
    seen.add(cause);
    const shape = errorShape(cause);
    if (shape === undefined) return true;
    if (neverSent.has(shape.code ?? '') || neverSentWords.test(shape.message)) return false;
    // Node tries all addresses of a name; when each was refused, the reasons are in an AggregateError.
    const inner = innerErrors(cause);
    if (inner.length > 0) {
      return !inner.every((one) => neverSent.has(errorShape(one)?.code ?? ''));
    }
  }
  return true;
}

/** TLS is agreed on before anything of HTTP is sent, so one such error among the causes decides. */
function isTls(error: unknown): boolean {
  for (const { code, message } of errorChain(error)) {
    if (tlsCodes.test(code ?? '') || tlsWords.test(message)) return true;
  }
  return false;
}

/** The words of the innermost cause: fetch's own message is only "fetch failed". */
export function reasonOf(error: unknown): string {
  let inner = error;
  const seen = new Set<unknown>([error]);
  for (
    let cause = causeOf(error);
    errorShape(cause) && !seen.has(cause) && seen.size < 10;
    cause = causeOf(cause)
  ) {
    seen.add(cause);
    inner = cause;
  }
  const shape = errorShape(inner);
  if (shape === undefined) return typeof inner === 'string' ? inner : `a thrown ${typeof inner}`;
  const { code, name } = shape;
  const message = shape.message === '' ? name : shape.message;
  return code !== undefined && !message.includes(code) ? `${message} (${code})` : message;
}
