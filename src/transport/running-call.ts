import type { CallContext } from '../errors/enode-error.ts';
import { isEnodeError } from '../errors/guards.ts';
import { keepBody, noteAnswer } from './answer.ts';
import type { Deadline } from './deadline.ts';
import { exchange, type Trip } from './exchange.ts';
import { watch, type CallEvent } from './hooks.ts';
import type { LightRequest } from './light-request.ts';
import type { Verdict } from './repeat.ts';
import { isIdempotent, isPassing, waitAfterAnswer, waitAfterFailure } from './retry-policy.ts';
import type { TransportCall, TransportConfig } from './transport.ts';
import { publicUrl } from './url.ts';

/** The state of one call: how often it was sent, whether its token was renewed, what was last answered. */
export class RunningCall implements Trip {
  readonly fetch: Trip['fetch'];
  readonly hooks: Trip['hooks'];
  readonly as: Trip['as'];
  readonly deadline: Deadline;
  readonly #config: TransportConfig;
  readonly #request: LightRequest;
  readonly #call: TransportCall;
  #attempts = 0;
  #replayed = false;
  #answer: Response | undefined;

  constructor(config: TransportConfig, request: LightRequest, call: TransportCall, deadline: Deadline) {
    this.fetch = config.fetch;
    this.hooks = config.hooks;
    this.as = call.as;
    this.deadline = deadline;
    this.#config = config;
    this.#request = request;
    this.#call = call;
  }

  /** One attempt with a valid token; two when the first token was refused. */
  async attempt(): Promise<Verdict<Response>> {
    const { tokens } = this.#config;
    const { url, method, headers, body, redirect } = this.#request;
    const { signal } = this.deadline;
    const init =
      body === null ? { method, headers, signal, redirect } : { method, headers, signal, redirect, body };
    try {
      for (;;) {
        const token = tokens.peek() ?? (await this.#newToken());
        headers.set('authorization', `Bearer ${token}`);
        this.#attempts++;
        this.#answer = undefined;
        const answer = await exchange(url, init, this);
        this.#answer = answer.response;
        if (answer.response.status !== 401 || this.#replayed)
          return this.#verdict(answer.response, answer.body);
        this.#replayed = true;
        tokens.reject(token);
      }
    } catch (error) {
      if (!isEnodeError(error, 'connection') || error.context.operation !== this.#call.operation) throw error;
      return {
        outcome: { error },
        again: waitAfterFailure(error.mayHaveArrived, this.#idempotent(), this.#call.options),
      };
    }
  }

  /** The last check before an answer is handed out. */
  accept(response: Response): Response {
    this.#call.answer = response;
    const answeredVersion = response.headers.get('enode-version');
    if (answeredVersion !== null && answeredVersion !== this.#config.version) {
      this.#config.checkVersion(this.#call.options.onVersionMismatch, () => this.context());
    }
    return response;
  }

  /** Told by the repeats before each wait. */
  waiting({ outcome }: Verdict<Response>, delayMs: number): void {
    const { hooks } = this;
    this.deadline.phase = 'backoff';
    if (hooks === undefined) return;
    const status = 'value' in outcome ? outcome.value.status : undefined;
    const error = 'error' in outcome ? outcome.error : undefined;
    watch(hooks.onRetry?.bind(hooks), { ...this.event(), status, error, delayMs });
  }

  event(): CallEvent {
    const { method, url } = this.#request;
    const { version } = this.#config;
    return { operation: this.#call.operation, method, url: publicUrl(url), version, attempt: this.#attempts };
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
      durationMs: Math.round(this.deadline.elapsed()),
    };
  }

  #verdict(response: Response, body: string | ArrayBuffer): Verdict<Response> {
    noteAnswer(response, {
      operation: this.#call.operation,
      requestUrl: this.#request.url,
      version: this.#config.version,
      attempts: this.#attempts,
      durationMs: this.deadline.elapsed(),
      body,
    });
    const outcome = { value: keepBody(response, body) };
    const { status } = response;
    if (!isPassing(status)) return { outcome };
    const retryAfter = response.headers.get('retry-after');
    const remainingMs = this.deadline.remaining();
    return {
      outcome,
      again: waitAfterAnswer(status, retryAfter, this.#idempotent(), this.#call.options, remainingMs),
    };
  }

  #idempotent(): boolean {
    return this.#call.idempotent ?? isIdempotent(this.#request.method);
  }

  #newToken(): Promise<string> {
    this.deadline.phase = 'token';
    return this.deadline.race(this.#config.tokens.get());
  }
}
