import { shapeOf } from '../../src/openapi/resolve.ts';
import { extend, type Delta } from '../../src/versions/extend.ts';
import type { Row, VersionTable } from '../../src/versions/table.ts';
import { rowsOf, shownMethod } from '../codegen/api-methods.ts';
import { emitApi } from '../codegen/emit-api.ts';
import type { Document } from '../../src/openapi/openapi.ts';
import { DocumentErrors } from '../../src/openapi/problems.ts';
import { operationsOf } from '../../src/openapi/resolve.ts';
import { fittingRow } from './fitting-row.ts';
import { type MethodName, suggestName } from './suggest-name.ts';

/** What a person has to decide before a version has methods, and a proposal. */
export interface Decisions {
  /** Why the predecessor's rows do not do; empty when they do. */
  problems: string[];
  /** One line per row that would change. */
  lines: string[];
  /** Changes to the predecessor's table with which the version can be generated, if `left` is empty. */
  delta: Delta;
  /** What the proposal does not solve. */
  left: string[];
}

/**
 * Compares a version's document with the table of its predecessor.
 *
 * @param renamed New keys of operations by their former ones.
 */
export function decide(
  document: Document,
  base: VersionTable,
  renamed: ReadonlyMap<string, string> = new Map(),
): Decisions {
  const problems = misfits(document, base);
  if (problems.length === 0) return { problems, lines: [], delta: {}, left: [] };
  const operations = new Map(operationsOf(document.paths).map((one) => [shapeOf(one.key), one]));
  const successors = new Map([...renamed].map(([from, to]) => [shapeOf(from), shapeOf(to)]));
  const changes: Change[] = [];
  const served = new Set<string>();
  for (const { row, ...name } of [...rowsOf('api', base.api), ...rowsOf('user', base.user)]) {
    const shape = shapeOf(row.operation);
    const target = operations.has(shape) ? shape : (successors.get(shape) ?? shape);
    const operation = operations.get(target);
    const fitting = operation && fittingRow(name, operation, row, document, base);
    if (fitting) served.add(target);
    if (fitting && shape === target && same(fitting, row)) continue;
    const shown = shownMethod(name);
    changes.push({ name, row: fitting ?? null, line: lineOf(shown, row, operation?.key, fitting) });
  }
  for (const [shape, operation] of operations) {
    if (served.has(shape)) continue;
    const name = freeName(suggestName(operation), base, changes);
    const row = fittingRow(name, operation, undefined, document, base);
    const summary = operation.operation.summary ?? 'without a summary';
    const proposal = row
      ? `a name for it; \`${shownMethod(name)}\` is proposed, as a ${row.kind}`
      : 'how it can be called';
    changes.push({
      name,
      row,
      line: `\`${operation.key}\` is new (${summary}): decide on ${proposal}.`,
    });
  }
  const delta = deltaOf(changes);
  return {
    problems,
    lines: changes.map(({ line }) => line),
    delta,
    left: misfits(document, extend(base, delta)),
  };
}

interface Change {
  name: MethodName;
  /** Null takes a method away; undefined where there is nothing to propose. */
  row: Row | null | undefined;
  line: string;
}

function misfits(document: Document, table: VersionTable): string[] {
  try {
    emitApi(document, table, '');
    return [];
  } catch (error) {
    if (error instanceof DocumentErrors) return error.problems.map(({ message }) => message);
    throw error;
  }
}

const same = (a: Row, b: Row): boolean =>
  a.kind === b.kind && a.bodyAs === b.bodyAs && JSON.stringify(a.fixed) === JSON.stringify(b.fixed);

function lineOf(shown: string, row: Row, now: string | undefined, fitting: Row | undefined): string {
  if (now === undefined)
    return `\`${shown}\` called \`${row.operation}\`, which is gone: decide whether the method goes, too, or calls something else.`;
  if (shapeOf(now) !== shapeOf(row.operation)) {
    return fitting
      ? `\`${shown}\` called \`${row.operation}\`, which seems to be \`${now}\` now: decide whether it does the same.`
      : `\`${shown}\` called \`${row.operation}\`, which seems to be \`${now}\` now, but does not fit it: decide whether the method goes.`;
  }
  return fitting
    ? `\`${shown}\` calls \`${now}\`, which takes or gives something else than before: decide on its kind, \`fixed\` and \`bodyAs\`.`
    : `\`${shown}\` calls \`${now}\`, which no row of this place fits any more: decide whether the method goes.`;
}

function freeName(name: MethodName, base: VersionTable, changes: Change[]): MethodName {
  const members = base[name.part][name.namespace];
  const taken = (wanted: string): boolean =>
    (members !== undefined && wanted in members) ||
    changes.some((one) => one.row && shownMethod(one.name) === shownMethod({ ...name, name: wanted }));
  let free = name.name;
  for (let number = 2; taken(free); number++) free = `${name.name}${number}`;
  return { ...name, name: free };
}

function deltaOf(changes: Change[]): Delta {
  const parts = { api: {}, user: {} } as Record<
    MethodName['part'],
    Record<string, Row | null | Record<string, Row | null>>
  >;
  for (const {
    name: { part, namespace, name },
    row,
  } of changes) {
    if (row === undefined) continue;
    if (namespace === '') parts[part][name] = row;
    else
      parts[part][namespace] = {
        ...(parts[part][namespace] as Record<string, Row | null> | undefined),
        [name]: row,
      };
  }
  const filled = Object.entries(parts).filter(([, members]) => Object.keys(members).length > 0);
  return Object.fromEntries(filled);
}
