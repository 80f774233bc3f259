import { bestPairs } from './best-pairs.ts';
import { compareFields } from './compare-fields.ts';
import type { Event } from './facts.ts';
import { eventWrappers } from './place-names.ts';
import { type RawChange, rawChange, type RawPlace } from './raw-change.ts';
import { likeness, wordsOf } from './words.ts';

export function compareEvents(before: Event[], after: Event[]): RawChange[] {
  const pairs = matchEvents(before, after);
  const matched = new Set(pairs.flat());
  const wrappers = [eventWrappers(before), eventWrappers(after)] as const;
  return [
    ...before.filter((a) => !matched.has(a)).map(({ name }) => eventChange('removed', 'different', name)),
    ...after.filter((b) => !matched.has(b)).map(({ name }) => eventChange('added', 'wider', name)),
    ...pairs.flatMap(([a, b]) => {
      const place: RawPlace = {
        event: b.name,
        wrappers: { before: wrappers[0](a.payload), after: wrappers[1](b.payload) },
      };
      const changes = compareFields(a.payload, b.payload).map((change) => rawChange(change, 'event', place));
      if (a.name !== b.name) {
        changes.push({ ...eventChange('renamed', 'different', a.name), place, from: a.name, to: b.name });
      }
      if (a.deprecated !== b.deprecated) {
        changes.push({ ...eventChange(b.deprecated ? 'deprecated' : 'undeprecated', 'none', a.name), place });
      }
      return changes;
    }),
  ];
}

function matchEvents(before: Event[], after: Event[]): [Event, Event][] {
  const same = before.flatMap((a): [Event, Event][] => {
    const b = after.find(({ name }) => name === a.name);
    return b ? [[a, b]] : [];
  });
  const matched = new Set(same.flat());
  const alone = (event: Event): boolean => !matched.has(event);
  return [
    ...same,
    ...bestPairs(before.filter(alone), after.filter(alone), ({ name }) => name, resemblance, 0.6),
  ];
}

function resemblance(a: Event, b: Event): number {
  const names = likeness(wordsOf(a.name), wordsOf(b.name));
  return names === 0 ? 0 : Math.min(names, likeness([...a.payload.keys()], [...b.payload.keys()]));
}

const eventChange = (kind: RawChange['kind'], effect: RawChange['effect'], event: string): RawChange => ({
  subject: 'event',
  kind,
  direction: 'event',
  effect,
  name: event,
  at: '',
  place: { event, wrappers: { before: [], after: [] } },
});
