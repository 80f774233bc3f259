import { headerOf, headersOf, type RawHeaders } from './raw-headers.ts';
import type { WireAnswer } from './wire.ts';

/** The beginning of an answer. */
export interface AnswerHead {
  readonly status: number;
  readonly statusText: string;
  readonly headers: RawHeaders;
}

/** An answer of a dispatcher. */
export class DispatchAnswer implements WireAnswer {
  readonly body: string | ArrayBuffer;
  readonly #head: AnswerHead;
  readonly #url: string;

  constructor(head: AnswerHead, body: string | ArrayBuffer, url: string) {
    this.#head = head;
    this.body = body;
    this.#url = url;
  }

  get status(): number {
    return this.#head.status;
  }

  get hidden(): boolean {
    return false;
  }

  header(name: string): string | null {
    return headerOf(this.#head.headers, name);
  }

  response(): Response {
    const { status, statusText } = this.#head;
    const headers = headersOf(this.#head.headers);
    const inRange = status >= 200 && status <= 599;
    const body = bodyless.has(status) ? null : this.body;
    const response = new Response(body, { status: inRange ? status : 200, headers });
    return Object.defineProperties(response, {
      url: { value: this.#url },
      statusText: { value: statusText },
      ...(!inRange && { status: { value: status }, ok: { value: false } }),
    });
  }
}

/** Statuses with which no Response with a body can be made. */
export const bodyless: ReadonlySet<number> = new Set([204, 205, 304]);
