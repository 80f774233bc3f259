import type { Facts, OperationFacts } from './facts.ts';
import type { RawChange } from './raw-change.ts';
import type { Effect, Kind } from './report.ts';

/** Addresses of the whole API. */
export const compareServers = (before: Facts, after: Facts): RawChange[] =>
  changes(before.servers, after.servers, {});

/** Addresses that one operation has for itself. */
export const compareOwnServers = (a: OperationFacts, b: OperationFacts): RawChange[] =>
  changes(a.servers, b.servers, { before: a.key, after: b.key });

/** One that took the place of another is the same server under another address. */
function changes(
  was: readonly string[],
  now: readonly string[],
  keys: { before?: string; after?: string },
): RawChange[] {
  const gone = was.filter((url) => !now.includes(url));
  const come = now.filter((url) => !was.includes(url));
  const change = (kind: Kind, effect: Effect, name: string, to?: string): RawChange => ({
    subject: 'server',
    kind,
    direction: 'request',
    effect,
    name,
    at: '',
    place: { ...keys, wrappers: { before: [], after: [] } },
    ...(to !== undefined && { from: name, to }),
  });
  const [from, ...furtherGone] = gone;
  const [to, ...furtherCome] = come;
  if (from !== undefined && to !== undefined && furtherGone.length + furtherCome.length === 0)
    return [change('renamed', 'different', from, to)];
  return [
    ...gone.map((url) => change('removed', 'different', url)),
    ...come.map((url) => change('added', 'wider', url)),
  ];
}
