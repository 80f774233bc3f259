import { shapeOf } from '../../src/openapi/resolve.ts';
import { compareResponses } from './compare-responses.ts';
import { compareFields } from './compare-fields.ts';
import { compareOwnServers } from './compare-servers.ts';
import type { OperationFacts } from './facts.ts';
import { matchOperations } from './match-operations.ts';
import { operationChange, type RawChange, rawChange } from './raw-change.ts';

export function compareOperations(before: OperationFacts[], after: OperationFacts[]): RawChange[] {
  const pairs = matchOperations(before, after);
  const matched = new Set(pairs.flat());
  const gone = before.filter((operation) => !matched.has(operation));
  const come = after.filter((operation) => !matched.has(operation));
  return [
    ...gone.map(({ key }) => operationChange('removed', 'different', { before: key })),
    ...come.map(({ key }) => operationChange('added', 'wider', { after: key })),
    ...[compareItself, compareOwnServers, compareRequest, compareResponses].flatMap((part) =>
      pairs.flatMap(([a, b]) => part(a, b)),
    ),
  ];
}

function compareItself(a: OperationFacts, b: OperationFacts): RawChange[] {
  const keys = { before: a.key, after: b.key };
  const changes: RawChange[] = [];
  const sameAddress = shapeOf(a.key) === shapeOf(b.key);
  if (!sameAddress) changes.push(operationChange('renamed', 'different', keys, a.key, b.key));
  // What replaces something deprecated is not itself deprecated.
  if (a.deprecated !== b.deprecated && (b.deprecated || sameAddress)) {
    changes.push(operationChange(b.deprecated ? 'deprecated' : 'undeprecated', 'none', keys));
  }
  if (a.stability !== b.stability) {
    changes.push(operationChange('stability', 'none', keys, a.stability, b.stability));
  }
  if (a.authenticated !== b.authenticated) {
    const effect = b.authenticated ? 'narrower' : 'wider';
    changes.push(operationChange('authentication', effect, keys, tokenOf(a), tokenOf(b)));
  }
  return changes;
}

const tokenOf = ({ authenticated }: OperationFacts): string =>
  authenticated ? 'an access token' : 'no access token';

function compareRequest(a: OperationFacts, b: OperationFacts): RawChange[] {
  const place = { before: a.key, after: b.key, wrappers: { before: [], after: [] } };
  return compareFields(a.request, b.request, renamedInPath(a.path, b.path)).map((change) =>
    rawChange(change, 'request', place),
  );
}

/** Parameters that stand in the same place of the path. */
function renamedInPath(a: string, b: string): [string, string][] {
  const [from, to] = [namesIn(a), namesIn(b)];
  if (from.length !== to.length || a.split('/').length !== b.split('/').length) return [];
  return from.flatMap((name, index): [string, string][] =>
    name === to[index] ? [] : [[`path.${name}`, `path.${to[index]}`]],
  );
}

const namesIn = (path: string): string[] => path.match(/(?<=\{)[^}]*(?=\})/g) ?? [];
