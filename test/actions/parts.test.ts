import { describe, expect, it } from 'vitest';
import { EndedActions, memoryDefaults } from '../../src/actions/ended-actions.ts';
import { isFinal, isNewerAction } from '../../src/actions/outcome.ts';
import { isServiceWide, isTransient, PollPause, retryDelayOf } from '../../src/actions/pacing.ts';
import { actionIn } from '../../src/actions/read-action.ts';
import {
  finalPollLeadMs,
  pollDelay,
  resolvePoll,
  resolveWait,
  type PollOptions,
  type WaitOptions,
} from '../../src/actions/wait-options.ts';
import { EnodeAuthenticationError, EnodeInputError, EnodeTimeoutError } from '../../src/index.ts';
import { EnodeConnectionError } from '../../src/errors/errors.ts';
import { rejection } from '../support/client.ts';
import { response, Bench, noConnection, problem, problemBody } from './support.ts';

const bench = new Bench();
const at = (minute: number) => `2026-11-27T12:${String(minute).padStart(2, '0')}:00Z`;

describe('the options of wait()', () => {
  it('the options of wait() have these defaults', () => {
    expect(resolveWait()).toEqual({
      timeoutMs: 900_000,
      signal: undefined,
      onProgress: undefined,
      poll: { firstMs: 2_000, maxMs: 30_000 },
    });
    expect(resolveWait({ signal: null }).signal).toBeUndefined();
  });

  it.each<[PollOptions | false | undefined, unknown]>([
    [undefined, { firstMs: 2_000, maxMs: 30_000 }],
    [{}, { firstMs: 2_000, maxMs: 30_000 }],
    [false, undefined],
    [{ first: '1m' }, { firstMs: 60_000, maxMs: 60_000 }],
    [{ max: '5s' }, { firstMs: 2_000, maxMs: 5_000 }],
    [
      { first: 9, max: 5 },
      { firstMs: 9, maxMs: 5 },
    ],
  ])('poll: %j', (poll, schedule) => {
    expect(resolvePoll(poll)).toEqual(schedule);
  });

  it.each<[unknown, string]>([
    [{ timeout: 0 }, 'timeout is 0: give milliseconds'],
    [{ poll: true }, 'poll is true: give false for no polls, or { first, max }'],
    [{ poll: null }, 'poll is null: give false for no polls, or { first, max }'],
    [{ poll: { every: 5 } }, 'wait({ poll }) does not know the option "every"'],
    [{ poll: { first: 0 } }, 'poll.first is 0: give milliseconds'],
    [{ poll: { max: 'x' } }, 'poll.max is "x": give milliseconds'],
    [{ onProgress: 5 }, 'onProgress is not a function: give one, or leave it out'],
    [{ signal: new AbortController() }, 'signal of wait() is an AbortController: give its signal'],
    [{ timeOut: 5 }, 'wait() does not know the option "timeOut"'],
    [null, 'The options of wait() are null'],
  ])('the options of wait(): %o are refused with what to write instead', (options, message) => {
    expect(() => resolveWait(options as WaitOptions)).toThrow(EnodeInputError);
    expect(() => resolveWait(options as WaitOptions)).toThrow(message);
  });

  it('the delay of polls grows by half each time, and the final poll leads by a quarter of the timeout, 2 s at most', () => {
    const schedule = { firstMs: 1_000, maxMs: 3_000 };
    expect([0, 1, 2, 3, 50].map((polls) => pollDelay(schedule, polls))).toEqual([
      1_000, 1_500, 2_250, 3_000, 3_000,
    ]);
    expect([100, 8_000, 60_000].map(finalPollLeadMs)).toEqual([25, 2_000, 2_000]);
  });
});

describe('the number of polls at once', () => {
  it.each([0, -1, 1.5, NaN, '8'])('the number of polls at once is not %o', (concurrency) => {
    expect(() => new Bench({ concurrency: concurrency as number })).toThrow(
      `concurrency is ${concurrency}: give a whole number from 1`,
    );
  });
});

describe('what is seen of an action', () => {
  it.each([
    ['PENDING', null, false],
    ['PENDING', at(1), false],
    ['CONFIRMED', null, true],
    ['FAILED', null, true],
    ['CANCELLED', null, true],
    ['QUEUED', null, false],
    ['QUEUED', undefined, false],
    ['QUEUED', at(1), true],
  ])('what is seen of an action: %s, completed at %s, is the end: %s', (state, completedAt, final) => {
    expect(isFinal({ ...bench.pending('a'), state, completedAt: completedAt as null })).toBe(final);
  });

  it('what is seen of an action is newer by its end, and then by its time', () => {
    const seen = (state: string, updatedAt: unknown) => ({
      ...bench.pending('a'),
      state,
      updatedAt: updatedAt as string,
    });
    const newer = (a: ReturnType<typeof seen>, b: ReturnType<typeof seen>) => [
      isNewerAction(a, b),
      isNewerAction(b, a),
    ];
    expect(newer(seen('CONFIRMED', at(1)), seen('PENDING', at(2)))).toEqual([true, false]);
    expect(newer(seen('PENDING', at(2)), seen('PENDING', at(1)))).toEqual([true, false]);
    expect(newer(seen('FAILED', at(2)), seen('CONFIRMED', at(1)))).toEqual([true, false]);
    expect(newer(seen('PENDING', at(1)), seen('PENDING', at(1)))).toEqual([false, false]);
    expect(newer(seen('PENDING', at(1)), seen('PENDING', 'soon'))).toEqual([true, false]);
    expect(newer(seen('PENDING', 'soon'), seen('PENDING', undefined))).toEqual([false, false]);
  });
});

describe('the action in an event', () => {
  const action = { ...bench.pending('a'), updatedAt: at(1), createdAt: at(2), completedAt: at(3) };
  const event = (vendorAction: unknown) => ({
    event: 'user:vendor-action:updated',
    createdAt: at(4),
    vendorAction,
  });
  it.each<[string, unknown]>([
    ['an event', event(action)],
    ['an event that was parsed', { known: true, event: event(action) }],
    ['an event that could not be typed', { known: false, raw: event(action) }],
    ['the action alone', action],
  ])('the action in an event is found in %s', (_name, given) => {
    expect(actionIn(given)).toBe(action);
  });

  it.each([
    undefined,
    null,
    'text',
    [action],
    [],
    {},
    { known: true },
    { known: 'yes', event: event(action) },
    event(undefined),
    event([action]),
    event({ ...action, id: '' }),
    event({ ...action, id: 5 }),
    event({ ...action, state: undefined }),
    { event: 5, vendorAction: action },
  ])('the action in an event is not looked for in %j', (given) => {
    expect(actionIn(given)).toBeUndefined();
  });

  it('the action in an event gets the best time there is when it has none of its own', () => {
    const timeIn = (more: object, created: unknown = at(4)) =>
      actionIn({ ...event({ ...action, updatedAt: 'soon', ...more }), createdAt: created })?.updatedAt;
    expect(timeIn({})).toBe(at(3));
    expect(timeIn({ completedAt: null })).toBe(at(4));
    expect(timeIn({ completedAt: null }, 5)).toBe(at(2));
    expect(timeIn({ completedAt: null, createdAt: null }, 'x')).toBe('');
  });
});

describe('a poll that failed', () => {
  const auth = (retryable: boolean, retryAt?: Date) =>
    new EnodeAuthenticationError('no token', undefined, {}, { retryable, retryAt });
  const timeout = new EnodeTimeoutError('headers', 1, {});
  const tls = new EnodeConnectionError(false, 'expired', {}, { tls: true });
  it.each<[string, unknown, boolean, boolean]>([
    ['a lost connection', noConnection(), true, true],
    ['refused TLS', tls, false, true],
    ['a timeout', timeout, true, false],
    ['429', problem(429), true, true],
    ['503', problem(503), true, true],
    ['500', problem(500), true, false],
    ['404', problem(404), false, false],
    ['a passing failure of the token endpoint', auth(true), true, true],
    ['a refusal of the token endpoint', auth(false), false, true],
    ['a defect', new TypeError('x'), false, false],
  ])('a poll that failed by %s is tried again: %s', (_name, error, passing, general) => {
    expect(isTransient(error)).toBe(passing);
    expect(isServiceWide(error as ReturnType<typeof noConnection>)).toBe(general);
  });

  it('a poll that failed may name when to try again', () => {
    const now = Date.parse(at(0));
    const wait = (error: Parameters<typeof retryDelayOf>[0]) => retryDelayOf(error, now, 30_000);
    expect(wait(problem(429, new Date(now + 5_000)))).toBe(5_000);
    expect(wait(problem(429, new Date(now - 5_000)))).toBe(0);
    expect(wait(problem(429, new Date(now + 50_000)))).toBe(30_000);
    expect(wait(auth(true, new Date(now + 1)))).toBe(1);
    expect(wait(problem(429))).toBeUndefined();
    expect(wait(timeout)).toBeUndefined();
  });
});

describe('the pause of all polls', () => {
  it('the pause of all polls doubles with each failure that began after it, up to its limit, and is short again after a success', () => {
    const pause = new PollPause({ firstMs: 100, maxMs: 350 });
    const [first, second] = [noConnection(), noConnection()];
    expect([pause.until, pause.error(0)]).toEqual([-Infinity, undefined]);
    pause.recordFailure(first, 0, 10, undefined);
    expect([pause.until, pause.error(109), pause.error(110)]).toEqual([110, first, undefined]);
    // It was under way when the pause began.
    pause.recordFailure(second, 9, 20, undefined);
    expect([pause.until, pause.error(50)]).toEqual([110, second]);
    pause.recordFailure(first, 10, 200, undefined);
    expect(pause.until).toBe(400);
    pause.recordFailure(first, 400, 400, undefined);
    expect(pause.until).toBe(750);
    pause.recordSuccess();
    pause.recordFailure(first, 800, 800, undefined);
    expect(pause.until).toBe(900);
    pause.recordFailure(first, 900, 900, 5);
    expect(pause.until).toBe(905);
    pause.recordFailure(first, 900, 900, 1_000);
    expect(pause.until).toBe(1_900);
  });
});

describe('the memory of ended actions', () => {
  it('the memory of ended actions keeps the newest end of each, for a time and up to a number', () => {
    const memory = new EndedActions({ count: 2, forMs: 100 });
    const ended = (id: string, updatedAt = 0) => bench.action(id, 'CONFIRMED', undefined, updatedAt);
    const end = ended('a', 5);
    memory.keep(bench.pending('p'), 0);
    memory.keep(end, 0);
    memory.keep(ended('a', 5), 50);
    memory.keep(ended('a', 4), 50);
    expect([memory.size, memory.find('a', 99), memory.find('p', 0)]).toEqual([1, end, undefined]);
    expect(memory.find('a', 100)).toBeUndefined();
    memory.keep(ended('a'), 200);
    memory.keep(ended('b'), 210);
    memory.keep(ended('a', 9), 220);
    memory.keep(ended('c'), 230);
    expect([memory.size, memory.find('b', 230), memory.find('a', 319)?.id]).toEqual([2, undefined, 'a']);
    expect([memory.find('a', 320), memory.find('c', 320)?.id]).toEqual([undefined, 'c']);
    expect(memoryDefaults).toEqual({ count: 1_000, forMs: 300_000 });
  });
});

describe('a record that cannot be resumed', () => {
  const families = 'vehicles, chargers, hvacs, batteries';
  const action = bench.pending('a');
  const good = { format: 1, apiVersion: '2024-10-01', family: 'vehicles', id: 'a', action };
  const refusal = { status: 400, kind: 'bad-request', title: 't', detail: 'd' };
  const refused = { ...good, id: null, action: null, refusal, target: { type: 'vehicle', id: null } };
  const object = 'it is not an object: give what JSON.stringify(handle) wrote';
  const nothing = 'it holds neither an action with its id nor a refusal';
  it.each<[unknown, string]>([
    ['no JSON', object],
    ['5', object],
    ['null', object],
    [undefined, object],
    [{ ...good, format: 2 }, 'its format is 2; this version reads format 1'],
    [
      { ...good, apiVersion: '2023-04-15' },
      'it is of API version "2023-04-15" and this client of 2024-10-01: use enode.at(…).actions.resume',
    ],
    [{ ...good, family: 'meters' }, `its family is "meters": one of ${families}`],
    [{ ...good, family: 'toString' }, `its family is "toString": one of ${families}`],
    [{ ...good, family: ['vehicles'] }, `its family is a list: one of ${families}`],
    [{ ...good, user: 5 }, 'its user is not a string'],
    [{ ...good, id: 'b' }, nothing],
    [{ ...good, action: null }, nothing],
    [{ ...refused, refusal: null }, nothing],
    [{ ...refused, refusal: 'text' }, nothing],
    [{ ...refused, refusal: { ...refusal, status: 403 } }, nothing],
    [{ ...refused, refusal: { ...refusal, kind: 5 } }, nothing],
    [{ ...refused, refusal: { ...refusal, title: undefined } }, nothing],
    [{ ...refused, refusal: { ...refusal, detail: null } }, nothing],
    [{ ...refused, target: undefined }, nothing],
    [{ ...refused, target: 'text' }, nothing],
    [{ ...refused, target: { type: 5 } }, nothing],
    [{ ...refused, target: null }, nothing],
    [{ ...refused, target: { type: 'vehicle', id: 5 } }, nothing],
  ])('a record that cannot be resumed: %j says why', (record, why) => {
    const resume = () => new Bench().room.resume(record as string);
    expect(resume).toThrow(EnodeInputError);
    expect(resume).toThrow(`actions.resume cannot use this record: ${why}`);
  });

  it.each([400, 422])('a record of a command that was refused with %i can be resumed', (status) => {
    const handle = new Bench().room.resume({ ...refused, refusal: { ...refusal, status } } as never);
    expect(handle.target).toEqual({ type: 'vehicle', id: undefined });
  });
});

describe('a handle in a log', () => {
  it('a handle in a log is one line', async () => {
    const { inspect } = await import('node:util');
    const running = await new Bench().started();
    const refused = await new Bench().room.start(
      'chargers',
      () => response(400, problemBody('Already started')),
      'box-1',
    );
    expect(inspect(running)).toContain('ActionHandle a-1 PENDING (vehicles, vehicle car-1)');
    expect(inspect(refused)).toContain('ActionHandle unnecessary at once (chargers, charger box-1): A title');
    expect(await rejection(refused.wait({ signal: AbortSignal.abort('why') }))).toMatchObject({
      code: 'abort',
      cause: 'why',
      message: 'Waiting for an action of chargers was aborted by its signal',
      context: { version: '2024-10-01' },
    });
  });
});
