import type { VersionTable } from '../../src/versions/table.ts';
import { collectFacts } from './collect-facts.ts';
import { compareEvents } from './compare-events.ts';
import { compareServers } from './compare-servers.ts';
import { compareOperations } from './compare-operations.ts';
import type { Facts } from './facts.ts';
import { fold } from './fold.ts';
import { compareMethods, methodsByShape } from './methods.ts';
import { type Breaks, type Change, everyone, type Report } from './report.ts';

export interface Version {
  /** As the report shows it: `'2024-10-01'`. */
  version: string;
  /** The parsed OpenAPI 3.1 document. */
  root: Record<string, unknown>;
  /** The version's methods, so that changes say which they touch. */
  table?: VersionTable | undefined;
}

/**
 * What changed from one document to another, whatever their components are called.
 *
 * @throws {DocumentError} when the code generator would refuse one of them, too.
 */
export function diffDocuments(from: Version, to: Version): Report {
  return diffFacts(
    { version: from.version, table: from.table, facts: collectFacts(from.root) },
    { version: to.version, table: to.table, facts: collectFacts(to.root) },
  );
}

export interface VersionFacts {
  version: string;
  table?: VersionTable | undefined;
  facts: Facts;
}

export function diffFacts(from: VersionFacts, to: VersionFacts): Report {
  const methods = { before: methodsByShape(from.table), after: methodsByShape(to.table) };
  const changes = fold(
    [
      ...compareServers(from.facts, to.facts),
      ...compareOperations(from.facts.operations, to.facts.operations),
      ...compareEvents(from.facts.events, to.facts.events),
    ],
    methods,
  );
  return {
    from: from.version,
    to: to.version,
    summary: summaryOf(changes),
    methods: compareMethods(from.table, to.table),
    changes,
  };
}

function summaryOf(changes: readonly Change[]): Report['summary'] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it is made of all of them
  const breaks = Object.fromEntries(everyone.map((who) => [who, 0])) as Record<Breaks, number>;
  for (const change of changes) breaks[change.breaks] += 1;
  return { changes: changes.length, breaks };
}
