/**
 * What openapi-fetch gets instead of `Request`: the same few members, without building a WHATWG Request, whose
 * construction with a signal costs more than everything else a call does before the network.
 */
export class LightRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: BodyInit | null;
  readonly signal: AbortSignal | null;
  readonly redirect: RequestRedirect;

  constructor(url: string, init: RequestInit) {
    this.url = url;
    this.method = init.method ?? 'GET';
    // openapi-fetch hands over Headers it has just made for this call.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- openapi-fetch hands over Headers it has just made
    this.headers = init.headers as Headers;
    this.body = init.body ?? null;
    this.signal = init.signal ?? null;
    this.redirect = init.redirect ?? 'follow';
  }

  /** Middleware may return a Request of its own; openapi-fetch asks `instanceof` the class it was given. */
  static [Symbol.hasInstance](value: unknown): boolean {
    return (
      value instanceof globalThis.Request || Function.prototype[Symbol.hasInstance].call(LightRequest, value)
    );
  }

  /** A copy with headers of its own, as middleware expects of a Request. */
  clone(): LightRequest {
    const { url, method, body, signal, redirect } = this;
    return new LightRequest(url, { method, body, signal, redirect, headers: new Headers([...this.headers]) });
  }
}
