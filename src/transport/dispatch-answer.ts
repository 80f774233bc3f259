import { isPossibleStatus, makeResponse } from './make-response.ts';
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
    const response = makeResponse(this.body, { status, headers });
    return Object.defineProperties(response, {
      url: { value: this.#url },
      statusText: { value: statusText },
      ...(!isPossibleStatus(status) && { status: { value: status }, ok: { value: false } }),
    });
  }
}
