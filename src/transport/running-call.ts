import { lazy } from '../core/lazy.ts';
import type { CallContext } from '../errors/enode-error.ts';
import { isEnodeError } from '../errors/guards.ts';
import { keepBody, attachNote } from './response-note.ts';
import { responseVersion } from './response-version.ts';
import { Deadline, type DeadlineOwner } from './deadline.ts';
import { exchange } from './exchange.ts';
import { nextCallId, watch, type CallEvent } from './hooks.ts';
import { requestIdOf } from './request-id.ts';
import type { Attempted, CallState, TransportCall, TransportConfig } from './transport-config.ts';
import { publicUrl } from './url.ts';
import { asHeaders, isSuccess, type AttemptContext, type WireResponse, type WireRequest } from './wire.ts';

const loadUnhappy = lazy(() => import('./unhappy-call.ts'));
const loadEnded = lazy(() => import('./ended.ts'));

/** The state of one call: its attempts, and the last response. */
export class RunningCall implements CallState, DeadlineOwner {
  readonly wire: AttemptContext['wire'];
  readonly hooks: AttemptContext['hooks'];
  readonly middleware: AttemptContext['middleware'];
  readonly as: AttemptContext['as'];
  readonly maxBytes: number;
  readonly deadline: Deadline;
  readonly config: TransportConfig;
  readonly request: WireRequest;
  readonly call: TransportCall;
  /** Where the next attempt goes: that of the request, until a redirect says otherwise. */
  url: string;
  /** The number of the attempt, which its hooks are given before it is sent. */
  #attempt = 0;
  /** How often the request was sent. A middleware may respond itself, or send it more than once. */
  #sent = 0;
  #id: string | undefined;
  #token = '';
  #received: WireResponse | undefined;
  #durationMs: number | undefined;
  #response: Response | undefined;
  /** Runs something in the asynchronous context of the call, once; only where that may not be the current one. */
  #inContext: ((run: () => void) => void) | undefined;
  #resolve!: (response: WireResponse) => void;
  #reject!: (error: unknown) => void;

  constructor(config: TransportConfig, request: WireRequest, call: TransportCall) {
    this.wire = config.wire;
    this.hooks = config.hooks;
    this.middleware = config.middleware;
    this.as = call.as;
    this.maxBytes = config.maxResponseBytes;
    this.deadline = new Deadline(call.options.deadlineMs, call.signal);
    this.config = config;
    this.request = request;
    this.call = call;
    this.url = request.url;
  }

  /** The whole call. It ends with its deadline or signal, whatever it is waiting for, even where a wire ignores them. */
  run(): Promise<WireResponse> {
    return new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
      this.config.lifetime.add(this.deadline);
      if (this.hooks !== undefined) watch(this.hooks, 'onStart', this.event());
      this.deadline.owner = this;
      if (this.hooks !== undefined) {
        // Its hooks belong to this call, and not to the code that aborts it or whose timer it shares: `then` keeps the
        // context in which it was called.
        void new Promise<() => void>((start) => (this.#inContext = start)).then((run) => run());
      }
      if (this.deadline.ended) this.ended();
      else this.#begin();
    });
  }

  /**
   * The first exchange is made right here, without an asynchronous function, since nearly every call is no more than
   * that, and each such function lives as long as the call: with many calls at once that costs more than all the work
   * in it. What only calls need that do not succeed at once is loaded when one does not.
   */
  #begin(): void {
    const token = this.config.tokens.peek();
    if (token === undefined) void this.#withNewToken();
    else {
      this.send(token).then(
        (response) => this.#came(token, response),
        (error: unknown) => void this.#goOn({ error }),
      );
    }
  }

  async #withNewToken(): Promise<void> {
    try {
      const token = await this.newToken();
      this.#came(token, await this.send(token));
    } catch (error) {
      await this.#goOn({ error });
    }
  }

  #came(token: string, response: WireResponse): void {
    try {
      if (isSuccess(response) && this.#isOfVersion(response)) return this.#succeed(response);
    } catch (error) {
      // A fetch of the caller's may give something else than a Response.
      return void this.#goOn({ error });
    }
    void this.#goOn({ token, response });
  }

  /** What comes after a first exchange that was no plain success. */
  async #goOn(first: Attempted): Promise<void> {
    try {
      if (this.deadline.ended) return;
      let response: WireResponse;
      if ('response' in first && isSuccess(first.response)) ({ response } = first);
      else {
        const { conclude } = await loadUnhappy();
        response = await conclude(this, first);
      }
      if (isSuccess(response) && !this.#isOfVersion(response)) await this.#checkVersion(response);
      this.#succeed(response);
    } catch (error) {
      // A call that its deadline or signal ended is failed by `ended`, which knows what it was waiting for.
      if (!this.deadline.ended || isEnodeError(error)) this.#fail(error);
    }
  }

  /** Sends the request once. */
  send(token: string): Promise<WireResponse> {
    const { method, headers, body } = this.request;
    this.#attempt++;
    this.#token = token;
    this.#received = undefined;
    // Made anew: what a hook sets is for its attempt alone, and what a fetch of the caller's keeps must not change.
    const request = {
      url: this.url,
      method,
      headers: { ...headers, authorization: `Bearer ${token}` },
      body,
    };
    return exchange(request, this);
  }

  countSent(): void {
    this.#sent++;
  }

  newToken(): Promise<string> {
    this.deadline.phase = 'token';
    return this.config.tokens.get(this.deadline);
  }

  /** The Response of the call, with what is known of it. Made on demand. */
  response(received: WireResponse): Response {
    if (this.#response !== undefined) return this.#response;
    const response = received.response();
    attachNote(response, {
      operation: this.call.operation,
      requestUrl: this.url,
      version: this.config.version,
      attempts: this.#sent,
      durationMs: this.#durationMs ?? this.deadline.elapsed(),
      body: received.body,
    });
    return (this.#response = keepBody(response));
  }

  /** Notes the last response, for the context of errors. */
  noteResponse(response: WireResponse): void {
    this.#received = response;
  }

  /** The last check before a response is handed out. A failing response stays the problem that it is. */
  #isOfVersion(response: WireResponse): boolean {
    const written = response.header('enode-version');
    return written === null || written === this.config.version;
  }

  async #checkVersion(response: WireResponse): Promise<void> {
    const { call, config } = this;
    this.#received = response;
    const version = responseVersion(response.header('enode-version'));
    if (version === undefined || version === config.version) return;
    this.deadline.phase = 'callback';
    await config.checkVersion(call.options.onVersionMismatch, () => this.context());
  }

  #succeed(response: WireResponse): void {
    if (this.#durationMs !== undefined) return;
    this.#over(response, undefined);
    this.#resolve(response);
  }

  #fail(error: unknown): void {
    if (this.#durationMs !== undefined) return;
    if (this.hooks !== undefined) watch(this.hooks, 'onError', { ...this.event(), error });
    this.#over(this.#received, error);
    this.#reject(error);
  }

  /** Lets go of all that the call held. */
  #over(response: WireResponse | undefined, error: unknown): void {
    const durationMs = (this.#durationMs = this.deadline.elapsed());
    this.deadline.stop();
    this.config.lifetime.delete(this.deadline);
    if (this.hooks === undefined) return;
    watch(this.hooks, 'onEnd', {
      ...this.event(),
      status: response?.status,
      error,
      durationMs,
      responseVersion: response && responseVersion(response.header('enode-version')),
      requestId: response && requestIdOf(asHeaders(response)),
    });
  }

  /** Called once when the deadline runs out or the caller aborts. */
  ended(): void {
    const { deadline } = this;
    const { phase } = deadline;
    const context = this.context();
    const end = () =>
      void Promise.resolve(loadEnded()).then(({ endedError }) =>
        this.#fail(endedError(deadline, phase, context)),
      );
    if (this.#inContext === undefined) end();
    else this.#inContext(end);
  }

  event(): CallEvent {
    const { method } = this.request;
    const { version } = this.config;
    const url = publicUrl(this.url);
    const callId = (this.#id ??= nextCallId());
    return { operation: this.call.operation, method, url, version, attempt: this.#attempt, callId };
  }

  context(): CallContext {
    const response = this.#received;
    return {
      operation: this.call.operation,
      url: publicUrl(this.url),
      version: this.config.version,
      responseVersion: response === undefined ? undefined : responseVersion(response.header('enode-version')),
      status: response?.status,
      attempts: this.#sent,
      durationMs: Math.round(this.deadline.elapsed()),
      requestId: response === undefined ? undefined : requestIdOf(asHeaders(response)),
    };
  }

  /** What errors of this call must not repeat. */
  secrets(): readonly string[] {
    const { tokens, secrets } = this.config;
    return [this.#token, ...tokens.earlier(), ...secrets];
  }
}
