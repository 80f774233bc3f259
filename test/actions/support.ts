import {
  createActions,
  type ActionClock,
  type ActionFamily,
  type ActionPort,
  type ActionsOptions,
  type ActionsRoom,
  type RawAction,
} from '../../src/actions/index.ts';
import { EnodeConnectionError, EnodeProblemError, type CallOptions } from '../../src/index.ts';

const start = Date.UTC(2025, 0, 1, 12);

/** Lets all promises settle that need no time. */
export const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A clock that a test turns. Timers set with `setTimer` are those of the room and are counted. */
export class FakeClock implements ActionClock {
  #now = 0;
  readonly #due: { at: number; run: () => void; own: boolean }[] = [];
  /** The most timers of the room that there ever were at once. */
  mostTimers = 0;

  now = (): number => this.#now;
  date = (): number => start + this.#now;
  iso = (at = this.#now): string => new Date(start + at).toISOString();

  /** How many timers of the room there are now. */
  get timers(): number {
    return this.#due.filter(({ own }) => own).length;
  }

  setTimer = (ms: number, run: () => void): (() => void) => {
    const cancel = this.#add(ms, run, true);
    this.mostTimers = Math.max(this.mostTimers, this.timers);
    return cancel;
  };

  /** Whether each wait keeps a timer of its own. */
  ownTimers = false;

  /** Loses the timers that are set, as when the request that set them ends. */
  loseTimers(): void {
    this.#due.splice(0, this.#due.length, ...this.#due.filter(({ own }) => !own));
  }

  /** Something that takes time outside of the room. */
  after(ms: number, run: () => void): void {
    this.#add(ms, run, false);
  }

  #add(ms: number, run: () => void, own: boolean): () => void {
    const entry = { at: this.#now + ms, run, own };
    this.#due.push(entry);
    return () => {
      const index = this.#due.indexOf(entry);
      if (index !== -1) this.#due.splice(index, 1);
    };
  }

  async advance(ms: number): Promise<void> {
    const target = this.#now + ms;
    for (;;) {
      await settled();
      const next = this.#due.toSorted((a, b) => a.at - b.at)[0];
      if (next === undefined || next.at > target) break;
      this.#due.splice(this.#due.indexOf(next), 1);
      this.#now = Math.max(this.#now, next.at);
      next.run();
    }
    this.#now = target;
  }
}

type Script = (actionId: string, options: CallOptions) => RawAction | Error | Promise<RawAction>;

/** A room with ports that do what a test says. */
export class Bench {
  readonly clock = new FakeClock();
  readonly room: ActionsRoom;
  /** When which action was polled. */
  readonly polls: { at: number; id: string; family: ActionFamily; options: CallOptions }[] = [];
  /** How many polls were under way at once, at most. */
  mostAtOnce = 0;
  /** What a poll an action gives; an Error is thrown. */
  onPoll: Script = (id) => this.pending(id);
  onCancel: Script = (id) => this.action(id, 'CANCELLED', 'REQUESTED_CANCELLATION');
  /** Milliseconds that a poll takes. */
  latency = 0;
  #underWay = 0;

  /** @param ownTimers Whether each wait keeps a timer of its own. */
  constructor({ ownTimers = false, ...options }: Partial<ActionsOptions> & { ownTimers?: boolean } = {}) {
    this.clock.ownTimers = ownTimers;
    const port = (family: ActionFamily): ActionPort => ({
      poll: (id, call) => this.#poll(family, id, call),
      cancel: async (id, call) => thrown(await this.onCancel(id, call)),
    });
    const families = ['vehicles', 'chargers', 'hvacs', 'batteries'] as const;
    this.room = createActions({
      ports: Object.fromEntries(families.map((family) => [family, port(family)])) as ActionsOptions['ports'],
      version: '2024-10-01',
      concurrency: 64,
      clock: this.clock,
      random: () => 0,
      ...options,
    });
  }

  async #poll(family: ActionFamily, id: string, options: CallOptions): Promise<RawAction> {
    this.polls.push({ at: this.clock.now(), id, family, options });
    this.mostAtOnce = Math.max(this.mostAtOnce, ++this.#underWay);
    try {
      if (this.latency > 0) {
        await new Promise<void>((resolve, reject) => {
          options.signal?.addEventListener('abort', () => reject(options.signal!.reason as Error));
          this.clock.after(this.latency, resolve);
        });
      }
      return thrown(await this.onPoll(id, options));
    } finally {
      this.#underWay--;
    }
  }

  get pollTimes(): number[] {
    return this.polls.map(({ at }) => at);
  }

  action(id: string, state: string, reason?: string, updatedAt = this.clock.now()): RawAction {
    return {
      id,
      state,
      createdAt: this.clock.iso(0),
      updatedAt: this.clock.iso(updatedAt),
      completedAt: state === 'PENDING' ? null : this.clock.iso(updatedAt),
      targetId: 'car-1',
      targetType: 'vehicle',
      failureReason: reason === undefined ? null : { type: reason, detail: `it was ${reason}` },
    };
  }

  pending = (id: string): RawAction => this.action(id, 'PENDING');
  confirmed = (id: string): RawAction => this.action(id, 'CONFIRMED');

  /** A handle of an action that is PENDING. */
  started(id = 'a-1', family: ActionFamily = 'vehicles') {
    return this.room.start(family, () => response(200, this.pending(id)), 'car-1');
  }

  /** From when on polls say that the action is confirmed. */
  confirmAt(ms: number): void {
    this.onPoll = (id) => (this.clock.now() >= ms ? this.confirmed(id) : this.pending(id));
  }
}

function thrown(result: RawAction | Error): RawAction {
  if (result instanceof Error) throw result;
  return result;
}

/** What a raw call resolves to. */
export function response(
  status: number,
  body?: unknown,
): { data?: unknown; error?: unknown; response: Response } {
  const made = new Response(null, { status });
  return made.ok ? { data: body, response: made } : { error: body, response: made };
}

export const problemBody = (detail: string, slug = 'bad-request'): object => ({
  type: `https://developers.enode.com/api/problems/${slug}`,
  title: 'A title',
  detail,
});

export const problem = (status: number, retryAt?: Date): EnodeProblemError =>
  new EnodeProblemError(status, undefined, {}, { retryAt });

export const noConnection = (): EnodeConnectionError => new EnodeConnectionError(true, 'reset', {});

/** What has become of a promise by now. */
export function watched<T>(promise: Promise<T>): { value?: T; error?: unknown; over: boolean } {
  const state: { value?: T; error?: unknown; over: boolean } = { over: false };
  promise.then(
    (value) => Object.assign(state, { value, over: true }),
    (error: unknown) => Object.assign(state, { error, over: true }),
  );
  return state;
}
