import { lazy } from '../core/lazy.ts';
import type { CallContext } from '../errors/enode-error.ts';
import { isEnodeError } from '../errors/guards.ts';
import { keepBody, noteAnswer } from './answer.ts';
import { answeredVersionOf } from './answered-version.ts';
import type { Deadline } from './deadline.ts';
import { exchange, type Exchange, type Trip } from './exchange.ts';
import { watch, type CallEvent } from './hooks.ts';
import type { LightRequest } from './light-request.ts';
import type { TransportCall, TransportConfig } from './transport.ts';
import { requestIdOf } from './request-id.ts';
import { publicUrl } from './url.ts';

const loadUnhappy = lazy(() => import('./unhappy-call.ts'));
const loadEnded = lazy(() => import('./ended.ts'));

/** What one attempt came to: an answer of any status, to the token that was sent; or what was thrown. */
export type Attempted = { readonly token: string; readonly answer: Exchange } | { readonly error: unknown };

/** The state of one call: how often it was sent, and what was last answered. */
export class RunningCall implements Trip {
  readonly fetch: Trip['fetch'];
  readonly hooks: Trip['hooks'];
  readonly as: Trip['as'];
  readonly maxBytes: number;
  readonly deadline: Deadline;
  readonly config: TransportConfig;
  readonly request: LightRequest;
  readonly call: TransportCall;
  /** Where the next attempt goes: that of the request, until a redirect says otherwise. */
  url: string;
  #attempts = 0;
  #token = '';
  #answer: Response | undefined;
  #over = false;
  /** Runs something in the asynchronous context of the call, once; only where that may not be the current one. */
  #inContext: ((run: () => void) => void) | undefined;
  #resolve!: (response: Response) => void;
  #reject!: (error: unknown) => void;

  constructor(config: TransportConfig, request: LightRequest, call: TransportCall, deadline: Deadline) {
    this.fetch = config.fetch;
    this.hooks = config.hooks;
    this.as = call.as;
    this.maxBytes = config.maxResponseBytes;
    this.deadline = deadline;
    this.config = config;
    this.request = request;
    this.call = call;
    this.url = request.url;
  }

  /** The whole call. It ends with its deadline or signal, whatever it is waiting for, and whoever ignores them. */
  run(): Promise<Response> {
    return new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
      this.deadline.onEnd = this.#ended;
      if (this.call.signal !== null && this.hooks?.onError !== undefined) {
        // The hook belongs to this call, not to whoever aborts it: `then` keeps the context in which it was called.
        void new Promise<() => void>((start) => (this.#inContext = start)).then((run) => run());
      }
      if (this.deadline.signal.aborted) this.#ended();
      else void this.#go();
    });
  }

  /**
   * The first exchange is made right here, for nearly every call is no more than that, and each further
   * asynchronous function lives as long as the call: with many calls at once that costs more than all the work in
   * it. What only calls need that do not succeed at once is loaded when one does not.
   */
  async #go(): Promise<void> {
    try {
      let first: Attempted;
      try {
        const token = this.config.tokens.peek() ?? (await this.newToken());
        const answer = await this.send(token);
        if (answer.response.ok) {
          const pending = this.#finish(this.take(answer));
          if (pending !== undefined) await pending;
          return;
        }
        first = { token, answer };
      } catch (error) {
        first = { error };
      }
      if (this.deadline.signal.aborted) return;
      const { conclude } = await loadUnhappy();
      await this.#finish(await conclude(this, first));
    } catch (error) {
      // A call that its deadline or signal ended is failed by #ended, which knows what it was waiting for.
      if (!this.deadline.signal.aborted || isEnodeError(error)) this.#fail(error);
    }
  }

  /** Sends the request once. */
  send(token: string): Promise<Exchange> {
    const { method, headers: base, body } = this.request;
    const { signal } = this.deadline;
    // What a hook sets is for its attempt alone, and what a fetch of the caller's keeps must not change later.
    const shared = this.#attempts++ > 0 || this.hooks?.onRequest !== undefined;
    const headers = shared ? new Headers(base) : base;
    headers.set('authorization', `Bearer ${token}`);
    this.#token = token;
    this.#answer = undefined;
    const init: RequestInit & { headers: Headers } = { method, headers, signal, redirect: 'manual' };
    return exchange(this.url, body === null ? init : { ...init, body }, this);
  }

  newToken(): Promise<string> {
    this.deadline.phase = 'token';
    return this.config.tokens.get(this.deadline);
  }

  /** Makes a Response of an answer that can be handed out. */
  take({ response, body }: Exchange): Response {
    noteAnswer(response, {
      operation: this.call.operation,
      requestUrl: this.url,
      version: this.config.version,
      attempts: this.#attempts,
      durationMs: this.deadline.elapsed(),
      body,
    });
    return keepBody(response);
  }

  /** Notes what was answered last, for the context of errors. */
  saw(response: Response): void {
    this.#answer = response;
  }

  /** The last check before an answer is handed out. A failing answer stays the problem that it is. */
  #finish(response: Response): Promise<void> | undefined {
    this.call.answer = response;
    const answered = response.headers.get('enode-version');
    if (answered !== null && answered !== this.config.version && response.ok) {
      return this.#finishOtherVersion(response);
    }
    this.#succeed(response);
    return undefined;
  }

  async #finishOtherVersion(response: Response): Promise<void> {
    const { call, config } = this;
    this.#answer = response;
    const version = answeredVersionOf(response.headers);
    if (version !== undefined && version !== config.version) {
      this.deadline.phase = 'callback';
      await config.checkVersion(call.options.onVersionMismatch, () => this.context());
    }
    this.#succeed(response);
  }

  #succeed(response: Response): void {
    if (this.#over) return;
    this.#over = true;
    this.deadline.stop();
    this.#resolve(response);
  }

  #fail(error: unknown): void {
    if (this.#over) return;
    this.#over = true;
    this.deadline.stop();
    const { hooks } = this;
    if (hooks !== undefined) watch(hooks, 'onError', { ...this.event(), error });
    this.#reject(error);
  }

  readonly #ended = () => {
    const { deadline } = this;
    const { phase } = deadline;
    const context = this.context();
    const end = () =>
      void Promise.resolve(loadEnded()).then(({ endedError }) =>
        this.#fail(endedError(deadline, phase, context)),
      );
    if (this.#inContext === undefined) end();
    else this.#inContext(end);
  };

  event(): CallEvent {
    const { method } = this.request;
    const { version } = this.config;
    const url = publicUrl(this.url);
    return { operation: this.call.operation, method, url, version, attempt: this.#attempts };
  }

  context(): CallContext {
    const answer = this.#answer;
    return {
      operation: this.call.operation,
      url: publicUrl(this.url),
      version: this.config.version,
      answeredVersion: answer === undefined ? undefined : answeredVersionOf(answer.headers),
      status: answer?.status,
      attempts: this.#attempts,
      durationMs: Math.round(this.deadline.elapsed()),
      requestId: answer === undefined ? undefined : requestIdOf(answer.headers),
    };
  }

  /** What errors of this call must not repeat. */
  secrets(): readonly string[] {
    return [this.#token, ...this.config.secrets];
  }
}
