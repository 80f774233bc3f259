import { compareFields } from './compare-fields.ts';
import type { Fields, OperationFacts } from './facts.ts';
import { listWrappers } from './place-names.ts';
import { type RawChange, rawChange, type RawPlace } from './raw-change.ts';
import type { Effect, Kind } from './report.ts';

export function compareResponses(a: OperationFacts, b: OperationFacts): RawChange[] {
  const place = { before: a.key, after: b.key };
  const { kept, gone, come } = matchStatuses([...a.responses.keys()], [...b.responses.keys()]);
  return [
    ...gone.map((status) => statusChange('removed', 'none', placeAt(status, place))),
    ...come.map((status) =>
      statusChange('added', isSuccess(status) ? 'wider' : 'none', placeAt(status, place)),
    ),
    ...kept.flatMap(([from, to]) => {
      const was: Fields = a.responses.get(from) ?? new Map();
      const now: Fields = b.responses.get(to) ?? new Map();
      const spot = placeAt(to, place, was, now);
      const changes = compareFields(was, now).map((change) => rawChange(change, 'response', spot));
      if (from !== to) changes.push({ ...statusChange('renamed', 'different', spot), from, to });
      return changes;
    }),
  ];
}

interface Statuses {
  kept: [string, string][];
  gone: string[];
  come: string[];
}

/** A success that got another number is the same response where it is the only one to do so. */
function matchStatuses(before: string[], after: string[]): Statuses {
  const kept = before
    .filter((status) => after.includes(status))
    .map((each): [string, string] => [each, each]);
  const gone = before.filter((status) => !after.includes(status));
  const come = after.filter((status) => !before.includes(status));
  const [from, ...furtherGone] = gone.filter(isSuccess);
  const [to, ...furtherCome] = come.filter(isSuccess);
  if (from === undefined || to === undefined || furtherGone.length + furtherCome.length > 0) {
    return { kept, gone, come };
  }
  return {
    kept: [...kept, [from, to]],
    gone: gone.filter((status) => status !== from),
    come: come.filter((status) => status !== to),
  };
}

const isSuccess = (status: string): boolean => status.startsWith('2');

function placeAt(
  status: string,
  keys: { before: string; after: string },
  was?: Fields,
  now?: Fields,
): RawPlace {
  const wrappers = { before: was ? listWrappers(was) : [], after: now ? listWrappers(now) : [] };
  return { ...keys, status, wrappers };
}

const statusChange = (kind: Kind, effect: Effect, place: RawPlace): RawChange => ({
  subject: 'status',
  kind,
  direction: 'response',
  effect,
  name: place.status ?? '',
  at: '',
  place,
});
