import { passed, warning, type Finding } from './check.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** The proxy by which Node's `fetch` reaches a host. */
export interface Proxy {
  /** The environment variable that names it. */
  readonly variable: string;
  /** Its host and port; user and password are left out. */
  readonly host: string;
}

/** Those of https first: the API speaks https. Lower case wins, as it does for `fetch`. */
const variables = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'] as const;

/** Node obeys the usual variables of proxies only when it is asked to. */
export function checkProxy(env: Env, execArgv: readonly string[] = process.execArgv): Finding {
  const proxy = namedIn(env, variables);
  if (proxy === undefined) return passed('proxy', 'none in the environment');
  const { variable, host } = proxy;
  return isObeyed(env, execArgv)
    ? passed('proxy', `${variable} is used: ${host}`)
    : warning(
        'proxy',
        `${variable} is set (${host}), and Node does not use it`,
        'set NODE_USE_ENV_PROXY=1 (Node 22.21 and 24 or newer), or give createEnode a dispatcher; unset the variable if no proxy is needed',
      );
}

/** The proxy that a request goes by; `undefined` where it goes straight. */
export function proxyFor(
  url: URL,
  env: Env,
  execArgv: readonly string[] = process.execArgv,
): Proxy | undefined {
  if (!isObeyed(env, execArgv) || isExcepted(url, env['no_proxy'] ?? env['NO_PROXY'] ?? '')) return undefined;
  return namedIn(env, url.protocol === 'https:' ? variables : variables.slice(2));
}

function namedIn(env: Env, names: readonly string[]): Proxy | undefined {
  const variable = names.find((name) => (env[name] ?? '') !== '');
  if (variable === undefined) return undefined;
  return { variable, host: URL.parse(env[variable] ?? '')?.host ?? 'not a URL' };
}

const isObeyed = (env: Env, execArgv: readonly string[]): boolean =>
  env['NODE_USE_ENV_PROXY'] === '1' ||
  [...execArgv, ...(env['NODE_OPTIONS'] ?? '').split(' ')].includes('--use-env-proxy');

/** Names of hosts, each with those below it, or `*` for all; some with a port. */
function isExcepted({ hostname, port, protocol }: URL, list: string): boolean {
  const ownPort = port || (protocol === 'https:' ? '443' : '80');
  return list.split(/[,\s]+/).some((entry) => {
    const [, name = '', only] = /^(?:\*?\.)?(.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
    if (name === '' || (only !== undefined && only !== ownPort)) return false;
    return name === '*' || hostname === name || hostname.endsWith(`.${name}`);
  });
}
