import { isPossibleStatus, makeResponse } from './make-response.ts';
import { headerOf, headersOf, type RawHeaders } from './raw-headers.ts';
import type { WireResponse } from './wire.ts';

/** The beginning of a response. */
export interface DispatchedHead {
  readonly status: number;
  readonly statusText: string;
  readonly headers: RawHeaders;
}

/** A response of a dispatcher. */
export class DispatchResponse implements WireResponse {
  readonly body: string | ArrayBuffer;
  readonly #head: DispatchedHead;
  readonly #url: string;

  constructor(head: DispatchedHead, body: string | ArrayBuffer, url: string) {
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
