import { timeOf } from '../../core/bounded.ts';
import { passed, warning, type Finding } from './check.ts';
import { connectionFault } from './connection-fault.ts';
import { proxyFor } from './proxy.ts';

/** What a first request to the API, without credentials, shows of the way to it. */
export interface Reached {
  readonly findings: readonly Finding[];
  readonly reached: boolean;
}

export interface ReachOptions {
  readonly signal: AbortSignal;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** @default Date.now */
  readonly now?: () => number;
}

const timeoutMs = 10_000;
/** The clock of a machine with time synchronisation is off by less than a second. */
const toleratedSkewMs = 30_000;

/** Asks the API whether it is ready, and the token endpoint anything, where it is another host. Any response will do. */
export async function checkReach(
  { apiUrl, oauthUrl }: { apiUrl: string; oauthUrl: string },
  options: ReachOptions,
): Promise<Reached> {
  const api = await reach(`${apiUrl}/health/ready`, options);
  if ('fault' in api) return { findings: [api.fault], reached: false };
  const findings = [passed('connection', `${apiUrl} answered in ${api.ms} ms`)];
  const { origin } = new URL(oauthUrl);
  const tokens = origin === new URL(apiUrl).origin ? api : await reach(oauthUrl, options);
  const reached = 'ms' in tokens;
  if (!reached) findings.push(tokens.fault);
  else if (tokens !== api) findings.push(passed('connection', `${origin} answered in ${tokens.ms} ms`));
  findings.push(checkClock(api.date, () => api.at));
  return { findings, reached };
}

type Reach =
  | { readonly ms: number; readonly date: string | null; readonly at: number }
  | { readonly fault: Finding };

async function reach(url: string, { signal, env, now = Date.now }: ReachOptions): Promise<Reach> {
  const startedAt = performance.now();
  try {
    const response = await fetch(url, {
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
      redirect: 'manual',
    });
    const at = now();
    await response.body?.cancel();
    return { ms: Math.round(performance.now() - startedAt), date: response.headers.get('date'), at };
  } catch (error) {
    signal.throwIfAborted();
    const target = new URL(url);
    return { fault: connectionFault(target, { error, proxy: proxyFor(target, env), timeoutMs }) };
  }
}

export function checkClock(date: string | null, now = Date.now): Finding {
  const server = timeOf(date);
  if (server === undefined) return passed('clock', 'not compared: the server sent no date');
  const skew = now() - server;
  const seconds = Math.round(Math.abs(skew) / 1000);
  if (Math.abs(skew) <= toleratedSkewMs)
    return passed('clock', `within ${Math.max(1, seconds)} s of the server`);
  return warning(
    'clock',
    `this machine is ${seconds} s ${skew > 0 ? 'ahead of' : 'behind'} the server`,
    'let it keep time (NTP): times that you compare with those of the API are off, machines that share a token renew it too early or too late, and certificates fail',
  );
}
