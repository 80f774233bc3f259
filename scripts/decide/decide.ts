import { extend, type Delta } from '../../src/versions/extend.ts';
import type { Row, VersionTable } from '../../src/versions/table.ts';
import { rowsOf, shownMethod } from '../codegen/api-methods.ts';
import type { Document } from '../../src/openapi/openapi.ts';
import { type ApiPlan, planApi, problemsOf } from '../codegen/plan-api.ts';
import { operationsOf, shapeOf, type OperationRow as Operation } from '../../src/openapi/resolve.ts';
import { code } from '../text/markdown.ts';
import { fittingRow } from './fitting-row.ts';
import { freeName } from './free-name.ts';
import { type Change, type MethodName, suggestName } from './suggest-name.ts';

/** What a person has to decide where a version's document and table do not meet, and a proposal. */
export interface Decisions {
  /** What does not meet; empty when all does. */
  problems: string[];
  /** Rows that would change, each with what there is to decide. */
  changes: Change[];
  /** The changes together; the version can be generated with it, and is complete if `left` is empty. */
  delta: Delta;
  /** What the proposal does not solve: it is generated for raw calls only. */
  left: string[];
}

/**
 * Compares a version's document with a table of methods: its own, or the one of its predecessor.
 *
 * @param renamed New keys of operations by their former ones.
 */
export function decide(
  document: Document,
  base: VersionTable,
  renamed: ReadonlyMap<string, string> = new Map(),
): Decisions {
  return decideOn(planApi(document, base), document, base, renamed);
}

/** The same where it is known already what does not meet. */
export function decideOn(
  plan: ApiPlan,
  document: Document,
  base: VersionTable,
  renamed: ReadonlyMap<string, string> = new Map(),
): Decisions {
  const problems = messagesOf(plan);
  if (problems.length === 0) return { problems, changes: [], delta: {}, left: [] };
  const changes = changesOf(plan, document, base, renamed);
  const delta = deltaOf(changes);
  return { problems, changes, delta, left: messagesOf(planApi(document, extend(base, delta))) };
}

const messagesOf = (plan: ApiPlan): string[] => problemsOf(plan).map(({ message }) => message);

function changesOf(
  plan: ApiPlan,
  document: Document,
  base: VersionTable,
  renamed: ReadonlyMap<string, string>,
): Change[] {
  const operations = new Map(operationsOf(document.paths).map((one) => [shapeOf(one.key), one]));
  const successors = new Map([...renamed].map(([from, to]) => [shapeOf(from), shapeOf(to)]));
  const misfits = new Set(plan.withdrawn.map(({ row }) => shownMethod(row)));
  const changes: Change[] = [];
  const served = new Set<string>();
  for (const { row, ...name } of rowsOf(base)) {
    if (!misfits.has(shownMethod(name))) {
      served.add(shapeOf(row.operation));
      continue;
    }
    const shape = shapeOf(row.operation);
    const target = operations.has(shape) ? shape : (successors.get(shape) ?? shape);
    const operation = operations.get(target);
    const fitting = operation && fittingRow(name, operation, row, document, base);
    if (fitting) served.add(target);
    if (fitting && shape === target && same(fitting, row)) continue;
    changes.push({ name, row: fitting ?? null, ...wordsFor(name, row, operation?.key, fitting) });
  }
  for (const operation of plan.unserved) {
    if (!served.has(shapeOf(operation.key))) changes.push(newOperation(operation, document, base, changes));
  }
  return changes;
}

function newOperation(
  operation: Operation,
  document: Document,
  base: VersionTable,
  changes: readonly Change[],
): Change {
  const name = freeName(suggestName(operation), base, changes);
  const row = fittingRow(name, operation, undefined, document, base);
  const { summary } = operation.operation;
  const words = typeof summary === 'string' && summary.trim() !== '' ? code(summary) : 'without a summary';
  return {
    name,
    row,
    fact: `${code(operation.key)} is new (${words})`,
    question: row
      ? `decide on a name for it; ${code(shownMethod(name))} is proposed, as a ${row.kind}`
      : 'decide how it can be called; only raw calls reach it until then',
  };
}

const same = (a: Row, b: Row): boolean =>
  a.kind === b.kind && JSON.stringify(a.fixed) === JSON.stringify(b.fixed);

function wordsFor(
  name: MethodName,
  row: Row,
  now: string | undefined,
  fitting: Row | undefined,
): Pick<Change, 'fact' | 'question'> {
  const [shown, before] = [code(shownMethod(name)), code(row.operation)];
  if (now === undefined) {
    return {
      fact: `${shown} called ${before}, which is gone; the method is left out`,
      question: 'decide whether it goes for good, or calls something else',
    };
  }
  if (shapeOf(now) !== shapeOf(row.operation)) {
    const fact = `${shown} called ${before}, which seems to be ${code(now)} now`;
    return fitting
      ? { fact, question: 'decide whether it does the same' }
      : { fact: `${fact}, but does not fit it`, question: 'decide whether the method goes' };
  }
  return fitting
    ? {
        fact: `${shown} calls ${code(now)}, which takes or gives something else than before`,
        question: 'decide on its kind and `fixed`',
      }
    : {
        fact: `${shown} calls ${code(now)}, which no row of this place fits any more`,
        question: 'decide whether the method goes',
      };
}

type Members = Record<string, Row | null | Record<string, Row | null>>;

function deltaOf(changes: readonly Change[]): Delta {
  const parts = { api: {}, user: {} } as Record<MethodName['part'], Members>;
  for (const { name: place, row } of changes) {
    if (row === undefined) continue;
    const { part, namespace, name } = place;
    if (namespace === '') parts[part][name] = row;
    else {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a namespace holds rows
      const before = parts[part][namespace] as Record<string, Row | null> | undefined;
      parts[part][namespace] = { ...before, [name]: row };
    }
  }
  const filled = Object.entries(parts).filter(([, members]) => Object.keys(members).length > 0);
  return Object.fromEntries(filled);
}
