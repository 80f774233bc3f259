import { EnodeInputError } from '../../errors/input-error.ts';
import { DueQueue } from './due-queue.ts';
import { type Duration, toMilliseconds } from './duration.ts';

/** How the simulator's time runs. */
export interface ClockOptions {
  /**
   * `manual`: time stands still until `advance` turns it. `real`: time runs by itself.
   * @default 'manual'
   */
  mode?: 'manual' | 'real';
  /**
   * What time it is at the start.
   * @default 2025-01-01T12:00:00Z for a manual clock, the present for a real one
   */
  start?: Date | string;
  /**
   * Simulated seconds per real second, up to 1,000,000; only for a real clock. Where more happens in that time than the
   * machine can keep up with, time runs as fast as it can.
   * @default 1
   */
  speed?: number;
}

/** The simulator's time: token expiry, link expiry, actions and all timestamps follow it. */
export interface SimulatorClock {
  /** Milliseconds since 1970, like `Date.now()`. */
  now(): number;
  /** The present as the API writes it, for example `2025-01-01T12:00:00.000Z`. */
  iso(): string;
  /**
   * Turns time forward. Everything that falls due on the way happens, in order, each at its own time. Where a
   * webhook is sent, time stands still until its receiver has responded; up to the first such moment all happens
   * before the call returns, and the promise resolves when all of it is done. A real clock jumps. A receiver that
   * awaits this while it is being asked waits for itself, until it is cut off.
   */
  advance(duration: Duration): Promise<void>;
}

/** The clock as the inside of the simulator sees it. */
export interface Clock extends SimulatorClock {
  /** Simulated ms per real ms; 1 for a manual clock. */
  readonly speed: number;
  /** Runs `event` once, `delay` milliseconds from now. The returned function calls it off. */
  after(delay: number, event: () => void): () => void;
  /** Lets everything happen that is due by now. */
  runDue(): void;
  /** Time is not turned on before this is done. */
  hold(work: Promise<unknown>): void;
  /** How many events and holds there are. */
  pending(): number;
  /** It is another time from now on, earlier or later, and nothing happens on the way. */
  jump(at: number): void;
  /** Stops for good: no event happens any more and no timer is left. */
  stop(): void;
}

const manualStart = Date.UTC(2025, 0, 1, 12);
const longestTimer = 2 ** 31 - 1;
/** Beyond it dates run out within days. */
const fastest = 1_000_000;
/** How long events of a real clock may keep requests and receivers waiting, in real ms. */
const slice = 50;

export function createClock(options: ClockOptions = {}): Clock {
  const real = options.mode === 'real';
  const speed = positive(options.speed ?? 1);
  let base = startOf(options.start, real);
  let anchor = performance.now();
  // While an event runs, it is exactly as late as the event was due, however late the timer fired.
  let frozen: number | undefined;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  /** Where the current `advance` ends; several calls add up. */
  let horizon = base;
  const held = new Set<Promise<unknown>>();
  const due = new DueQueue();

  const isHeld = (): boolean => held.size > 0 && !stopped;

  /** The time of a real clock, as it would be if nothing had to happen. */
  const running = (): number => Math.floor(base + (performance.now() - anchor) * speed);

  // Time does not pass an event before it has run: however late that is, time never moves backwards.
  const now = (): number => {
    if (frozen !== undefined || !real) return frozen ?? base;
    return Math.max(base, Math.min(running(), due.first()?.at ?? Infinity));
  };

  const runUntil = (limit: number, pausing = false, within = Infinity): void => {
    const overAt = performance.now() + within;
    for (let event = due.first(); event && event.at <= limit; event = due.first()) {
      if (pausing && held.size > 0) return;
      if (performance.now() > overAt) return setTime(event.at);
      due.take();
      frozen = event.at;
      if (!real) base = Math.max(base, event.at);
      try {
        event.run();
      } finally {
        frozen = undefined;
      }
    }
  };

  const rewind = (): void => {
    clearTimeout(timer);
    const first = due.first();
    if (!real || !first || stopped) return;
    const wait = Math.min(Math.max((first.at - running()) / speed, 0), longestTimer);
    timer = setTimeout(runDue, wait);
  };

  /** It is this time now. */
  const setTime = (at: number): void => {
    base = at;
    anchor = performance.now();
  };

  function runDue(): void {
    if (frozen !== undefined) return;
    // A clock that catches up in one go falls further behind, until nothing else has its turn.
    if (real) runUntil(running(), false, slice);
    else runUntil(base);
    rewind();
  }

  return {
    speed: real ? speed : 1,
    now,
    iso: () => new Date(now()).toISOString(),
    advance: async (duration) => {
      const length = toMilliseconds(duration);
      if (real) {
        const target = now() + length;
        runUntil(target);
        setTime(target);
        rewind();
      } else {
        const target = (horizon = Math.max(horizon, now()) + length);
        for (runUntil(target, true); isHeld(); runUntil(target, true)) {
          await Promise.allSettled(held);
        }
        base = Math.max(base, target);
      }
      while (isHeld()) await Promise.allSettled(held);
    },
    after: (delay, run) => {
      const at = now() + delay;
      const callOff = due.add(at, run);
      if (at === due.first()?.at) rewind();
      return callOff;
    },
    runDue,
    hold: (work) => {
      const done = (): unknown => held.delete(work);
      held.add(work);
      work.then(done, done);
    },
    pending: () => due.size + held.size,
    jump: (at) => {
      setTime(at);
      horizon = at;
      rewind();
    },
    stop: () => {
      stopped = true;
      due.clear();
      clearTimeout(timer);
    },
  };
}

function startOf(start: Date | string | undefined, real: boolean): number {
  if (start === undefined) return real ? Date.now() : manualStart;
  const at = new Date(start).getTime();
  if (Number.isNaN(at)) throw new EnodeInputError(`clock.start is not a date: ${JSON.stringify(start)}`);
  return at;
}

function positive(speed: number): number {
  if (speed > 0 && speed <= fastest) return speed;
  throw new EnodeInputError(`clock.speed must be greater than 0 and at most ${fastest}, not ${speed}`);
}
