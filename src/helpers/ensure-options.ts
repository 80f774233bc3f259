import type { Version } from '../../generated/index.ts';
import type { MethodOptions } from '../calls/options.ts';
import { keysOf } from '../core/known-keys.ts';
import { checkOptions } from '../errors/check-options.ts';
import { EnodeInputError } from '../errors/input-error.ts';
import { headerFault } from '../transport/header-fault.ts';
import type { WebhookEventOf } from './webhook-port.ts';

/** The subscription that there shall be, and options of the calls that it takes. */
export interface EnsureWebhookOptions<V extends Version> extends Pick<
  MethodOptions,
  'signal' | 'deadline' | 'retry'
> {
  /** HTTPS address that deliveries are posted to, 8 to 200 characters. With `apiVersion` it names the subscription. */
  url: string;
  /**
   * Key of the signature, 6 to 256 characters; choose at least 128 random bits. Enode never shows it again, so
   * nobody can see whether the one it has is this one: it is sent when the subscription is created and with every
   * update. To change nothing but the secret, see `rotate`.
   */
  secret: string;
  /** Events to deliver. @default ['*'], all of them */
  events?: readonly WebhookEventOf<V>[] | undefined;
  /**
   * API version in which events are written; null: whatever version the client is set to at Enode.
   * @default the version of this client
   */
  apiVersion?: Version | (string & {}) | null | undefined;
  /**
   * An extra header of each delivery; null: none. Its value is never shown, like the secret, and is sent whenever
   * the secret is.
   * @default whatever it is; none for a new subscription
   */
  authentication?: { headerName: string; headerValue: string } | null | undefined;
  /**
   * Sends everything, the secret and the header's value included, even if nothing that can be seen differs. Set it
   * when the secret has changed; deliveries are signed with the new one from then on, so let the receiver know both.
   * @default false
   */
  rotate?: boolean | undefined;
}

/** The same, checked and complete. */
export interface WantedWebhook {
  readonly url: string;
  readonly secret: string;
  readonly events: readonly string[];
  readonly apiVersion: string | null;
  readonly authentication: { headerName: string; headerValue: string } | null | undefined;
  readonly rotate: boolean;
  readonly call: Pick<MethodOptions, 'signal' | 'deadline' | 'retry'>;
}

const known = keysOf<EnsureWebhookOptions<Version>>({
  url: true,
  secret: true,
  events: true,
  apiVersion: true,
  authentication: true,
  rotate: true,
  signal: true,
  deadline: true,
  retry: true,
});

const where = 'webhooks.ensure';

const knownHeader = keysOf<NonNullable<EnsureWebhookOptions<Version>['authentication']>>({
  headerName: true,
  headerValue: true,
});

/** The value is a secret, so it is never in the text of an error. */
function checkHeader(authentication: NonNullable<EnsureWebhookOptions<Version>['authentication']>): void {
  checkOptions(authentication, knownHeader, `${where}({ authentication })`);
  const fault = headerFault(authentication.headerName, authentication.headerValue);
  if (fault !== undefined) throw new EnodeInputError(`authentication of ${where} ${fault}`);
}

/** @throws EnodeInputError when an option is missing, unknown or cannot be right. The secret is never in its text. */
export function wantedWebhook<V extends Version>(
  options: EnsureWebhookOptions<V>,
  version: V,
): WantedWebhook {
  checkOptions(options, known, where);
  if (options.authentication !== undefined && options.authentication !== null) {
    checkHeader(options.authentication);
  }
  const { url, secret, events = ['*'], apiVersion = version, authentication, rotate = false } = options;
  if (typeof url !== 'string' || url.length < 8 || url.length > 200 || !URL.canParse(url)) {
    throw new EnodeInputError(`url of ${where} is no address of 8 to 200 characters`);
  }
  if (typeof secret !== 'string' || secret.length < 6 || secret.length > 256) {
    throw new EnodeInputError(`secret of ${where} is no text of 6 to 256 characters`);
  }
  if (!Array.isArray(events) || events.length === 0) {
    throw new EnodeInputError(
      `events of ${where} is no list with at least one event: leave it out for all events`,
    );
  }
  const { signal, deadline, retry } = options;
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
      ...(deadline !== undefined && { deadline }),
      ...(retry !== undefined && { retry }),
    },
  };
}
