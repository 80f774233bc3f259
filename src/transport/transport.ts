import type { TokenManager } from '../auth/token-manager.ts';
import type { CallContext } from '../errors/enode-error.ts';
import { isEnodeError } from '../errors/guards.ts';
import { EnodeInputError } from '../errors/input-error.ts';
import { keepBody, noteAnswer } from './answer.ts';
import type { ResolvedCallOptions } from './call-options.ts';
import { Deadline } from './deadline.ts';
import { exchange } from './exchange.ts';
import { watch, type CallEvent, type EnodeHooks } from './hooks.ts';
import type { LightRequest } from './light-request.ts';
import { repeat, settle, type Verdict } from './repeat.ts';
import { isIdempotent, isPassing, waitAfterAnswer, waitAfterFailure } from './retry-policy.ts';
import { publicUrl } from './url.ts';
import type { createVersionCheck } from './version-check.ts';

export interface TransportConfig {
  readonly version: string;
  readonly tokens: TokenManager;
  readonly fetch: typeof fetch | undefined;
  readonly hooks: EnodeHooks | undefined;
  readonly checkVersion: ReturnType<typeof createVersionCheck>;
}

/** What the transport is told about a call, beside its request. */
export interface TransportCall {
  /** Method and path template. */
  readonly operation: string;
  readonly options: ResolvedCallOptions;
  /** Overrides what the method says about repeating. */
  readonly idempotent: boolean | undefined;
  readonly signal: AbortSignal | null;
  readonly as: 'text' | 'bytes';
}

export type Transport = (request: LightRequest, call: TransportCall) => Promise<Response>;

/**
 * Sends calls of one API version: token, version header, one deadline over everything, repeats where they are
 * safe, one replay with a new token after a 401. Answers of any status come back with their body read; what is
 * thrown is an EnodeError.
 */
export function createTransport(config: TransportConfig): Transport {
  return async (request, call) => {
    pinVersion(request.headers, config.version);
    const deadline = new Deadline(call.options.deadlineMs, call.signal);
    const running = new RunningCall(config, request, call, deadline);
    try {
      const first = await running.attempt();
      const { retryLimit } = call.options;
      if (first.again === undefined || retryLimit === 0) return running.accept(settle(first));
      deadline.phase = 'backoff';
      return running.accept(
        await repeat({
          first,
          next: () => running.attempt(),
          limit: retryLimit,
          signal: deadline.signal,
          onWait: running.onWait,
        }),
      );
    } catch (thrown) {
      const error = isEnodeError(thrown) ? thrown : (deadline.error(running.context()) ?? thrown);
      if (config.hooks !== undefined)
        watch(config.hooks.onError?.bind(config.hooks), { ...running.event(), error });
      throw error;
    } finally {
      deadline.stop();
    }
  };
}

/** A client is pinned: a version header of the caller's own would get answers that the types do not describe. */
function pinVersion(headers: Headers, version: string): void {
  const asked = headers.get('enode-version');
  if (asked !== null && asked !== version) {
    throw new EnodeInputError(
      `This client is pinned to Enode API ${version}; for a call in ${asked} use enode.at('${asked}')`,
    );
  }
  headers.set('enode-version', version);
}

/** The state of one call: how often it was sent, and whether its token was renewed. */
class RunningCall {
  readonly #config: TransportConfig;
  readonly #request: LightRequest;
  readonly #call: TransportCall;
  readonly #deadline: Deadline;
  readonly #idempotent: boolean;
  #attempts = 0;
  #replayed = false;
  #answer: Response | undefined;

  constructor(config: TransportConfig, request: LightRequest, call: TransportCall, deadline: Deadline) {
    this.#config = config;
    this.#request = request;
    this.#call = call;
    this.#deadline = deadline;
    this.#idempotent = call.idempotent ?? isIdempotent(request.method);
  }

  /** One attempt with a valid token; two when the first token was refused. */
  async attempt(): Promise<Verdict<Response>> {
    const { tokens } = this.#config;
    const { options } = this.#call;
    try {
      const token = tokens.peek() ?? (await this.#newToken());
      let response = await this.#send(token);
      if (response.status === 401 && !this.#replayed) {
        this.#replayed = true;
        tokens.reject(token);
        response = await this.#send(tokens.peek() ?? (await this.#newToken()));
      }
      if (!isPassing(response.status)) return { outcome: { value: response } };
      const retryAfter = response.headers.get('retry-after');
      const again = waitAfterAnswer(
        response.status,
        retryAfter,
        this.#idempotent,
        options,
        this.#deadline.remaining(),
      );
      return { outcome: { value: response }, again };
    } catch (error) {
      if (!isEnodeError(error, 'connection') || error.context.operation !== this.#call.operation) throw error;
      return { outcome: { error }, again: waitAfterFailure(error.mayHaveArrived, this.#idempotent, options) };
    }
  }

  /** The last check before an answer is handed out. */
  accept(response: Response): Response {
    const answeredVersion = response.headers.get('enode-version');
    if (answeredVersion !== null && answeredVersion !== this.#config.version) {
      this.#config.checkVersion(this.#call.options.onVersionMismatch, () => this.context());
    }
    return response;
  }

  readonly onWait = (verdict: Verdict<Response>, delayMs: number) => {
    this.#deadline.phase = 'backoff';
    const { hooks } = this.#config;
    if (hooks === undefined) return;
    const { outcome } = verdict;
    const status = 'value' in outcome ? outcome.value.status : undefined;
    const error = 'error' in outcome ? outcome.error : undefined;
    watch(hooks.onRetry?.bind(hooks), { ...this.event(), status, error, delayMs });
  };

  event(): CallEvent {
    const { operation } = this.#call;
    const { method, url } = this.#request;
    return { operation, method, url: publicUrl(url), version: this.#config.version, attempt: this.#attempts };
  }

  context(): CallContext {
    const answer = this.#answer;
    return {
      operation: this.#call.operation,
      url: publicUrl(this.#request.url),
      version: this.#config.version,
      answeredVersion: answer?.headers.get('enode-version') ?? undefined,
      status: answer?.status,
      attempts: this.#attempts,
      durationMs: Math.round(this.#deadline.elapsed()),
    };
  }

  #newToken(): Promise<string> {
    this.#deadline.phase = 'token';
    return this.#deadline.race(this.#config.tokens.get());
  }

  async #send(token: string): Promise<Response> {
    const { url, method, headers, body, redirect } = this.#request;
    const { signal } = this.#deadline;
    headers.set('authorization', `Bearer ${token}`);
    this.#attempts++;
    this.#answer = undefined;
    const { response, body: read } = await exchange(
      {
        url,
        headers,
        init:
          body === null ? { method, headers, signal, redirect } : { method, headers, signal, redirect, body },
      },
      {
        fetch: this.#config.fetch,
        hooks: this.#config.hooks,
        deadline: this.#deadline,
        as: this.#call.as,
        event: () => this.event(),
        context: () => this.context(),
      },
    );
    this.#answer = response;
    noteAnswer(response, {
      operation: this.#call.operation,
      requestUrl: url,
      version: this.#config.version,
      attempts: this.#attempts,
      durationMs: this.#deadline.elapsed(),
      body: read,
    });
    return keepBody(response, read);
  }
}
