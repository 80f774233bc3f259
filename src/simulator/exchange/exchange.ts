import type { ListText } from './list-text.ts';

/** A request as it arrived, body read. */
export interface Incoming {
  method: string;
  /** Percent-encoded, without the query. */
  path: string;
  query: URLSearchParams;
  /** A header's value; names in any case. */
  header: (name: string) => string | undefined;
  /** Empty if there was none. */
  body: string;
}

/** A response, ready to be written. */
export interface Outgoing {
  status: number;
  headers: Readonly<Record<string, string>>;
  /** Empty for none. */
  body: string;
  /** How the body is made up, if it is a list. */
  list?: ListText;
}

const jsonType = 'application/json; charset=utf-8';
export const jsonHeaders = { 'content-type': jsonType } as const;

export function jsonResponse(
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
  contentType = jsonType,
): Outgoing {
  return { status, headers: { ...headers, 'content-type': contentType }, body: JSON.stringify(body) };
}

/** The media type without its parameters, in lower case; undefined if the request names none. */
export const mediaType = (incoming: Incoming): string | undefined =>
  incoming.header('content-type')?.split(';')[0]?.trim().toLowerCase();
