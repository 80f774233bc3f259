import type { CallContext } from '../errors/enode-error.ts';
import { responseVersionOf } from './response-version.ts';
import { makeResponse } from './make-response.ts';
import { requestIdOf } from './request-id.ts';
import { publicUrl } from './url.ts';

/** What the transport knows about a response it handed out. */
export interface ResponseInfo {
  /** Method and path template, e.g. `GET /vehicles/{vehicleId}`. */
  readonly operation: string;
  /** URL without the query. */
  readonly url: string;
  /** The API version asked for. */
  readonly version: string;
  /** The version the server responded in; `undefined` when it did not say. */
  readonly responseVersion: string | undefined;
  readonly status: number;
  /** How often the request was sent. */
  readonly attempts: number;
  /** Milliseconds of the whole call, token and waits included. */
  readonly durationMs: number;
  /** Length of the body: characters, or bytes when it was read as bytes. */
  readonly bodyLength: number;
  /** The id under which the server knows the request; `undefined` without one. */
  readonly requestId: string | undefined;
}

/** What is noted while the call runs; the rest is computed on demand. */
export interface ResponseNote extends Pick<
  ResponseInfo,
  'operation' | 'version' | 'attempts' | 'durationMs'
> {
  readonly requestUrl: string;
  readonly body: string | ArrayBuffer;
}

/** Holds a note so that printing a Response prints no body. */
class Note {
  readonly #note: ResponseNote;
  constructor(note: ResponseNote) {
    this.#note = note;
  }
  static read(response: Response): ResponseNote | undefined {
    const held = (response as Noted)[noteKey];
    return held === undefined || !(#note in held) ? undefined : held.#note;
  }
}

/** On the Response itself: a WeakMap costs a call one per cent of its CPU. */
const noteKey = Symbol('enode-client.response');
type Noted = Response & { [noteKey]?: Note };

/** Notes what is known about a response on its Response. */
export function attachNote(response: Response, note: ResponseNote): void {
  (response as Noted)[noteKey] = new Note(note);
}

/** What is known about a Response that a client of this library returned; `undefined` for any other. */
export function responseInfo(response: Response): ResponseInfo | undefined {
  const note = Note.read(response);
  if (note === undefined) return undefined;
  const { operation, version, attempts, durationMs, requestUrl, body } = note;
  return {
    operation,
    url: publicUrl(requestUrl),
    version,
    responseVersion: responseVersionOf(response.headers),
    status: response.status,
    attempts,
    durationMs: Math.round(durationMs),
    bodyLength: typeof body === 'string' ? body.length : body.byteLength,
    requestId: requestIdOf(response.headers),
  };
}

/** The same as the context of an error. */
export function responseContext(response: Response): CallContext {
  const info = responseInfo(response);
  if (info === undefined) return { status: response.status, requestId: requestIdOf(response.headers) };
  const { bodyLength: _bodyLength, ...context } = info;
  return context;
}

/**
 * Makes a Response whose body was already read whole again: each of its methods can be called any number of times,
 * also by openapi-fetch and by middleware, without a timer running. The body is the one of the response's note.
 */
export function keepBody(response: Response): Response {
  // One change of the prototype costs less than a function for each method of each response.
  return Object.setPrototypeOf(response, keptPrototype(response));
}

/** By the prototypes they are made of: responses of other realms and of fetch functions that bring their own class. */
const keptPrototypes = new WeakMap<object, object>();

function keptPrototype(response: Response): object {
  const prototype: object = Object.getPrototypeOf(response);
  let kept = keptPrototypes.get(prototype);
  if (kept === undefined) {
    const made: object = Object.create(prototype, keptMembers);
    kept = made;
    keptPrototypes.set(prototype, kept);
    // A fetch may give the same Response twice.
    keptPrototypes.set(kept, kept);
  }
  return kept;
}

// oxlint-disable-next-line typescript/no-non-null-assertion -- only a response with a note has these members
const bodyOf = (response: Response): string | ArrayBuffer => Note.read(response)!.body;

/** A Response with the same body, which nothing has read. */
function copyOf(response: Response): Response {
  const { status, statusText, headers } = response;
  return makeResponse(bodyOf(response), { status, statusText, headers });
}

/** What reads a body. They are functions and not arrow functions: `this` is the Response. */
const keptMembers: PropertyDescriptorMap = {
  text: {
    async value(this: Response) {
      const body = bodyOf(this);
      return typeof body === 'string' ? body : copyOf(this).text();
    },
  },
  json: {
    async value(this: Response): Promise<unknown> {
      const body = bodyOf(this);
      return JSON.parse(typeof body === 'string' ? body : await copyOf(this).text());
    },
  },
  clone: {
    value(this: Response) {
      const copy = copyOf(this);
      Object.defineProperties(copy, { url: { value: this.url }, redirected: { value: this.redirected } });
      // oxlint-disable-next-line typescript/no-non-null-assertion -- only a response with a note has this member
      (copy as Noted)[noteKey] = (this as Noted)[noteKey]!;
      return keepBody(copy);
    },
  },
  body: {
    get(this: Response) {
      return copyOf(this).body;
    },
  },
  bodyUsed: { value: false },
  ...Object.fromEntries(
    (['arrayBuffer', 'blob', 'bytes', 'formData'] as const).map((name) => [
      name,
      {
        async value(this: Response) {
          return copyOf(this)[name]();
        },
      },
    ]),
  ),
};
