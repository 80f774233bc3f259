import { isLoopback } from '../../core/loopback.ts';
import { failed, ok, warning, type Finding } from './check.ts';

/** What a first request to the API, without credentials, shows of the way to it. */
export interface Reached {
  readonly findings: readonly Finding[];
  readonly reached: boolean;
}

const patienceMs = 10_000;
/** Tokens and signatures bear less than some minutes; a machine that keeps time is off by less than a second. */
const toleratedSkewMs = 30_000;

/** Asks the API whether it is ready. Any answer will do. */
export async function checkReach(apiUrl: string, signal: AbortSignal, now = Date.now): Promise<Reached> {
  const startedAt = performance.now();
  try {
    const response = await fetch(`${apiUrl}/health/ready`, {
      signal: AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]),
      redirect: 'manual',
    });
    await response.body?.cancel();
    const ms = Math.round(performance.now() - startedAt);
    const findings = [
      ok('connection', `${apiUrl} answered in ${ms} ms`),
      checkClock(response.headers.get('date'), now),
    ];
    return { findings, reached: true };
  } catch (error) {
    return { findings: [connectionFault(apiUrl, error)], reached: false };
  }
}

export function checkClock(date: string | null, now = Date.now): Finding {
  const server = date === null ? Number.NaN : Date.parse(date);
  if (Number.isNaN(server)) return ok('clock', 'not compared: the server sent no date');
  const skew = now() - server;
  const seconds = Math.round(Math.abs(skew) / 1000);
  if (Math.abs(skew) <= toleratedSkewMs) return ok('clock', `within ${Math.max(1, seconds)} s of the server`);
  return warning(
    'clock',
    `this machine is ${seconds} s ${skew > 0 ? 'ahead of' : 'behind'} the server`,
    'let it keep time (NTP): tokens would be renewed too early or too late, and certificates fail',
  );
}

function connectionFault(apiUrl: string, error: unknown): Finding {
  const { code, message } = innermost(error);
  const { hostname, host } = new URL(apiUrl);
  const remedy = remedies.find(({ codes }) => codes.test(code))?.remedy(hostname);
  const isTimeout = error instanceof Error && error.name === 'TimeoutError';
  return failed(
    'connection',
    isTimeout ? `${host} did not answer within ${patienceMs / 1000} s` : `${host}: ${code || message}`,
    remedy ?? 'check that this machine may open connections to it: firewall, VPN, proxy',
  );
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
    codes: /^(?:CERT_HAS_EXPIRED|CERT_NOT_YET_VALID)$/,
    remedy: () =>
      'check the clock of this machine; if it is right, the certificate of the server is to blame',
  },
  {
    codes: /CERT|UNABLE_TO|SSL|TLS/,
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
