import { joinSignals } from '../core/join-signals.ts';
import { EnodeAbortError } from '../errors/errors.ts';
import { checkLimit } from './check-limit.ts';
import { CursorWatch } from './cursor-watch.ts';
import { unreadable } from './make-page.ts';
import type { Page, PageCursor } from './page.ts';

/** Asks for the page at a cursor, with so many items at most. Without a signal, the list's own ends it. */
export type AskPage<T> = (
  cursor: PageCursor,
  signal: AbortSignal | undefined,
  most: number,
) => Promise<Page<T> & { readonly response: Response }>;

/** How a list is walked. */
export interface WalkOptions {
  readonly start: PageCursor;
  readonly limit: number;
  readonly prefetch: boolean;
  /** What ends it: its own signal, and those of the client. */
  readonly ends: readonly AbortSignal[];
  /** The method, for errors: `vehicles.list`. */
  readonly name: string;
}

/**
 * The pages of a list, one after the other, each asked for when it is wanted; with `prefetch` one earlier. Empty
 * pages are passed on, since they say nothing about the next. Holds one page, or two with `prefetch`.
 */
export async function* walk<T>(ask: AskPage<T>, options: WalkOptions): AsyncGenerator<Page<T>, void, void> {
  const { start, limit, prefetch, ends } = options;
  if (limit === 0) return;
  const ahead = prefetch ? linked(ends) : undefined;
  const signal = ahead?.signal;
  const watch = new CursorWatch();
  watch.repeats(text(start));
  let given = 0;
  let asked = ask(start, signal, limit);
  try {
    for (;;) {
      const page = await asked;
      given += page.data.length;
      const next = given < limit ? page.next : undefined;
      const circle = next !== undefined && watch.repeats(text(next));
      const early = prefetch && next !== undefined && !circle ? ask(next, signal, limit - given) : undefined;
      // It is awaited when its turn comes; until then its failure must not count as unhandled.
      early?.catch(() => undefined);
      // One that was asked for early is not given any more once the caller has aborted.
      const end = ends.find(({ aborted }) => aborted);
      if (end !== undefined) throw abortedList(options.name, end);
      try {
        yield page;
      } catch (thrown) {
        // Who gives out the items of a page has seen it, and throws it in here.
        const seen = ends.find((one) => one === thrown);
        throw seen === undefined ? thrown : abortedList(options.name, seen);
      }
      if (next === undefined) return;
      if (circle) throw unreadable('a next cursor that was followed before', page.response);
      asked = early ?? ask(next, signal, limit - given);
    }
  } finally {
    ahead?.end();
  }
}

const text = ({ after, before }: PageCursor): string => after ?? before ?? '';

/** A signal that each signal of the list aborts, and that aborts a page requested early that is not needed any more. */
function linked(ends: readonly AbortSignal[]): { signal: AbortSignal; end: () => void } {
  const controller = new AbortController();
  const joined = joinSignals(...ends, controller.signal);
  return {
    // oxlint-disable-next-line typescript/no-non-null-assertion -- of one signal or more, something is joined
    signal: joined.signal!,
    end: () => {
      controller.abort();
      joined.end();
    },
  };
}

/** The error of a list whose signal has aborted between two requests. */
const abortedList = (name: string, { reason }: AbortSignal): EnodeAbortError =>
  new EnodeAbortError({ operation: name }, { cause: reason });

/** The items of a list from its start, at most `limit`. */
export async function collect<T>(ask: AskPage<T>, options: WalkOptions, limit: number): Promise<T[]> {
  checkLimit(limit, `${options.name}().toArray`);
  const items: T[] = [];
  if (limit === 0) return items;
  for await (const { data } of walk(ask, { ...options, limit: Math.min(limit, options.limit) })) {
    for (const item of data) items.push(item);
  }
  return items;
}
