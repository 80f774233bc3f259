import fc from 'fast-check';
import { expect, it } from 'vitest';
import { outcomeOf } from '../../src/actions/outcome.ts';
import { response, Bench, noConnection, problem, watched } from './support.ts';

/**
 * A server whose actions change at given times; polls are answered by replicas that lag behind and sometimes
 * fail, and events arrive late, twice, out of order, or never.
 */
const end = fc.constantFrom(
  ['CONFIRMED', undefined] as const,
  ['FAILED', 'NO_RESPONSE'] as const,
  ['CANCELLED', 'CONFLICT'] as const,
  ['FAILED', 'UNNECESSARY'] as const,
);
const ms = (max: number) => fc.integer({ min: 0, max });
const life = fc.record({
  /** When its PENDING is renewed. */
  touches: fc.array(ms(100_000), { maxLength: 3 }),
  /** When it ends, if it does. */
  endsAt: fc.option(ms(200_000), { nil: Infinity }),
  end,
  /** How long each event is under way; several entries deliver the same state several times. */
  eventDelays: fc.array(ms(60_000), { maxLength: 4 }),
  /** How long the response to the command takes. */
  respondAfter: ms(5_000),
  /** Waits: from when, for how long, with polls or without, aborted when. */
  waits: fc.array(
    fc.record({
      after: ms(120_000),
      deadline: fc.integer({ min: 1_000, max: 250_000 }),
      poll: fc.boolean(),
      abortAfter: fc.option(ms(100_000), { nil: undefined, freq: 4 }),
      resumed: fc.boolean(),
    }),
    { minLength: 1, maxLength: 4 },
  ),
});
const world = fc.record({
  lives: fc.array(life, { minLength: 1, maxLength: 4 }),
  latency: ms(4_000),
  /** How old what a poll shows may be, poll by poll. */
  lags: fc.array(ms(40_000), { minLength: 1, maxLength: 5 }),
  /** What goes wrong, poll by poll. */
  faults: fc.array(fc.constantFrom(undefined, undefined, undefined, 429, 500, 503, 'connection' as const), {
    minLength: 1,
    maxLength: 9,
  }),
  jitter: fc.double({ min: 0, max: 0.999, noNaN: true }),
});

it(
  'the outcome is that of the newest state that reached us, and no wait hangs',
  { timeout: 60_000 },
  async () => {
    const statuses = new Set<string>();
    await fc.assert(
      fc.asyncProperty(world, async ({ lives, latency, lags, faults, jitter }) => {
        const bench = new Bench({ random: () => jitter, concurrency: 2 });
        const { clock } = bench;
        bench.latency = latency;
        /** What the server knew at a time. */
        const stateAt = (index: number, at: number) => {
          const {
            touches,
            endsAt,
            end: [state, reason],
          } = lives[index]!;
          if (at >= endsAt) return bench.action(`a-${index}`, state, reason, endsAt);
          const touched = Math.max(0, ...touches.filter((time) => time <= at && time < endsAt));
          return bench.action(`a-${index}`, 'PENDING', undefined, touched);
        };
        /** When the end first reached this process, by whatever way. */
        const reached = lives.map(() => Infinity);
        const reach = (index: number, state: string) => {
          if (state !== 'PENDING') reached[index] = Math.min(reached[index]!, clock.now());
        };
        let polls = 0;
        bench.onPoll = (id) => {
          const index = Number(id.slice(2));
          const fault = faults[polls % faults.length];
          const lag = lags[polls++ % lags.length]!;
          if (fault === 'connection') return noConnection();
          if (fault !== undefined)
            return problem(fault, fault === 429 ? new Date(clock.date() + 7_000) : undefined);
          const seen = stateAt(index, Math.max(0, clock.now() - lag));
          reach(index, seen.state);
          return seen;
        };

        const waits: {
          result: ReturnType<typeof watched>;
          index: number;
          began: number;
          deadline: number;
          abortAfter: number;
        }[] = [];
        lives.forEach(({ touches, endsAt, eventDelays, respondAfter, waits: wanted }, index) => {
          for (const at of [...touches.filter((touch) => touch < endsAt), endsAt]) {
            if (at === Infinity) continue;
            for (const delay of eventDelays) {
              clock.after(at + delay, () => {
                const action = stateAt(index, at);
                reach(index, action.state);
                bench.room.settle(action);
              });
            }
          }
          const starting = bench.room.start('vehicles', async () => {
            const given = stateAt(index, 0);
            reach(index, given.state);
            await new Promise<void>((resolve) => clock.after(respondAfter, resolve));
            return response(200, given);
          });
          for (const { after, deadline, poll, abortAfter, resumed } of wanted) {
            clock.after(Math.max(after, respondAfter), () => {
              const controller = new AbortController();
              const wait = { index, began: Infinity, deadline, abortAfter: abortAfter ?? Infinity };
              const waiting = starting.then((handle) => {
                wait.began = clock.now();
                if (abortAfter !== undefined) clock.after(abortAfter, () => controller.abort());
                const used = resumed ? bench.room.resume(JSON.stringify(handle)) : handle;
                return used.wait({ timeout: deadline, signal: controller.signal, ...(poll ? {} : { poll }) });
              });
              waits.push(Object.assign(wait, { result: watched(waiting) }));
            });
          }
        });

        await clock.advance(700_000);
        for (const { result, index, began, deadline, abortAfter } of waits) {
          expect(result.over).toBe(true);
          const { endsAt } = lives[index]!;
          const overAt = began + Math.min(deadline, abortAfter);
          // At the very moment of deadline or abort either order is right.
          if (reached[index] === overAt) continue;
          if (reached[index]! < overAt) {
            const outcome = outcomeOf(stateAt(index, endsAt));
            statuses.add(outcome.status);
            expect(result.value).toEqual(outcome);
          } else if (abortAfter < deadline) {
            statuses.add('aborted');
            expect(result.error).toMatchObject({ code: 'abort' });
          } else if (abortAfter > deadline) {
            statuses.add('pending');
            expect(result.value).toMatchObject({ status: 'pending' });
          }
        }
        expect([clock.timers, Math.min(clock.mostTimers, 1)]).toEqual([0, clock.mostTimers]);
      }),
      { seed: 20241001, numRuns: 250 },
    );
    // The worlds were varied enough to mean something.
    expect([...statuses].toSorted()).toEqual([
      'aborted',
      'cancelled',
      'confirmed',
      'failed',
      'pending',
      'unnecessary',
    ]);
  },
);
