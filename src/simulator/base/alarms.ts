import { EnodeInputError } from '../../errors/input-error.ts';
import type { Clock } from './clock.ts';

/** What is to happen for a key at a moment; at most once for each key. */
export interface NamedAlarm {
  /** Sets it to `delay` milliseconds from now, wherever it was set before. */
  set(key: string, delay: number): void;
  clear(key: string): void;
  isSet(key: string): boolean;
}

/** An alarm as data. */
export interface SetAlarm {
  readonly name: string;
  readonly key: string;
  readonly at: number;
}

interface Waiting extends SetAlarm {
  readonly turn: number;
  readonly callOff: () => void;
}

/**
 * Events to come that a snapshot can hold. What an alarm does is said once, by name; what is set is only name, key and
 * moment. `clock.after` is for what may be lost with the process.
 */
export class Alarms {
  readonly #clock: Clock;
  readonly #handlers = new Map<string, (key: string) => void>();
  readonly #waiting = new Map<string, Waiting>();
  #turn = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** How many are set. */
  get size(): number {
    return this.#waiting.size;
  }

  /** An alarm of a name that nothing else has; `handler` is called with the key when it is due. */
  named(name: string, handler: (key: string) => void): NamedAlarm {
    if (this.#handlers.has(name)) throw new EnodeInputError(`There are two alarms named ${name}`);
    this.#handlers.set(name, handler);
    return {
      set: (key, delay) => this.#set(name, key, this.#clock.now() + delay),
      clear: (key) => this.#clear(idOf(name, key)),
      isSet: (key) => this.#waiting.has(idOf(name, key)),
    };
  }

  /** All that are set, in the order in which they will fire. */
  save(): SetAlarm[] {
    return [...this.#waiting.values()]
      .toSorted((a, b) => a.at - b.at || a.turn - b.turn)
      .map(({ name, key, at }) => ({ name, key, at }));
  }

  load(alarms: readonly SetAlarm[]): void {
    for (const id of this.#waiting.keys()) this.#clear(id);
    for (const { name, key, at } of alarms) this.#set(name, key, at);
  }

  #set(name: string, key: string, at: number): void {
    const id = idOf(name, key);
    const handler = this.#handlers.get(name);
    if (!handler) throw new EnodeInputError(`There is no alarm named ${name}`);
    this.#clear(id);
    const callOff = this.#clock.after(at - this.#clock.now(), () => {
      this.#waiting.delete(id);
      handler(key);
    });
    this.#waiting.set(id, { name, key, at, turn: (this.#turn += 1), callOff });
  }

  #clear(id: string): void {
    this.#waiting.get(id)?.callOff();
    this.#waiting.delete(id);
  }
}

const idOf = (name: string, key: string): string => `${name} ${key}`;
