import { isBrownout, isTransientStatus } from './retryable.ts';
import { isObject } from '../core/is-object.ts';

/** What a failing response says, whatever its body is. */
export interface ProblemFacts {
  readonly kind: ProblemKind;
  readonly type: string | undefined;
  readonly title: string;
  readonly detail: string;
  readonly brownout: boolean;
  /** Whether the same call may succeed later without a change by the caller. */
  readonly retryable: boolean;
}

/** Reads a failing response. Bodies may be a problem (RFC 9457), other JSON, or nothing. */
export function problemFacts(status: number, body: unknown): ProblemFacts {
  const { problem } = readProblemBody(body);
  const type = textOf(problem['type']) ?? textOf(problem['error']);
  const detail = textOf(problem['detail']) ?? textOf(problem['message']) ?? '';
  const given = textOf(problem['title']);
  const ended = status === 409 && type === undefined && endedActionIn(body) !== undefined;
  const kind = ended ? 'action-ended' : problemKind(type, status, `${given}\n${detail}`);
  const title = given ?? kind;
  const brownout = isBrownout(status, kind, title, detail);
  return { kind, type, title, detail, brownout, retryable: brownout || isTransientStatus(status, kind) };
}

/**
 * Kinds of problem that are known: the last segment of a problem's `type` URL, or what its status stands for. Each
 * has a heading in docs/errors.md.
 */
const knownKinds = {
  'bad-request': true,
  unauthorized: true,
  /** 401 that stays with a new token: the client may not use this resource. */
  'unauthorized-for-resource': true,
  forbidden: true,
  /** 403: the client has as many connected users or devices as its plan allows. */
  'connections-limit-reached': true,
  'not-found': true,
  /** 404: no such operation in this version of the API. */
  'route-not-found': true,
  'payload-validation-error': true,
  'hem-system-statistics-not-available': true,
  'vendor-temporarily-unavailable': true,
  /** 405: the vendor behind Enode is unavailable. */
  'vendor-unavailable': true,
  /** 408: the vendor did not respond in time. */
  'vendor-timeout': true,
  /** 409: the vendor rejected the request. */
  'vendor-rejected': true,
  /** 409 of a cancellation: the action had ended before; `action` says how. The name is ours, the API gives none. */
  'action-ended': true,
  /** 424: the request to the vendor failed. */
  'vendor-request-failed': true,
  /** 429: a rate limit, of the vendor or of Enode. */
  'vendor-rate-limit': true,
  gone: true,
  unprocessable: true,
  'server-error': true,
  'service-unavailable': true,
} as const;

/** The kinds of problem that this library knows. */
export type KnownProblemKind = keyof typeof knownKinds;

/** Kind of a problem. The list is open: the API may send others, and what it sends is never changed. */
export type ProblemKind = KnownProblemKind | (string & {});

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a literal has no keys that its type lacks
export const problemKinds = Object.keys(knownKinds) as readonly KnownProblemKind[];

export const isKnownKind = (kind: string): kind is KnownProblemKind => Object.hasOwn(knownKinds, kind);

/** Kinds of responses whose `type` says nothing, by status. 405 to 429 are about the vendor, as the reference says. */
const byStatus: Readonly<Record<number, KnownProblemKind>> = {
  400: 'bad-request',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not-found',
  405: 'vendor-unavailable',
  408: 'vendor-timeout',
  409: 'vendor-rejected',
  410: 'gone',
  422: 'unprocessable',
  424: 'vendor-request-failed',
  429: 'vendor-rate-limit',
  503: 'service-unavailable',
};

/** What has no `type` of its own and is known by its words only. */
const byWords: Readonly<Record<number, readonly [words: RegExp, kind: KnownProblemKind]>> = {
  401: [/\bunauthorized for resource\b/i, 'unauthorized-for-resource'],
  403: [/\bconnections? limit reached\b/i, 'connections-limit-reached'],
  404: [/\broute not found\b/i, 'route-not-found'],
};

/**
 * The kind of a problem. Three hosts and two path prefixes are in use for the same kinds, so only the last
 * segment of `type` counts; without one, the status names the kind. A few kinds are known by title or detail.
 */
export function problemKind(type: string | undefined, status: number, words: string = ''): ProblemKind {
  const segment = type
    ?.replace(/[?#].*$/s, '')
    .replace(/\/+$/, '')
    .split('/')
    .at(-1);
  const usual = byStatus[status] ?? (status >= 500 ? 'server-error' : `http-${status}`);
  const kind = segment === undefined || segment === '' || segment === 'about:blank' ? usual : segment;
  const known = byWords[status];
  return kind === usual && known?.[0].test(words) === true ? known[1] : kind;
}

/** A failing response's body, read. */
export interface ProblemBody {
  readonly problem: Readonly<Record<string, unknown>>;
  /** Headers that stand in the body itself, names in lower case. */
  readonly headers: Readonly<Record<string, unknown>>;
}

/** An action that has ended, as the API shows it; what else it has depends on the version. */
export interface EndedAction {
  readonly id: string;
  /** `CONFIRMED`, `FAILED` or `CANCELLED`; an open list. */
  readonly state: string;
  readonly [field: string]: unknown;
}

/**
 * The problem in a failing response's body: the body itself, or, for statistics of HEM systems, what stands in
 * `{ statusCode, headers, body }`, as an object or as JSON text.
 */
export function readProblemBody(body: unknown): ProblemBody {
  const outer = asObject(body);
  const inner = typeof outer['body'] === 'string' ? parsed(outer['body']) : outer['body'];
  if (boundedStatus(outer['statusCode']) === undefined || !isObject(inner)) {
    return { problem: outer, headers: {} };
  }
  const headers = Object.entries(asObject(outer['headers']));
  return {
    problem: inner,
    headers: Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value])),
  };
}

/** The action in the 409 of a cancellation; `undefined` when the body is something else. */
export function endedActionIn(body: unknown): EndedAction | undefined {
  const action = asObject(body);
  const { id, state } = action;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it has an id and a state, which is what its type promises
  return isText(id) && isText(state) ? (action as EndedAction) : undefined;
}

const boundedStatus = (value: unknown): number | undefined => {
  const status = Number(value);
  return Number.isInteger(status) && status >= 100 && status <= 599 ? status : undefined;
};

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

const textOf = (value: unknown): string | undefined => (isText(value) ? value : undefined);

const asObject = (value: unknown) => (isObject(value) ? value : {});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
