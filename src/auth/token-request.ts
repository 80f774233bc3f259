import { dateAt } from '../core/bounded.ts';
import { lazy } from '../core/lazy.ts';
import type { CallContext } from '../errors/enode-error.ts';
import { isEnodeError } from '../errors/guards.ts';
import { isTransientStatus } from '../errors/retryable.ts';
import { callDefaults } from '../transport/call-options.ts';
import { Deadline } from '../transport/deadline.ts';
import { endedError } from '../transport/ended.ts';
import { exchange } from '../transport/exchange.ts';
import { nextCallId, watch, type CallEvent, type EnodeHooks } from '../transport/hooks.ts';
import { isRedirect, targetOrigin } from '../transport/redirect.ts';
import { requestIdOf } from '../transport/request-id.ts';
import { retryAfterMs } from '../transport/retry-after.ts';
import { backOff, waitAfterResponse, waitAfterFailure } from '../transport/retry-policy.ts';
import { resultOf, type RetryDecision } from '../transport/retry-decision.ts';
import { asHeaders, isSuccess, type Wire, type WireResponse } from '../transport/wire.ts';
import { parseToken, redirected, tokenRefusedError } from './token-response.ts';
import type { StoredToken } from './token-store.ts';

export interface TokenRequestOptions {
  readonly oauthUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly wire: Wire;
  readonly hooks: EnodeHooks | undefined;
  readonly userAgent: string | undefined;
  /** Longest response that is read, in bytes. */
  readonly maxResponseBytes: number;
}

const operation = 'POST token';

const loadRepeat = lazy(() => import('../transport/repeat.ts'));

/** A token request is shared by all waiting calls, so it has its own deadline. */
const options = { ...callDefaults, deadlineMs: 30_000 };

/** Each attempt has its own limit, so that a stalled one leaves time for a retry. */
export const attemptMs = 10_000;

/**
 * Asks the token endpoint for a token: client credentials with HTTP Basic. Transient failures are retried.
 *
 * @throws EnodeAuthenticationError when it refuses the client.
 */
export async function requestToken(
  config: TokenRequestOptions,
  signal: AbortSignal | null = null,
): Promise<StoredToken> {
  const request = new TokenRequest(config, signal);
  return request.run();
}

class TokenRequest {
  readonly #config: TokenRequestOptions;
  readonly #secrets: readonly string[];
  readonly #deadline: Deadline;
  /** The number of the attempt, which its hooks are given before it is sent, and how often it was sent. */
  #attempt = 0;
  #sent = 0;
  #id: string | undefined;
  #status: number | undefined;
  #requestId: string | undefined;

  constructor(config: TokenRequestOptions, signal: AbortSignal | null) {
    this.#deadline = new Deadline(options.deadlineMs, signal);
    this.#config = config;
    this.#secrets = [config.clientSecret, `${config.clientId}:${config.clientSecret}`];
  }

  async run(): Promise<StoredToken> {
    const { hooks } = this.#config;
    const { signal } = this.#deadline;
    let failure: unknown;
    if (hooks !== undefined) watch(hooks, 'onStart', this.#event());
    try {
      const first = await this.#try();
      if (first.again === undefined) return resultOf(first);
      const { repeat } = await loadRepeat();
      return await repeat({
        first,
        next: () => this.#try(),
        limit: options.retryLimit,
        signal,
        onWait: (decision, delayMs) => this.#waiting(decision, delayMs),
      });
    } catch (thrown) {
      const ended = signal.aborted && !isEnodeError(thrown);
      const error = ended ? endedError(this.#deadline, 'token', this.#context()) : thrown;
      if (hooks !== undefined) watch(hooks, 'onError', { ...this.#event(), error });
      failure = error;
      throw error;
    } finally {
      this.#deadline.stop();
      if (hooks !== undefined) {
        watch(hooks, 'onEnd', {
          ...this.#event(),
          status: this.#status,
          error: failure,
          durationMs: this.#deadline.elapsed(),
          responseVersion: undefined,
          requestId: this.#requestId,
        });
      }
    }
  }

  async #try(): Promise<RetryDecision<StoredToken>> {
    this.#attempt++;
    this.#status = undefined;
    this.#requestId = undefined;
    const issuedAt = Date.now();
    const deadline = new Deadline(Math.min(attemptMs, this.#deadline.remaining()), this.#deadline.signal);
    try {
      return await this.#exchange(deadline, issuedAt);
    } catch (error) {
      if (isEnodeError(error, 'connection')) {
        return { outcome: { error }, again: waitAfterFailure(error, true, options) };
      }
      if (isEnodeError(error) || !deadline.timedOut) throw error;
      return {
        outcome: { error: endedError(deadline, 'token', this.#context()) },
        again: backOff(options),
      };
    } finally {
      deadline.stop();
    }
  }

  /** One exchange, which ends with its deadline even if fetch does not. */
  #exchange(deadline: Deadline, issuedAt: number): Promise<RetryDecision<StoredToken>> {
    const { oauthUrl, clientId, clientSecret, wire, hooks, maxResponseBytes, userAgent } = this.#config;
    const request = {
      url: oauthUrl,
      method: 'POST',
      headers: {
        authorization: basicAuthorization(clientId, clientSecret),
        'content-type': 'application/x-www-form-urlencoded',
        accept: 'application/json',
        ...(userAgent !== undefined && { 'user-agent': userAgent }),
      },
      body: 'grant_type=client_credentials',
    };
    const attempt = {
      wire,
      hooks,
      deadline,
      as: 'text',
      maxBytes: maxResponseBytes,
      countSent: () => void this.#sent++,
      event: () => this.#event(),
      context: () => this.#context(),
      secrets: () => this.#secrets,
    } as const;
    return new Promise((resolve, reject) => {
      const end = () => reject(deadline.signal.reason);
      if (deadline.signal.aborted) return end();
      deadline.signal.addEventListener('abort', end, { once: true });
      exchange(request, attempt)
        .then((response) => this.#read(response, issuedAt))
        .then(resolve, reject);
    });
  }

  #read(response: WireResponse, issuedAt: number): RetryDecision<StoredToken> {
    const { status } = response;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a body that is asked for as text is one
    const body = response.body as string;
    this.#status = status;
    const headers = asHeaders(response);
    this.#requestId = requestIdOf(headers);
    const context = this.#context();
    if (isRedirect(response)) throw redirected(targetOrigin(response, this.#config.oauthUrl), context);
    if (isSuccess(response))
      return { outcome: { value: parseToken(body, issuedAt, context, this.#secrets) } };
    // The statuses that are about a vendor elsewhere are not here: 405 and 424 mean a wrong oauthUrl.
    const retryable = isTransientStatus(status) && status !== 405 && status !== 424;
    const wait = retryAfterMs(headers);
    const retryAt = wait === undefined ? undefined : dateAt(Date.now() + wait);
    return {
      outcome: { error: tokenRefusedError(body, context, this.#secrets, { retryable, retryAt }) },
      again: waitAfterResponse(headers, retryable, options, this.#deadline.remaining()),
    };
  }

  #waiting({ outcome }: RetryDecision<StoredToken>, delayMs: number): void {
    const { hooks } = this.#config;
    const error = 'error' in outcome ? outcome.error : undefined;
    if (hooks !== undefined)
      watch(hooks, 'onRetry', { ...this.#event(), status: this.#status, error, delayMs });
  }

  #event(): CallEvent {
    const { oauthUrl: url } = this.#config;
    const callId = (this.#id ??= nextCallId());
    return { operation, method: 'POST', url, version: undefined, attempt: this.#attempt, callId };
  }

  #context(): CallContext {
    return {
      operation,
      url: this.#config.oauthUrl,
      status: this.#status,
      attempts: this.#sent,
      durationMs: Math.round(this.#deadline.elapsed()),
      requestId: this.#requestId,
    };
  }
}

/** The value of an `Authorization` header for HTTP Basic, from UTF-8. */
function basicAuthorization(clientId: string, clientSecret: string): string {
  const bytes = new TextEncoder().encode(`${clientId}:${clientSecret}`);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}
