import { createEnode, isEnodeError, type Enode } from '../../src/index.ts';
import { apiMoods, type Ending } from './api-moods.ts';
import type { ServerPorts } from './hostile-server.ts';
import type { Scenario } from './scenario.ts';
import { allTextOf, clientId, clientSecret, secretsIn } from './secrets.ts';
import { tokenMoods } from './token-moods.ts';

type Client = Enode<'2024-10-01'>;

/** How a run ended. `skewed`: a well-formed response of another shape came, and was handed out as it is. */
export type Result =
  | { readonly kind: 'value' }
  | { readonly kind: 'skewed'; readonly value: unknown }
  | { readonly kind: 'error'; readonly error: unknown };

export interface Finished {
  readonly scenario: Scenario;
  readonly result: Result;
  readonly durationMs: number;
  readonly violations: readonly string[];
}

/** Runs scenarios against the hostile server. */
export class Runner {
  readonly #ports: ServerPorts;
  readonly #refusedPort: number;
  readonly #good: Client;
  /** A signal that outlives all calls, as that of a server process does. */
  readonly signal: AbortSignal = new AbortController().signal;

  constructor(ports: ServerPorts, refusedPort: number) {
    this.#ports = ports;
    this.#refusedPort = refusedPort;
    this.#good = this.#client(ports.main, 'good');
  }

  async run(scenario: Scenario): Promise<Finished> {
    const startedAt = performance.now();
    let result: Result;
    try {
      result = await this.#perform(scenario);
    } catch (error) {
      result = { kind: 'error', error };
    }
    const durationMs = performance.now() - startedAt;
    const violations = [
      ...judge(scenario, result),
      ...(result.kind === 'error' ? judgeError(scenario, result.error) : []),
    ];
    return { scenario, result, durationMs, violations };
  }

  #client(apiPort: number, tokenMood: string): Client {
    return createEnode({
      version: '2024-10-01',
      apiUrl: `http://127.0.0.1:${apiPort}`,
      oauthUrl: `http://127.0.0.1:${this.#ports.main}/token/${encodeURIComponent(tokenMood)}`,
      clientId,
      clientSecret,
      maxResponseBytes: 1_000_000,
    });
  }

  #clientFor({ fault: { kind, mood } }: Scenario): Client {
    if (kind === 'token') return this.#client(this.#ports.main, mood);
    if (kind !== 'network') return this.#good;
    return this.#client(mood === 'refused' ? this.#refusedPort : this.#ports[mood], 'good');
  }

  async #perform(scenario: Scenario): Promise<Result> {
    const { fault, id, operation, seed } = scenario;
    const client = this.#clientFor(scenario);
    const run = `run-${seed}`;
    const options = {
      timeout: scenario.timeoutMs,
      retry: scenario.retry,
      headers: {
        'x-mood': fault.kind === 'api' || fault.kind === 'abort' ? fault.mood : 'good',
        'x-run': run,
      },
      onVersionMismatch: scenario.throwOnVersion ? ('throw' as const) : () => undefined,
      ...(fault.kind === 'abort'
        ? { signal: abortAfter(scenario.abortAfterMs) }
        : scenario.sharedSignal
          ? { signal: this.signal }
          : {}),
    };
    const path = { vehicleId: id };
    switch (operation) {
      case 'get': {
        const vehicle: unknown = await client.vehicles.get(id, {}, options);
        return same(vehicle, { id, run });
      }
      case 'list': {
        const ids: unknown[] = [];
        for await (const item of client.vehicles.list(
          {},
          { ...options, limit: 20, prefetch: scenario.prefetch },
        )) {
          ids.push(item);
        }
        const expected = Array.from({ length: 8 }, (_, n) => ({ id: `v${n}`, run }));
        return same(ids, expected);
      }
      case 'command': {
        const action = await client.vehicles.startCharging(id, {}, options);
        return same(action.id, `action-${encodeURIComponent(id)}`);
      }
      case 'raw': {
        const { data, error } = await client.raw.GET('/vehicles/{vehicleId}', {
          params: { path },
          ...options,
        });
        return error === undefined && data !== undefined ? same(data, { id, run }) : { kind: 'error', error };
      }
      case 'put': {
        const { data, error } = await client.raw.PUT('/vehicles/{vehicleId}/smart-charging-policy', {
          params: { path },
          body: { isEnabled: true },
          ...options,
        });
        const pathname = `/vehicles/${encodeURIComponent(id)}/smart-charging-policy`;
        return error === undefined && data !== undefined
          ? same(data, { id: pathname, run })
          : { kind: 'error', error };
      }
      default: {
        const { data, error } = await client.raw.GET('/vehicles/{vehicleId}', {
          params: { path },
          parseAs: seed % 2 === 0 ? 'arrayBuffer' : 'stream',
          ...options,
        });
        if (error !== undefined || data === undefined) return { kind: 'error', error };
        const text = await new Response(data as BodyInit).text();
        return same(text.replace(/^\uFEFF/, ''), JSON.stringify({ id, run }));
      }
    }
  }
}

function abortAfter(ms: number): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => controller.abort(new Error('the caller changed its mind')), ms);
  return controller.signal;
}

function same(value: unknown, expected: unknown): Result {
  const wanted = JSON.stringify(expected);
  try {
    return JSON.stringify(value) === wanted ? { kind: 'value' } : { kind: 'skewed', value };
  } catch {
    return { kind: 'skewed', value: 'nested too deeply to be compared' };
  }
}

/** What a scenario may end with. Raw calls hand out whatever JSON, bytes or emptiness came with a good status. */
function endingOf({ fault, operation, throwOnVersion }: Scenario): Ending {
  if (fault.kind === 'token') return tokenMoods[fault.mood].usable ? 'either' : 'error';
  if (fault.kind !== 'api') return 'error';
  const { ending } = apiMoods[fault.mood];
  if (fault.mood === 'another version' && throwOnVersion) return 'error';
  const raw = operation === 'raw' || operation === 'put' || operation === 'bytes';
  return raw && ending !== 'value' && handedOutRaw.has(fault.mood) ? 'odd' : ending;
}

/** Responses with a good status that are well-formed HTTP: the raw client judges status and JSON, not content. */
const handedOutRaw: ReadonlySet<string> = new Set([
  'null',
  'a number',
  'a list',
  'a text',
  '204',
  '304',
  'empty body',
  'broken UTF-8',
  'truncated JSON',
  'a hundred thousand brackets',
  'content-length too short',
  'HTML with 200, quoting the token',
  // Where the end of the connection is the end of the body, nobody can see that something is missing.
  'no content-length, closed too early',
  // Runtimes unpack what they can, so that the last bytes may be missing.
  'gzip cut off',
]);

function* judge(scenario: Scenario, result: Result): Generator<string> {
  const ending = endingOf(scenario);
  if (ending === 'odd') return;
  if (result.kind === 'skewed')
    yield `a wrong result was handed out: ${(JSON.stringify(result.value) ?? 'undefined').slice(0, 200)}`;
  if (ending === 'value' && result.kind === 'error')
    yield `failed where it had to succeed: ${String(result.error)}`;
  if (ending === 'error' && result.kind === 'value') yield 'succeeded where it had to fail';
  if (JSON.stringify(result).includes('FORGED')) yield 'a response that was not asked for was taken';
}

/**
 * Whether a run ended inside its time limit, which holds for each page of a list and for the whole of any other
 * call. A loop that stood still for a while delays every timer.
 */
export function isLate(
  { scenario, durationMs }: Pick<Finished, 'scenario' | 'durationMs'>,
  longestPauseMs: number,
): boolean {
  const pages = scenario.operation === 'list' ? 21 : 1;
  return durationMs > scenario.timeoutMs * pages + 400 + 2 * longestPauseMs;
}

function* judgeError({ operation, fault }: Scenario, error: unknown): Generator<string> {
  // Raw calls give problems back as the body that came; everything thrown is of our family.
  const raw = operation === 'raw' || operation === 'put' || operation === 'bytes';
  if (!isEnodeError(error)) {
    if (!raw || error instanceof Error) yield `an error of no known type: ${String(error)}`;
    return;
  }
  if (fault.kind === 'abort' && !['abort', 'timeout', 'problem'].includes(error.code)) {
    yield `an abort ended as ${error.code}`;
  }
  const found = secretsIn(allTextOf(error));
  if (found.length > 0) yield `the error shows ${found.join(', ')}`;
}
