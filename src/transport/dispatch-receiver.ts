import { lazy } from '../core/lazy.ts';
import { DispatchResponse, type DispatchedHead } from './dispatch-response.ts';
import { bodyless } from './make-response.ts';
import type { AttemptContext, WireResponse } from './wire.ts';
import { headerOf, type RawHeaders } from './raw-headers.ts';
import { tooLong } from './too-long.ts';

const loadDecoder = lazy(() => import('./decode-body.ts'));

/** Ends a request that is under way. */
type Abort = (reason: Error) => void;

/** Drops the mark at the beginning of a text, as fetch does. */
const utf8 = new TextDecoder();

/**
 * Receives one response from a dispatcher: a handler for the interface of undici 7 and later and for that of undici 6,
 * which undici 7 still takes. A dispatcher that knows both uses the first.
 */
export class Receiver {
  readonly #resolve: (response: WireResponse | Promise<WireResponse>) => void;
  readonly #reject: (error: unknown) => void;
  readonly #url: string;
  readonly #attempt: AttemptContext;
  #abort: Abort | undefined;
  #head: DispatchedHead | undefined;
  #coding: string | null = null;
  /** How many bytes may come. */
  #limit: number;
  #length = 0;
  #only: Uint8Array | undefined;
  #chunks: Uint8Array[] | undefined;

  constructor(
    resolve: (response: WireResponse | Promise<WireResponse>) => void,
    reject: (error: unknown) => void,
    url: string,
    attempt: AttemptContext,
  ) {
    this.#resolve = resolve;
    this.#reject = reject;
    this.#url = url;
    this.#attempt = attempt;
    this.#limit = attempt.maxBytes;
  }

  onRequestStart(controller: { abort: Abort }): void {
    this.#start((reason) => controller.abort(reason));
  }

  onResponseStart(_controller: unknown, status: number, headers: RawHeaders, statusText?: string): void {
    this.#started(status, headers, statusText);
  }

  onResponseData(_controller: unknown, chunk: Uint8Array): void {
    this.#data(chunk);
  }

  onResponseEnd(): void {
    this.#end();
  }

  onResponseError(_controller: unknown, error: unknown): void {
    this.#fail(error);
  }

  onConnect(abort: Abort): void {
    this.#start(abort);
  }

  onHeaders(status: number, headers: RawHeaders, _resume: unknown, statusText?: string): boolean {
    this.#started(status, headers, statusText);
    return true;
  }

  onData(chunk: Uint8Array): boolean {
    this.#data(chunk);
    return true;
  }

  onComplete(): void {
    this.#end();
  }

  onError(error: unknown): void {
    this.#fail(error);
  }

  /** Just before the request is sent: perhaps long after it was given to the dispatcher. */
  #start(abort: Abort): void {
    const { deadline } = this.#attempt;
    this.#abort = abort;
    const end = () => abort(new DOMException('The call has ended', 'AbortError'));
    if (deadline.ended) end();
    else deadline.release = end;
  }

  #started(status: number, headers: RawHeaders, statusText = ''): void {
    // Responses before the response, such as 103 Early Hints.
    if (status < 200) return;
    this.#attempt.deadline.phase = 'body';
    this.#head = { status, headers, statusText };
    this.#coding = bodyless.has(status) ? null : headerOf(headers, 'content-encoding');
    // What cannot be compressed becomes a little longer by it.
    if (this.#coding !== null) this.#limit = this.#attempt.maxBytes * 1.001 + 1024;
  }

  #data(chunk: Uint8Array): void {
    this.#length += chunk.byteLength;
    if (this.#length > this.#limit) return this.#refuse(this.#length);
    if (this.#only === undefined) this.#only = chunk;
    else (this.#chunks ??= [this.#only]).push(chunk);
  }

  #end(): void {
    this.#attempt.deadline.release = undefined;
    const coding = this.#coding;
    if (coding === null || this.#length === 0) this.#resolve(this.#response(this.#bytes()));
    else this.#resolve(this.#decoded(coding));
  }

  async #decoded(coding: string): Promise<WireResponse> {
    const { decodeBody, TooMuch } = await loadDecoder();
    try {
      return this.#response(await decodeBody(this.#bytes(), coding, this.#attempt.maxBytes));
    } catch (error) {
      if (error instanceof TooMuch) throw this.#tooLong(this.#attempt.maxBytes + 1);
      throw new TypeError('terminated', { cause: error });
    }
  }

  #response(bytes: Uint8Array): WireResponse {
    const body =
      this.#attempt.as === 'text' ? utf8.decode(bytes) : (new Uint8Array(bytes).buffer satisfies ArrayBuffer);
    // oxlint-disable-next-line typescript/no-non-null-assertion -- the head of a response comes before its body
    return new DispatchResponse(this.#head!, body, this.#url);
  }

  #bytes(): Uint8Array {
    if (this.#chunks === undefined) return this.#only ?? new Uint8Array(0);
    const whole = new Uint8Array(this.#length);
    let at = 0;
    for (const chunk of this.#chunks) {
      whole.set(chunk, at);
      at += chunk.byteLength;
    }
    return whole;
  }

  #fail(error: unknown): void {
    this.#attempt.deadline.release = undefined;
    // The words of fetch, by which its errors are known.
    this.#reject(new TypeError(this.#head === undefined ? 'fetch failed' : 'terminated', { cause: error }));
  }

  #refuse(length: number): void {
    const error = this.#tooLong(length);
    this.#reject(error);
    this.#abort?.(error);
  }

  #tooLong(length: number): Error {
    // oxlint-disable-next-line typescript/no-non-null-assertion -- the head of a response comes before its body
    const { status, headers } = this.#head!;
    return tooLong({ status, header: (name) => headerOf(headers, name) }, length, this.#attempt);
  }
}
