import type { Event, Fields } from './facts.ts';
import { isBelow, stepsOf } from './paths.ts';

/** A path in two parts: what the value travels in, and the name that is the same wherever it travels. */
export interface PlaceName {
  at: string;
  name: string;
}

/** `body.data[].location.id` of a page is `location.id` at `data[]`; `query.after` is `after` at `query`. */
export function placeName(path: string, wrappers: readonly string[]): PlaceName {
  const [root = ''] = stepsOf(path);
  if (root !== 'body') return { at: root, name: path.slice(root.length + 1) };
  const wrapper = wrappers.find((each) => isBelow(path, each)) ?? 'body';
  return { at: plain(wrapper), name: plain(path, wrapper) };
}

const plain = (path: string, from = 'body'): string => path.slice(from.length).replace(/^\./, '');

/** Around the items of a list or of a page. */
export function listWrappers(fields: Fields): string[] {
  if (fields.has('body[]')) return ['body[]'];
  return fields.has('body.pagination') && fields.has('body.data[]') ? ['body.data[]'] : [];
}

/** Around what an event is about: the members that most events do not have. */
export function eventWrappers(events: readonly Event[]): (payload: Fields) => string[] {
  const counts = new Map<string, number>();
  for (const { payload } of events) {
    for (const path of outerMembers(payload)) counts.set(path, (counts.get(path) ?? 0) + 1);
  }
  return (payload) => outerMembers(payload).filter((path) => (counts.get(path) ?? 0) * 2 <= events.length);
}

const outerMembers = (payload: Fields): string[] =>
  [...payload.keys()].filter((path) => /^body\.[^.[{]+$/.test(path));
