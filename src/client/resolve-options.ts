import type { Version } from '../../generated/index.ts';
import type { TokenStore } from '../auth/token-store.ts';
import { keysOf } from '../core/known-keys.ts';
import type { Log } from '../core/log.ts';
import { environmentVariable } from '../core/platform.ts';
import { show } from '../core/show.ts';
import { checkOptions, readOptions, refuseUnknownKeys } from '../errors/check-options.ts';
import { EnodeInputError } from '../errors/input-error.ts';
import { callDefaults, resolveCallOptions, type ResolvedCallOptions } from '../transport/call-options.ts';
import { hookNames, type EnodeHooks } from '../transport/hooks.ts';
import { isDispatcher } from '../transport/node-dispatcher.ts';
import { checkCredential } from './credential.ts';
import { resolveDrift, type ResolvedDrift } from './drift-options.ts';
import { resolveTarget, type ResolvedTarget } from './environment.ts';
import type { LegacyVersionPolicy } from './legacy-notice.ts';
import { loggedHooks, resolveLog } from './log-options.ts';
import type { EnodeClientOptions, EnodeOptions } from './options.ts';
import { resolveRuntime, type ResolvedRuntime } from './resolve-runtime.ts';

/** The options of a client, checked, with every default filled in. */
export interface ResolvedOptions
  extends
    ResolvedTarget,
    ResolvedRuntime,
    Pick<EnodeClientOptions<Version>, 'tokenStore' | 'fetch' | 'dispatcher'> {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly hooks: EnodeHooks | undefined;
  readonly onLegacyVersion: LegacyVersionPolicy;
  readonly maxResponseBytes: number;
  readonly maxPolls: number;
  readonly drift: ResolvedDrift | undefined;
  readonly log: Log | undefined;
  readonly call: ResolvedCallOptions;
}

const known = keysOf<EnodeOptions<Version>>({
  version: true,
  environment: true,
  apiUrl: true,
  oauthUrl: true,
  clientId: true,
  clientSecret: true,
  tokenStore: true,
  fetch: true,
  dispatcher: true,
  hooks: true,
  timeout: true,
  retry: true,
  onVersionMismatch: true,
  onLegacyVersion: true,
  maxResponseBytes: true,
  maxPolls: true,
  drift: true,
  middleware: true,
  headers: true,
  signal: true,
  appInfo: true,
  logger: true,
  logLevel: true,
});

/** Checks the options and fills in what environment variables and defaults give. */
export function resolveOptions(options: EnodeOptions<Version>): ResolvedOptions {
  return readOptions('createEnode', () => resolved(options));
}

function resolved(options: EnodeOptions<Version>): ResolvedOptions {
  if (typeof options !== 'object' || options === null) {
    throw new EnodeInputError(
      "createEnode takes an object of options: createEnode({ version: '2024-10-01', … })",
    );
  }
  checkOptions(options, known, 'createEnode');
  if (options.fetch !== undefined && typeof options.fetch !== 'function') {
    throw new EnodeInputError('fetch is not a function: give one like the global fetch');
  }
  if (options.dispatcher !== undefined) checkDispatcher(options);
  if (options.hooks !== undefined) checkHooks(options.hooks);
  if (options.tokenStore !== undefined) checkTokenStore(options.tokenStore);
  const log = resolveLog(options, environmentVariable('ENODE_LOG'));
  return {
    ...options,
    ...resolveTarget(options),
    ...resolveRuntime(options),
    log,
    clientId: credential(options.clientId, 'clientId', 'ENODE_CLIENT_ID'),
    clientSecret: credential(options.clientSecret, 'clientSecret', 'ENODE_CLIENT_SECRET'),
    maxResponseBytes: wholeNumber(options, 'maxResponseBytes', defaultMaxResponseBytes),
    maxPolls: wholeNumber(options, 'maxPolls', 64),
    drift: options.drift === undefined ? undefined : resolveDrift(options.drift, log),
    hooks: log === undefined ? options.hooks : loggedHooks(options.hooks, log),
    onLegacyVersion: legacyPolicy(options.onLegacyVersion),
    call: resolveCallOptions(options, callDefaults),
  };
}

function checkDispatcher({ fetch, dispatcher }: EnodeOptions<Version>): void {
  if (!isDispatcher(dispatcher)) {
    throw new EnodeInputError(
      `dispatcher is ${show(dispatcher)}: give one of undici, e.g. new Agent(), or leave it out`,
    );
  }
  if (fetch !== undefined) throw new EnodeInputError('Give either fetch or dispatcher, not both');
}

/** An instance of a class may have fields of its own; what begins with `on` is meant as a hook all the same. */
function checkHooks(hooks: unknown): void {
  if (typeof hooks !== 'object' || hooks === null) {
    throw new EnodeInputError(`hooks is ${show(hooks)}: give an object of functions, or leave it out`);
  }
  const plain = [Object.prototype, null].includes(Object.getPrototypeOf(hooks));
  const names = new Set<string>(hookNames);
  for (const key of Object.keys(hooks)) {
    if (plain || /^on[A-Z]/.test(key)) refuseUnknownKeys({ [key]: true }, names, 'createEnode({ hooks })');
  }
  for (const name of hookNames) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- any object may have any member; it is read as unknown
    const hook = (hooks as Record<string, unknown>)[name];
    if (hook !== undefined && typeof hook !== 'function') {
      throw new EnodeInputError(`hooks.${name} is ${show(hook)}: give a function, or leave it out`);
    }
  }
}

function checkTokenStore(store: unknown): void {
  const { get, set, claim } = (store ?? {}) as Partial<TokenStore>;
  if (typeof get !== 'function' || typeof set !== 'function')
    throw new EnodeInputError('tokenStore needs the functions get and set');
  if (claim !== undefined && typeof claim !== 'function')
    throw new EnodeInputError(`claim of tokenStore is ${show(claim)}: give a function, or leave it out`);
}

function legacyPolicy(policy: LegacyVersionPolicy = 'warn'): LegacyVersionPolicy {
  if (policy !== 'warn' && policy !== 'ignore' && typeof policy !== 'function') {
    throw new EnodeInputError(`onLegacyVersion is ${String(policy)}: give 'warn', 'ignore' or a function`);
  }
  return policy;
}

function credential(
  given: string | undefined,
  option: 'clientId' | 'clientSecret',
  variable: string,
): string {
  return checkCredential(given ?? environmentVariable(variable), option, variable);
}

/** Generous: the longest responses of the API are a thousand times shorter. */
const defaultMaxResponseBytes = 64 * 2 ** 20;

function wholeNumber(
  options: EnodeOptions<Version>,
  name: 'maxResponseBytes' | 'maxPolls',
  byDefault: number,
): number {
  const { [name]: given = byDefault } = options;
  if (Number.isSafeInteger(given) && given > 0) return given;
  throw new EnodeInputError(`${name} is ${show(given)}: give a whole number above 0`);
}
