import { lazy } from '../core/lazy.ts';
import { redact } from '../core/redact.ts';
import { isEnodeError } from '../errors/guards.ts';
import { problemFacts, readProblemBody, type ProblemFacts } from '../errors/problem.ts';
import { bodySecrets } from './body-secrets.ts';
import { watch } from './hooks.ts';
import { isRedirect, redirectTarget } from './redirect.ts';
import { isIdempotent, waitAfterResponse, waitAfterFailure } from './retry-policy.ts';
import type { Attempted, CallState } from './transport-config.ts';
import { resultOf, type RetryDecision } from './retry-decision.ts';
import { asHeaders, isSuccess, type WireResponse } from './wire.ts';

const loadRepeat = lazy(() => import('./repeat.ts'));

/** What has been done for a call so far: each new token and redirect. */
interface CallProgress {
  replayed: boolean;
  redirects: number;
}

/** Continues a call whose first attempt failed: with a new token, a redirect, retries, or its problem as the result. */
export async function conclude(call: CallState, first: Attempted): Promise<WireResponse> {
  const progress: CallProgress = { replayed: false, redirects: 0 };
  const decision = await decide(call, progress, first);
  const { retryLimit: limit } = call.call.options;
  if (decision.again === undefined || limit === 0) return resultOf(decision);
  const { repeat } = await loadRepeat();
  return repeat({
    first: decision,
    next: async () => decide(call, progress, await attempt(call)),
    limit,
    signal: call.deadline.signal,
    onWait: (of, delayMs) => waiting(call, of, delayMs),
  });
}

async function attempt(call: CallState): Promise<Attempted> {
  try {
    const token = call.config.tokens.peek() ?? (await call.newToken());
    return { token, response: await call.send(token) };
  } catch (error) {
    return { error };
  }
}

/** Decides what follows an attempt. A refused token and a redirect lead to another attempt at once. */
async function decide(
  call: CallState,
  progress: CallProgress,
  first: Attempted,
): Promise<RetryDecision<WireResponse>> {
  for (let tried = first; ; tried = await attempt(call)) {
    if ('error' in tried) return afterFailure(call, tried.error);
    const { token, response } = tried;
    call.noteResponse(response);
    if (isRedirect(response) && call.call.redirect !== 'manual') {
      call.url = redirectTarget(call, response, ++progress.redirects);
      continue;
    }
    // Also a 401 about a resource: the API has been seen to respond to revoked tokens with the same words.
    if (response.status !== 401 || progress.replayed) return afterResponse(call, response);
    progress.replayed = true;
    call.config.tokens.reject(token);
  }
}

/** Turns a connection failure of this call into a retry decision; rethrows anything else. */
function afterFailure(call: CallState, error: unknown): RetryDecision<WireResponse> {
  const { operation, options } = call.call;
  if (!isEnodeError(error, 'connection') || error.context.operation !== operation) throw error;
  return { outcome: { error }, again: waitAfterFailure(error, mayRepeat(call), options) };
}

/** What a response means: it is final, or worth another attempt. */
function afterResponse(call: CallState, response: WireResponse): RetryDecision<WireResponse> {
  if (isSuccess(response)) return { outcome: { value: response } };
  const body = bodyOf(response);
  const facts: ProblemFacts = problemFacts(response.status, body);
  const outcome = { value: withoutSecrets(call, response) };
  // Nothing was done: too many requests, or refused for its version. After anything else this is not known.
  const refused = response.status === 429 || (facts.brownout && response.status < 500);
  const worthwhile = facts.retryable && (refused || mayRepeat(call));
  return {
    outcome,
    again: waitAfterResponse(
      headersOf(response, body),
      worthwhile,
      call.call.options,
      call.deadline.remaining(),
    ),
  };
}

const mayRepeat = ({ call, request }: CallState): boolean => call.idempotent ?? isIdempotent(request.method);

/** Longer bodies are not problems. */
const longestProblem = 100_000;

function bodyOf({ body }: WireResponse): unknown {
  const text = typeof body === 'string' ? body : new TextDecoder().decode(body.slice(0, longestProblem + 1));
  try {
    return text.length > longestProblem ? undefined : JSON.parse(text);
  } catch {
    // Gateways respond with text: HTML, or a line of text.
    return { detail: text.slice(0, 2000) };
  }
}

/** The headers of a failing response; what it does not say there may stand in its body, as `problemOf` reads it, too. */
function headersOf(response: WireResponse, body: unknown): Pick<Headers, 'get'> {
  const own = asHeaders(response);
  const { headers } = readProblemBody(body);
  return {
    get: (name) => {
      const inBody = headers[name];
      const isValue = typeof inBody === 'string' || typeof inBody === 'number';
      return own.get(name) ?? (isValue ? String(inBody) : null);
    },
  };
}

/** Some servers quote the request in what they say of it, with its token and the secrets in its body. */
function withoutSecrets(call: CallState, response: WireResponse): WireResponse {
  const { status, hidden, body } = response;
  const secrets = [...call.secrets(), ...bodySecrets(call.request.body)];
  const clean = cleanBody(body, secrets);
  if (clean === body) return response;
  return {
    status,
    hidden,
    body: clean,
    header: (name) => response.header(name),
    response: () => response.response(),
  };
}

/** A body that was asked for as bytes is a problem all the same. Bytes that quote nothing stay the very same. */
function cleanBody(body: string | ArrayBuffer, secrets: readonly string[]): string | ArrayBuffer {
  if (typeof body === 'string') return redact(body, secrets);
  const text = new TextDecoder().decode(body);
  const clean = redact(text, secrets);
  return clean === text ? body : new TextEncoder().encode(clean).buffer;
}

/** Called by the repeats before each wait. */
function waiting(call: CallState, { outcome }: RetryDecision<WireResponse>, delayMs: number): void {
  const { hooks } = call;
  call.deadline.phase = 'backoff';
  if (hooks === undefined) return;
  const status = 'value' in outcome ? outcome.value.status : undefined;
  const error = 'error' in outcome ? outcome.error : undefined;
  watch(hooks, 'onRetry', { ...call.event(), status, error, delayMs });
}
