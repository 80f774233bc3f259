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
   * Simulated seconds per real second; only for a real clock.
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
   * Turns time forward. Everything that falls due on the way happens, in order, each at its own time,
   * before the call returns; the promise resolves when what it set off has settled, too. A real clock jumps.
   */
  advance(duration: Duration): Promise<void>;
}

/** The clock as the inside of the simulator sees it. */
export interface Clock extends SimulatorClock {
  /** Runs `event` once, `delay` milliseconds from now. The returned function calls it off. */
  after(delay: number, event: () => void): () => void;
  /** Lets everything happen that is due by now. */
  settle(): void;
  /** Stops for good: no event happens any more and no timer is left. */
  stop(): void;
}

interface DueEvent {
  at: number;
  run: () => void;
}

const manualStart = Date.UTC(2025, 0, 1, 12);
const longestTimer = 2 ** 31 - 1;

export function createClock(options: ClockOptions = {}): Clock {
  const real = options.mode === 'real';
  const speed = positive(options.speed ?? 1);
  let base = startOf(options.start, real);
  let anchor = performance.now();
  // While an event runs, it is exactly as late as the event was due, however late the timer fired.
  let frozen: number | undefined;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const due: DueEvent[] = [];

  const now = (): number => frozen ?? Math.floor(real ? base + (performance.now() - anchor) * speed : base);

  const runUntil = (limit: number): void => {
    for (let event = due[0]; event && event.at <= limit; event = due[0]) {
      due.shift();
      frozen = event.at;
      try {
        event.run();
      } finally {
        frozen = undefined;
      }
    }
  };

  const rewind = (): void => {
    clearTimeout(timer);
    const first = due[0];
    if (!real || !first || stopped) return;
    const wait = Math.min(Math.max((first.at - now()) / speed, 0), longestTimer);
    timer = setTimeout(settle, wait);
  };

  function settle(): void {
    if (frozen !== undefined) return;
    runUntil(now());
    rewind();
  }

  return {
    now,
    iso: () => new Date(now()).toISOString(),
    advance: async (duration) => {
      const target = now() + toMilliseconds(duration);
      runUntil(target);
      base = target;
      anchor = performance.now();
      rewind();
    },
    after: (delay, run) => {
      const event: DueEvent = { at: now() + delay, run };
      const later = due.findIndex((other) => other.at > event.at);
      due.splice(later === -1 ? due.length : later, 0, event);
      rewind();
      return () => {
        const index = due.indexOf(event);
        if (index !== -1) due.splice(index, 1);
        rewind();
      };
    },
    settle,
    stop: () => {
      stopped = true;
      due.length = 0;
      clearTimeout(timer);
    },
  };
}

function startOf(start: Date | string | undefined, real: boolean): number {
  if (start === undefined) return real ? Date.now() : manualStart;
  const at = new Date(start).getTime();
  if (Number.isNaN(at)) throw new TypeError(`clock.start is not a date: ${JSON.stringify(start)}`);
  return at;
}

function positive(speed: number): number {
  if (Number.isFinite(speed) && speed > 0) return speed;
  throw new TypeError(`clock.speed must be greater than 0, not ${speed}`);
}
