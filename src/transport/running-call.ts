import { isBrownout } from '../errors/brownout.ts';
import type { CallContext } from '../errors/enode-error.ts';
import { isEnodeError } from '../errors/guards.ts';
import { keepBody, noteAnswer } from './answer.ts';
import type { Deadline } from './deadline.ts';
import { exchange, type Exchange, type Trip } from './exchange.ts';
import { watch, type CallEvent } from './hooks.ts';
import type { LightRequest } from './light-request.ts';
import { isIdempotent, isPassing, waitAfterAnswer, waitAfterFailure } from './retry-policy.ts';
import type { TransportCall, TransportConfig } from './transport.ts';
import { publicUrl } from './url.ts';
import { settle, type Verdict } from './verdict.ts';

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

  /**
   * The whole call. Its first exchange is made right here, for nearly every call is no more than that, and each
   * further asynchronous function lives as long as the call: with many calls at once that costs more than all
   * the work in it.
   */
  async run(): Promise<Response> {
    const { deadline } = this;
    try {
      let first: Verdict<Response>;
      try {
        const token = this.#config.tokens.peek() ?? (await this.#newToken());
        const answer = await this.#send(token);
        first = this.#isRefused(token, answer) ? await this.#attempt() : this.#verdict(answer);
      } catch (error) {
        first = this.#failed(error);
      }
      const { retryLimit: limit } = this.#call.options;
      if (first.again === undefined || limit === 0) {
        const response = settle(first);
        const pending = this.#accept(response);
        if (pending !== undefined) await pending;
        return response;
      }
      const { repeat } = await import('./repeat.ts');
      const next = () => this.#attempt();
      const onWait = (verdict: Verdict<Response>, delayMs: number) => this.#waiting(verdict, delayMs);
      const response = await repeat({ first, next, limit, signal: deadline.signal, onWait });
      await this.#accept(response);
      return response;
    } catch (thrown) {
      const error = isEnodeError(thrown) ? thrown : (deadline.error(this.context()) ?? thrown);
      const { hooks } = this;
      if (hooks !== undefined) watch(hooks, 'onError', { ...this.event(), error });
      throw error;
    } finally {
      deadline.stop();
    }
  }

  /** One more attempt with a valid token; two when the token was refused for the first time. */
  async #attempt(): Promise<Verdict<Response>> {
    try {
      for (;;) {
        const token = this.#config.tokens.peek() ?? (await this.#newToken());
        const answer = await this.#send(token);
        if (!this.#isRefused(token, answer)) return this.#verdict(answer);
      }
    } catch (error) {
      return this.#failed(error);
    }
  }

  #send(token: string): Promise<Exchange> {
    const { url, method, headers, body, redirect } = this.#request;
    const { signal } = this.deadline;
    headers.set('authorization', `Bearer ${token}`);
    this.#attempts++;
    this.#answer = undefined;
    const init = { method, headers, signal, redirect };
    return exchange(url, body === null ? init : { ...init, body }, this);
  }

  /** Whether the API refused the token, for the first time in this call. The token is then not used again. */
  #isRefused(token: string, { response }: Exchange): boolean {
    this.#answer = response;
    if (response.status !== 401 || this.#replayed) return false;
    this.#replayed = true;
    this.#config.tokens.reject(token);
    return true;
  }

  /** What a failure of an attempt means: perhaps another one; what is no broken connection of this call is thrown. */
  #failed(error: unknown): Verdict<Response> {
    if (!isEnodeError(error, 'connection') || error.context.operation !== this.#call.operation) throw error;
    const again = waitAfterFailure(error.mayHaveArrived, this.#idempotent(), this.#call.options);
    return { outcome: { error }, again };
  }

  /** The last check before an answer is handed out. A promise only where a callback has to be waited for. */
  #accept(response: Response): Promise<void> | undefined {
    this.#call.answer = response;
    const answeredVersion = response.headers.get('enode-version');
    if (answeredVersion !== null && answeredVersion !== this.#config.version) {
      const pending = this.#config.checkVersion(this.#call.options.onVersionMismatch, () => this.context());
      this.deadline.phase = 'callback';
      return pending && this.deadline.race(pending);
    }
    return undefined;
  }

  /** Told by the repeats before each wait. */
  #waiting({ outcome }: Verdict<Response>, delayMs: number): void {
    const { hooks } = this;
    this.deadline.phase = 'backoff';
    if (hooks === undefined) return;
    const status = 'value' in outcome ? outcome.value.status : undefined;
    const error = 'error' in outcome ? outcome.error : undefined;
    watch(hooks, 'onRetry', { ...this.event(), status, error, delayMs });
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

  #verdict({ response, body }: Exchange): Verdict<Response> {
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
    const brownout = isBrownout(status, body);
    if (!brownout && !isPassing(status)) return { outcome };
    const remainingMs = this.deadline.remaining();
    // Nothing was done: too early, or refused for its version. Of a 5xx nobody knows.
    const refused = status === 429 || (brownout && status < 500);
    const harmless = refused || this.#idempotent();
    return { outcome, again: waitAfterAnswer(response.headers, harmless, this.#call.options, remainingMs) };
  }

  #idempotent(): boolean {
    return this.#call.idempotent ?? isIdempotent(this.#request.method);
  }

  #newToken(): Promise<string> {
    this.deadline.phase = 'token';
    return this.deadline.race(this.#config.tokens.get());
  }
}
