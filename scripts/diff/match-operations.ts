import { shapeOf } from '../../src/openapi/resolve.ts';
import { bestPairs } from './best-pairs.ts';
import type { Fields, OperationFacts } from './facts.ts';
import { likeness, wordsOf } from './words.ts';

/** Operations of both versions, paired: by method and path, whatever its parameters are called, and the rest by what they look like. */
export function matchOperations(
  before: OperationFacts[],
  after: OperationFacts[],
): [OperationFacts, OperationFacts][] {
  const counterparts = new Map(after.map((operation) => [shapeOf(operation.key), operation]));
  const same = before.flatMap((operation) => {
    const counterpart = counterparts.get(shapeOf(operation.key));
    return counterpart ? [[operation, counterpart] as [OperationFacts, OperationFacts]] : [];
  });
  const matched = new Set(same.flat());
  const alone = (operation: OperationFacts): boolean => !matched.has(operation);
  const exchanged = withOtherMethod(before.filter(alone), after.filter(alone));
  for (const operation of exchanged.flat()) matched.add(operation);
  return [
    ...same,
    ...exchanged,
    ...bestPairs(before.filter(alone), after.filter(alone), ({ key }) => key, resemblance, 0.55),
  ];
}

/** Operations of one path that write by another method than before, where no second one could be meant. */
function withOtherMethod(gone: OperationFacts[], come: OperationFacts[]): [OperationFacts, OperationFacts][] {
  return gone.filter(isWriting).flatMap((operation): [OperationFacts, OperationFacts][] => {
    const [successor, ...others] = writingAt(come, operation.path);
    const isAlone = others.length === 0 && writingAt(gone, operation.path).length === 1;
    return successor && isAlone ? [[operation, successor]] : [];
  });
}

/** One of these methods can take the place of another, as PATCH of PUT. */
const isWriting = ({ method }: OperationFacts): boolean => /^(POST|PUT|PATCH)$/.test(method);

const writingAt = (operations: OperationFacts[], path: string): OperationFacts[] =>
  operations.filter((one) => isWriting(one) && shapeOf(one.path) === shapeOf(path));

/** From 0 to 1: the paths, and what goes in and comes out where both operations have any. */
export function resemblance(a: OperationFacts, b: OperationFacts): number {
  if (a.method !== b.method) return 0;
  const path = pathLikeness(a.path, b.path);
  const shapes = [wordsIn(a), wordsIn(b)] as const;
  if (shapes.some((shape) => shape.length === 0)) return path;
  return 0.35 * path + 0.65 * likeness(...shapes);
}

/** Names and types of what the operation takes (the version and the path apart) and of what a success gives. */
function wordsIn({ request, responses }: OperationFacts): string[] {
  const given = [...responses].filter(([status]) => status.startsWith('2')).map(([, fields]) => fields);
  return [request, ...given].flatMap(namesIn);
}

const namesIn = (fields: Fields): string[] =>
  [...fields]
    .filter(([path]) => /^(query|body)[.[{]/.test(path) && !isPaging(path))
    .map(([path, { types }]) => `${wordsOf(leafOf(path)).join(' ')}: ${types.join(' ')}`);

/** A list is the same list when it comes in pages. */
const isPaging = (path: string): boolean =>
  /^(query\.(after|before|pageSize)|body\.data|body\.data\[\]|body\[\]|body\.pagination\b.*)$/.test(path);

const leafOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

/** Length of the longest common way through both paths, where segments may be alike in part. */
function pathLikeness(a: string, b: string): number {
  const [left, right] = [segmentsOf(a), segmentsOf(b)];
  const best = Array.from({ length: left.length + 1 }, () => Array<number>(right.length + 1).fill(0));
  const at = (row: number, column: number): number => best[row]?.[column] ?? 0;
  for (const [i, x] of left.entries()) {
    for (const [j, y] of right.entries()) {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- there is a row for each segment, and one more
      const row = best[i + 1] as number[];
      row[j + 1] = Math.max(at(i, j) + segmentLikeness(x, y), at(i, j + 1), at(i + 1, j));
    }
  }
  return (2 * at(left.length, right.length)) / Math.max(1, left.length + right.length);
}

const segmentsOf = (path: string): string[] => path.split('/').filter((segment) => segment !== '');

const segmentLikeness = (a: string, b: string): number =>
  a.startsWith('{') === b.startsWith('{') ? likeness(wordsOf(a), wordsOf(b)) : 0;
