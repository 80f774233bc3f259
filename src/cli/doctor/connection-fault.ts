import { isLoopback } from '../../core/loopback.ts';
import { failed, type Finding } from './check.ts';
import type { Proxy } from './proxy.ts';

/** What keeps this machine from a server, and what to do about it. */
export function connectionFault(
  { hostname, host }: URL,
  { error, proxy, timeoutMs }: { error: unknown; proxy: Proxy | undefined; timeoutMs: number },
): Finding {
  const isTimeout = error instanceof Error && error.name === 'TimeoutError';
  const { code, message } = innermost(error);
  const what = isTimeout ? `no response within ${timeoutMs / 1000} s` : whatOf(code, message);
  const way = proxy === undefined ? host : `${host}, by the proxy ${proxy.host} of ${proxy.variable}`;
  const remedy =
    (proxy && proxyRemedy(proxy, { code, message, isTimeout })) ??
    remedies.find(({ codes }) => codes.test(code))?.remedy(hostname) ??
    'check that this machine may open connections to it: firewall, VPN, proxy';
  return failed('connection', `${way}: ${what}`, remedy);
}

/** Codes are what can be searched for; some say nothing without their text. */
const whatOf = (code: string, message: string): string =>
  code === '' || /^UND_ERR|ALTNAME/.test(code) ? [code, message].filter(Boolean).join(', ') : code;

/** What concerns the proxy: to a host behind one, this machine opens no connection and asks for no name. */
function proxyRemedy(
  { host, variable }: Proxy,
  { code, message, isTimeout }: { code: string; message: string; isTimeout: boolean },
): string | undefined {
  const responded = /Proxy response \((\d+)\)/.exec(message)?.[1];
  if (responded === '407') {
    return `the proxy requires authentication: put user and password into ${variable}, as http://user:password@${host}`;
  }
  if (responded !== undefined)
    return 'the proxy does not let this machine through: have the host allowed there';
  if (!isTimeout && !/^(?:ECONN|ENOTFOUND|EAI_AGAIN|EHOST|ENET|ETIMEDOUT|UND_ERR)/.test(code))
    return undefined;
  return `the proxy is not there, or says nothing: correct ${variable}, or, if the host can be reached without it, name it in NO_PROXY`;
}

const remedies: readonly { codes: RegExp; remedy: (hostname: string) => string }[] = [
  {
    codes: /^(?:ENOTFOUND|EAI_AGAIN)$/,
    remedy: (hostname) =>
      `the name ${hostname} cannot be resolved: check the DNS of this machine, or the URL`,
  },
  {
    codes: /^ECONNREFUSED$/,
    remedy: (hostname) =>
      isLoopback(hostname)
        ? 'nothing listens there: start the simulator, `enode simulate`, or correct its URL'
        : 'something refuses the connection: a firewall, or the wrong port',
  },
  {
    codes: /^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET)$/,
    remedy: () =>
      'something cuts the connection: a firewall or proxy, or a port that speaks https where the URL says http',
  },
  {
    codes: /^(?:CERT_HAS_EXPIRED|CERT_NOT_YET_VALID)$/,
    remedy: () =>
      'check the clock of this machine; if it is right, the certificate of the server is to blame',
  },
  {
    codes: /ALTNAME/,
    remedy: (hostname) =>
      `the certificate is that of another host: something else answers for ${hostname}, such as a gateway or an entry in the hosts file, or the URL is wrong; never switch the check off`,
  },
  {
    codes: /^(?:EPROTO|ERR_SSL_)/,
    remedy: () =>
      'what answers does not speak TLS as Node does: the wrong port, an http address that is written as https, or a proxy in between',
  },
  {
    codes: /CERT|UNABLE_TO/,
    remedy: () =>
      'the certificate is not trusted, as behind a proxy that opens TLS: give its authority with NODE_EXTRA_CA_CERTS=<file.pem>, or NODE_OPTIONS=--use-system-ca; never switch the check off',
  },
];

function innermost(error: unknown): { code: string; message: string } {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each field is checked before it is used
  let inner = error as { cause?: unknown; code?: unknown; message?: unknown };
  while (typeof inner.cause === 'object' && inner.cause !== null) inner = inner.cause;
  return { code: typeof inner.code === 'string' ? inner.code : '', message: String(inner.message) };
}
