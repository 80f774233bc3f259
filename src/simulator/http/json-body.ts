import { problem } from '../versions/problems.ts';
import { type Incoming, mediaType } from '../exchange/exchange.ts';

/** The JSON of a request's body; undefined if there is none. 415 or 400 problem if it is something else. */
export function jsonBody(incoming: Incoming): unknown {
  if (incoming.body === '') return undefined;
  const type = mediaType(incoming);
  if (type === undefined || !/^application\/(?:json|[\w.-]+\+json)$/.test(type)) {
    throw problem.unsupportedMediaType(
      `The body must be application/json, not ${type ?? 'without a content type'}`,
    );
  }
  try {
    return JSON.parse(incoming.body);
  } catch (error) {
    throw problem.badRequest(
      `The body is not JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
