import type { CallContext } from '../errors/enode-error.ts';
import { answeredVersionOf } from './answered-version.ts';
import { publicUrl } from './url.ts';

/** What the transport knows about an answer it handed out. */
export interface AnswerInfo {
  /** Method and path template, e.g. `GET /vehicles/{vehicleId}`. */
  readonly operation: string;
  /** URL without the query. */
  readonly url: string;
  /** The API version asked for. */
  readonly version: string;
  /** The version the server answered in; `undefined` when it did not say. */
  readonly answeredVersion: string | undefined;
  readonly status: number;
  /** How often the request was sent. */
  readonly attempts: number;
  /** Milliseconds of the whole call, token and waits included. */
  readonly durationMs: number;
  /** Length of the body: characters, or bytes when it was read as bytes. */
  readonly bodyLength: number;
}

/** What is noted while the call runs; the rest is worked out when somebody asks. */
export interface AnswerNote extends Pick<AnswerInfo, 'operation' | 'version' | 'attempts' | 'durationMs'> {
  readonly requestUrl: string;
  readonly body: string | ArrayBuffer;
}

/** Holds a note so that printing a Response prints no body. */
class Note {
  readonly #note: AnswerNote;
  constructor(note: AnswerNote) {
    this.#note = note;
  }
  static read(response: Response): AnswerNote | undefined {
    const held = (response as Noted)[noteKey];
    return held === undefined || !(#note in held) ? undefined : held.#note;
  }
}

/** On the Response itself: a WeakMap costs a call one per cent of its CPU. */
const noteKey = Symbol('enode-client.answer');
type Noted = Response & { [noteKey]?: Note };

/** Notes what is known about an answer on its Response. */
export function noteAnswer(response: Response, note: AnswerNote): void {
  (response as Noted)[noteKey] = new Note(note);
}

/** What is known about a Response that a client of this library returned; `undefined` for any other. */
export function answerInfo(response: Response): AnswerInfo | undefined {
  const note = Note.read(response);
  if (note === undefined) return undefined;
  const { operation, version, attempts, durationMs, requestUrl, body } = note;
  return {
    operation,
    url: publicUrl(requestUrl),
    version,
    answeredVersion: answeredVersionOf(response.headers),
    status: response.status,
    attempts,
    durationMs: Math.round(durationMs),
    bodyLength: typeof body === 'string' ? body.length : body.byteLength,
  };
}

/** The same as the context of an error. */
export function answerContext(response: Response): CallContext {
  const info = answerInfo(response);
  if (info === undefined) return { status: response.status };
  const { bodyLength: _bodyLength, ...context } = info;
  return context;
}

/**
 * Puts a body that was already read back on its Response, so that it can be read again, any number of times
 * and by openapi-fetch, without a timer running.
 */
export function keepBody(response: Response, body: string | ArrayBuffer): Response {
  if (typeof body === 'string') {
    response.text = () => Promise.resolve(body);
    response.json = () => Promise.resolve(body).then(JSON.parse);
    return response;
  }
  const copy = () => new Response(body, { headers: response.headers });
  response.text = () => copy().text();
  response.json = () => copy().json();
  response.arrayBuffer = () => copy().arrayBuffer();
  response.blob = () => copy().blob();
  Object.defineProperty(response, 'body', { get: () => copy().body });
  return response;
}
