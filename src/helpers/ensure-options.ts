import type { Version } from '../../generated/index.ts';
import type { CallOptions } from '../calls/options.ts';
import { keysOf } from '../core/known-keys.ts';
import { show } from '../core/show.ts';
import { checkOptions } from '../errors/check-options.ts';
import { EnodeInputError } from '../errors/input-error.ts';
import { headerFault } from '../transport/header-fault.ts';

/** The subscription to create or update. */
export interface EnsureWebhookParams<V extends Version, EventName extends string = string> {
  /** HTTPS address that deliveries are posted to, 8 to 200 characters. With `apiVersion` it names the subscription. */
  url: string;
  /**
   * Key of the signature, 6 to 256 characters; choose at least 128 random bits. Enode never shows it again, so
   * it cannot be seen whether the one it has is this one: it is sent when the subscription is created and with every
   * update. To change nothing but the secret, see `rotate`.
   */
  secret: string;
  /** Events to deliver. @default ['*'], all of them */
  events?: readonly EventName[] | undefined;
  /**
   * API version in which events are written; null: whatever version the client is set to at Enode.
   * @default the version of this client
   */
  apiVersion?: V | (string & {}) | null | undefined;
  /**
   * An extra header of each delivery; null: none. Its value is never shown, like the secret, and is sent whenever
   * the secret is.
   * @default whatever it is; none for a new subscription
   */
  authentication?: { headerName: string; headerValue: string } | null | undefined;
}

/** Options of `webhooks.ensure`. */
export interface EnsureWebhookOptions extends Pick<CallOptions, 'signal' | 'timeout' | 'retry'> {
  /**
   * Sends everything, the secret and the header's value included, even if nothing that can be seen differs. Set it
   * when the secret has changed; deliveries are signed with the new one from then on, so let the receiver know both.
   * @default false
   */
  rotate?: boolean | undefined;
}

/** All of it, checked and complete. */
export interface WantedWebhook {
  readonly url: string;
  readonly secret: string;
  readonly events: readonly string[];
  readonly apiVersion: string | null;
  readonly authentication: { headerName: string; headerValue: string } | null | undefined;
  readonly rotate: boolean;
  readonly call: Pick<CallOptions, 'signal' | 'timeout' | 'retry'>;
}

const knownParams = keysOf<EnsureWebhookParams<Version>>({
  url: true,
  secret: true,
  events: true,
  apiVersion: true,
  authentication: true,
});

const known = keysOf<EnsureWebhookOptions>({ rotate: true, signal: true, timeout: true, retry: true });

const where = 'webhooks.ensure';

const knownHeader = keysOf<NonNullable<EnsureWebhookParams<Version>['authentication']>>({
  headerName: true,
  headerValue: true,
});

/** The value is a secret, so it is never in the text of an error. */
function checkHeader(authentication: NonNullable<EnsureWebhookParams<Version>['authentication']>): void {
  checkOptions(authentication, knownHeader, `${where}({ authentication })`);
  const fault = headerFault(authentication.headerName, authentication.headerValue);
  if (fault !== undefined) throw new EnodeInputError(`authentication of ${where} ${fault}`);
}

/** @throws EnodeInputError when an option is missing, unknown or cannot be right. The secret is never in its text. */
export function wantedWebhook<V extends Version>(
  params: EnsureWebhookParams<V>,
  options: EnsureWebhookOptions | undefined,
  version: V,
): WantedWebhook {
  checkParams(params, options);
  checkOptions(options ?? {}, known, where);
  const { url, secret, events = ['*'], apiVersion = version, authentication } = params;
  if (authentication !== undefined && authentication !== null) checkHeader(authentication);
  checkUrl(url);
  if (typeof secret !== 'string' || secret.length < 6 || secret.length > 256) {
    throw new EnodeInputError(`secret of ${where} must be a string of 6 to 256 characters`);
  }
  if (!Array.isArray(events) || events.length === 0 || !events.every(isName)) {
    throw new EnodeInputError(
      `events of ${where} must be a list of at least one event; leave it out for all events`,
    );
  }
  if (apiVersion !== null && !isName(apiVersion)) {
    throw new EnodeInputError(
      `apiVersion of ${where} is ${show(apiVersion)}: give a version, e.g. '${version}', or null`,
    );
  }
  const { rotate = false, signal, timeout, retry } = options ?? {};
  if (typeof rotate !== 'boolean') {
    throw new EnodeInputError(`rotate of ${where} is ${show(rotate)}: give true or false`);
  }
  return {
    url,
    secret,
    events,
    apiVersion,
    // The API takes names in lower case only; they mean the same in any case.
    authentication: authentication && {
      ...authentication,
      headerName: authentication.headerName.toLowerCase(),
    },
    rotate,
    call: {
      ...(signal && { signal }),
      ...(timeout !== undefined && { timeout }),
      ...(retry !== undefined && { retry }),
    },
  };
}

const isName = (given: unknown): given is string => typeof given === 'string' && given !== '';

/** Plain http is left to the server: simulators take it for hosts of their own network, the API refuses it. */
function checkUrl(url: unknown): void {
  const { length } = typeof url === 'string' ? url : '';
  if (typeof url !== 'string' || length < 8 || length > 200 || !URL.canParse(url)) {
    throw new EnodeInputError(`url of ${where} must be a URL of 8 to 200 characters`);
  }
  const { protocol } = new URL(url);
  if (protocol === 'https:' || protocol === 'http:') return;
  throw new EnodeInputError(`url of ${where} begins with ${protocol}: deliveries go to https addresses`);
}

/** Options among the parameters are refused, with where they belong. */
function checkParams(params: object, options: object | undefined): void {
  const misplaced = Object.keys(params ?? {}).find((key) => known.has(key));
  if (options === undefined && misplaced !== undefined) {
    throw new EnodeInputError(
      `${misplaced} is an option of ${where}, and options come after the parameters: ${where}({ url, secret }, { ${misplaced} })`,
    );
  }
  checkOptions(params, knownParams, where);
}
