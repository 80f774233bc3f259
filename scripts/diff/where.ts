import { code } from '../text/markdown.ts';
import type { Change, Place } from './report.ts';

/** Where a change shows, in lines of Markdown; nothing where the change says it itself. */
export function where(change: Change): string[] {
  const { subject, places } = change;
  const operations = subject === 'operation' ? [] : operationsIn(change);
  const events = subject === 'event' ? [] : eventsIn(places);
  const spots = [...shortened(operations, 'operations'), ...events];
  const methods = methodsIn(places);
  return [
    ...(spots.length > 0 ? [`in ${spots.join(', ')}`] : []),
    ...(methods.length > 0 ? [`methods: ${shortened(methods, 'methods').join(', ')}`] : []),
  ];
}

/** Few enough to be read; the JSON has all of them. */
function shortened(items: string[], noun: string): string[] {
  if (items.length > 40) return [`${items.length} ${noun}, such as ${items.slice(0, 2).join(' and ')}`];
  return items.length > 12 ? [...items.slice(0, 10), `and ${items.length - 10} more`] : items;
}

function operationsIn({ subject, direction, places }: Change): string[] {
  const spots = new Map<string, { statuses: Set<string>; notes: Set<string> }>();
  for (const { operation, status, at } of places) {
    if (operation === undefined) continue;
    const { statuses, notes } = spots.get(operation) ?? { statuses: new Set(), notes: new Set() };
    if (direction !== 'request' && subject !== 'status' && status !== undefined) statuses.add(status);
    if (subject === 'field' && !/^(data)?(\[\])?$/.test(at)) notes.add(`in ${code(at)}`);
    spots.set(operation, { statuses, notes });
  }
  // A success is meant where nothing else is said; beside a failure it has to be.
  const all = [...spots].map(([operation, { statuses, notes }]): [string, string[]] => [
    operation,
    [...([...statuses].every(isSuccess) ? [] : statuses), ...notes],
  ]);
  return all.map(([operation, notes]) =>
    notes.length > 0 ? `${code(operation)} (${notes.join(', ')})` : code(operation),
  );
}

const isSuccess = (status: string): boolean => status.startsWith('2');

/** `user:vehicle:{deleted, discovered, updated}` for events that differ in the last part only. */
function eventsIn(places: readonly Place[]): string[] {
  const groups = new Map<string, string[]>();
  for (const event of new Set(places.flatMap(({ event: name }) => name ?? []))) {
    const end = event.lastIndexOf(':') + 1;
    groups.set(event.slice(0, end), [...(groups.get(event.slice(0, end)) ?? []), event.slice(end)]);
  }
  return [...groups].map(([start, [only = '', ...others]]) =>
    others.length === 0
      ? `event ${code(`${start}${only}`)}`
      : `events ${code(`${start}{${[only, ...others].join(', ')}}`)}`,
  );
}

/** Methods before and now; one name where they are the same. */
function methodsIn(places: readonly Place[]): string[] {
  const texts = new Set<string>();
  for (const { methods, formerOperation } of places) {
    const [before, after] = [short(methods.before), short(methods.after)];
    const gone = before.filter((name) => !after.includes(name));
    const come = after.filter((name) => !before.includes(name));
    for (const name of after.filter((each) => before.includes(each))) texts.add(code(name));
    if (formerOperation !== undefined && gone.length > 0 && come.length > 0) {
      texts.add(`${listed(gone)} → ${listed(come)}`);
    } else for (const name of [...gone, ...come]) texts.add(code(name));
  }
  return [...texts];
}

/** What a user's part of the client shares with the whole client is named once. */
const short = (names: readonly string[]): string[] =>
  names.filter((name) => !(name.startsWith('user.') && names.includes(name.slice('user.'.length))));

const listed = (names: readonly string[]): string => names.map(code).join(', ');
