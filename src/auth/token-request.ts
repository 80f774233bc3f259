import type { CallContext } from '../errors/enode-error.ts';
import { isEnodeError } from '../errors/guards.ts';
import { callDefaults } from '../transport/call-options.ts';
import { Deadline } from '../transport/deadline.ts';
import { exchange } from '../transport/exchange.ts';
import { watch, type CallEvent, type EnodeHooks } from '../transport/hooks.ts';
import { isPassing, waitAfterAnswer, waitAfterFailure } from '../transport/retry-policy.ts';
import { settle, type Verdict } from '../transport/verdict.ts';
import { basicAuthorization } from './basic-authorization.ts';
import { parseToken, refusal } from './token-answer.ts';
import type { StoredToken } from './token-store.ts';

export interface TokenRequestOptions {
  readonly oauthUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly fetch: typeof fetch | undefined;
  readonly hooks: EnodeHooks | undefined;
}

const operation = 'POST token';

/** A token request is shared by all calls that wait for it, so it has a deadline of its own. */
const options = { ...callDefaults, deadlineMs: 30_000 };

/**
 * Asks the token endpoint for a token: client credentials with HTTP Basic. Passing failures are repeated.
 *
 * @throws EnodeAuthenticationError when it refuses the client.
 */
export async function requestToken(config: TokenRequestOptions): Promise<StoredToken> {
  const { oauthUrl, fetch, hooks } = config;
  const deadline = new Deadline(options.deadlineMs, null);
  let attempt = 0;
  let status: number | undefined;
  const event = (): CallEvent => ({
    operation,
    method: 'POST',
    url: oauthUrl,
    version: undefined,
    attempt,
  });
  const context = (): CallContext => ({
    operation,
    url: oauthUrl,
    status,
    attempts: attempt,
    durationMs: Math.round(deadline.elapsed()),
  });

  const trip = { fetch, hooks, deadline, as: 'text', event, context } as const;

  const next = async (): Promise<Verdict<StoredToken>> => {
    attempt++;
    status = undefined;
    const issuedAt = Date.now();
    const headers = new Headers({
      authorization: basicAuthorization(config.clientId, config.clientSecret),
      'content-type': 'application/x-www-form-urlencoded',
      accept: 'application/json',
    });
    const init = {
      method: 'POST',
      headers,
      body: 'grant_type=client_credentials',
      signal: deadline.signal,
    };
    try {
      const { response, body } = await exchange(oauthUrl, init, trip);
      status = response.status;
      if (response.ok) return { outcome: { value: parseToken(body as string, issuedAt, context()) } };
      const error = refusal(body as string, context(), config);
      return {
        outcome: { error },
        again: waitAfterAnswer(response.headers, isPassing(status), options, deadline.remaining()),
      };
    } catch (error) {
      if (!isEnodeError(error, 'connection')) throw error;
      return { outcome: { error }, again: waitAfterFailure(error.mayHaveArrived, true, options) };
    } finally {
      // For whoever waits for it, a token request that is slow is one phase: the token.
      deadline.phase = 'token';
    }
  };

  try {
    const onWait = (verdict: Verdict<StoredToken>, delayMs: number) => {
      const error = 'error' in verdict.outcome ? verdict.outcome.error : undefined;
      if (hooks !== undefined) watch(hooks, 'onRetry', { ...event(), status, error, delayMs });
    };
    const first = await next();
    if (first.again === undefined) return settle(first);
    const { repeat } = await import('../transport/repeat.ts');
    return await repeat({ first, next, limit: options.retryLimit, signal: deadline.signal, onWait });
  } catch (thrown) {
    const error = isEnodeError(thrown) ? thrown : (deadline.error(context()) ?? thrown);
    if (hooks !== undefined) watch(hooks, 'onError', { ...event(), error });
    throw error;
  } finally {
    deadline.stop();
  }
}
