import { boundedNumber } from '../core/bounded.ts';
import type { StoredToken } from './token-store.ts';
import { isObject, type JsonObject } from '../core/is-object.ts';

/** A longer lifetime is not believed: such a token is renewed after a day, which costs one request. */
const longestLifeMs = 86_400_000;

/** What RFC 6750 allows in a bearer token. Anything else would be refused as a header, with its value in the error. */
const bearerToken = /^[A-Za-z0-9\-._~+/]+=*$/;

export function isBearerToken(value: unknown): value is string {
  return typeof value === 'string' && bearerToken.test(value);
}

/**
 * A token with its times in bounds; `undefined` when it cannot be used at all. Stores are shared by processes and
 * written by other code: a miss may be null, a number may have become text, a getter may throw.
 */
export function readStoredToken(value: unknown, now: number): StoredToken | undefined {
  if (!isObject(value)) return undefined;
  const members = membersOf(value);
  if (members === undefined) return undefined;
  const { accessToken, expiresAt, issuedAt } = members;
  const end = boundedNumber(expiresAt, 0, now + longestLifeMs);
  const begin = boundedNumber(issuedAt, 0, now);
  if (!isBearerToken(accessToken) || end === undefined || begin === undefined || begin > end)
    return undefined;
  return { accessToken, expiresAt: end, issuedAt: begin };
}

/** Each member read once; `undefined` when one cannot be read. */
function membersOf(value: JsonObject): JsonObject | undefined {
  try {
    const { accessToken, expiresAt, issuedAt } = value;
    return { accessToken, expiresAt, issuedAt };
  } catch {
    return undefined;
  }
}

/** The lifetime of a token in milliseconds, from the seconds that the token endpoint named. */
export function lifeMs(seconds: unknown, assumedSeconds: number): number {
  const given = boundedNumber(seconds, 0, longestLifeMs / 1000);
  return (given === undefined || given === 0 ? assumedSeconds : given) * 1000;
}
