import { lazy } from '../core/lazy.ts';
import type { RunningCall } from '../transport/running-call.ts';
import type { Transport } from '../transport/transport.ts';
import type { TransportCall } from '../transport/transport-config.ts';
import { isSuccess, type WireResponse } from '../transport/wire.ts';
import { checkUrl } from './call-url.ts';
import { serializePath } from '../transport/path.ts';
import { serializeQuery } from './query.ts';
import type { Init } from './raw-init.ts';
import type { SentResult } from '../transport/unwrap.ts';

export { createTransport } from '../transport/transport.ts';

const loadResult = lazy(() => import('../transport/raw-result.ts'));

/** What only openapi-fetch does. */
const itsOwn = ['parseAs', 'querySerializer', 'bodySerializer', 'pathSerializer', 'redirect'] as const;

/** Whether a call needs nothing of openapi-fetch; middleware apart. */
export function isDirect(init: Init): boolean {
  for (const name of itsOwn) {
    if (init[name] !== undefined && init[name] !== 'json') return false;
  }
  if (init.headers === undefined) return !(init.body instanceof FormData);
  // A body of another type than JSON is serialised otherwise.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checkInit has found an object
  const names = Object.keys(init.headers as object);
  return init.body === undefined || !names.some((name) => name.toLowerCase() === 'content-type');
}

/**
 * Begins a checked call as openapi-fetch would, without its Request and its Headers, which cost more than all else
 * that a call does before the network.
 *
 * @param json The body, as the check of it has written it.
 */
export function beginDirectly(
  transport: Transport,
  baseUrl: string,
  path: string,
  method: string,
  init: Init,
  json: string | undefined,
  sent: TransportCall,
): RunningCall {
  const { params, headers: given } = init;
  let url = baseUrl + serializePath(path, params?.path);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checkInit has found an object
  const query = params?.query === undefined ? '' : serializeQuery(params.query as Record<string, unknown>);
  if (query !== '') url += `?${query}`;
  checkUrl(url, baseUrl, sent.operation);
  if (json === undefined && given === undefined && params?.header === undefined) {
    return transport.begin({ url, method, headers: transport.plainHeaders, body: null }, sent);
  }
  const headers: Record<string, string> = { accept: 'application/json' };
  if (json !== undefined) headers['content-type'] = 'application/json';
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checkInit has found an object
  if (given !== undefined) addHeaders(headers, given as Record<string, unknown>);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checkInit has found an object
  if (params?.header !== undefined) addHeaders(headers, params.header as Record<string, unknown>);
  return transport.begin({ url, method, headers, body: json ?? null }, sent);
}

/**
 * The result of such a call. Its Response is made on demand.
 *
 * @throws EnodeUnreadableError, as a rejection, when a success is not JSON.
 */
export function directResult(call: RunningCall, response: WireResponse): SentResult | Promise<never> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a body that is asked for as text is one
  const text = response.body as string;
  if (!isSuccess(response)) return { error: parsedProblem(text), response: call.response(response) };
  let data: unknown;
  if (text !== '' && response.status !== 204) {
    try {
      data = JSON.parse(text);
    } catch (error) {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- JSON.parse throws nothing else
      return unreadable(call.response(response), error as SyntaxError);
    }
  }
  return new Success(data, call, response);
}

/** A class, since a getter in an object literal would be defined anew for each result. */
class Success implements SentResult {
  readonly data: unknown;
  readonly status: number;
  readonly #call: RunningCall;
  readonly #response: WireResponse;

  constructor(data: unknown, call: RunningCall, response: WireResponse) {
    this.data = data;
    this.status = response.status;
    this.#call = call;
    this.#response = response;
  }

  get response(): Response {
    return this.#call.response(this.#response);
  }
}

async function unreadable(response: Response, error: SyntaxError): Promise<never> {
  const { unreadableJson } = await loadResult();
  throw await unreadableJson(response, error);
}

function parsedProblem(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** As openapi-fetch adds them: `null` takes one away, a list is added to what there is. */
function addHeaders(headers: Record<string, string>, given: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(given)) {
    const key = name.toLowerCase();
    if (value === null) delete headers[key];
    else if (Array.isArray(value)) {
      const values = headers[key] === undefined ? value : [headers[key], ...(value as unknown[])];
      if (values.length > 0) headers[key] = values.join(', ');
    } else if (value !== undefined) headers[key] = typeof value === 'string' ? value : JSON.stringify(value);
  }
}
