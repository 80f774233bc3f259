import type { FoundDrift as Found } from './schema.ts';
import { isObject } from '../core/is-object.ts';

type Finder = (value: unknown, path: string, found: Found) => void;

/** The definition of a zod schema, as far as it is used. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, unknown>>;
  readonly catchall?: unknown;
  readonly element?: unknown;
  readonly innerType?: unknown;
  readonly valueType?: unknown;
  readonly options?: readonly unknown[];
  readonly left?: unknown;
  readonly right?: unknown;
  readonly getter?: () => unknown;
  /** Of open enumerations: the values that are described. */
  readonly known?: readonly string[];
}

/** Made once for each schema, at its first use; `undefined` where nothing can be found. */
const finders = /* @__PURE__ */ new WeakMap<object, Finder | undefined>();

/**
 * Finds unknown values of open enumerations, and unknown fields. Values that do not fit their schema are
 * reported elsewhere.
 */
export function findDrift(schema: unknown, value: unknown, found: Found): void {
  finderOf(schema)?.(value, '', found);
}

function finderOf(schema: unknown): Finder | undefined {
  if (typeof schema !== 'object' || schema === null) return undefined;
  const definition = definitionOf(schema);
  if (definition === undefined) return undefined;
  if (!finders.has(schema)) finders.set(schema, makeFinder(definition));
  return finders.get(schema);
}

function makeFinder(definition: Definition): Finder | undefined {
  const { shape, catchall, element, innerType, valueType, options, left, right, getter, known } = definition;
  if (known !== undefined) return inEnum(new Set(known));
  // A schema that holds itself exists only once it is used.
  if (getter !== undefined) return (value, path, found) => finderOf(getter())?.(value, path, found);
  if (innerType !== undefined) return finderOf(innerType);
  if (options !== undefined) return inUnion(options);
  if (element !== undefined) return inList(finderOf(element));
  if (shape !== undefined) return inObject(shape, catchall);
  if (valueType !== undefined) return inRecord(finderOf(valueType));
  if (left !== undefined && right !== undefined) return inBoth(finderOf(left), finderOf(right));
  return undefined;
}

const inEnum =
  (known: ReadonlySet<unknown>): Finder =>
  (value, path, found) => {
    if (typeof value === 'string' && !known.has(value)) found('enum', path, value);
  };

const inList = (inner: Finder | undefined): Finder | undefined =>
  inner &&
  ((value, path, found) => {
    if (Array.isArray(value)) for (const item of value) inner(item, `${path}[]`, found);
  });

const inRecord = (inner: Finder | undefined): Finder | undefined =>
  inner &&
  ((value, path, found) => {
    if (isObject(value)) for (const key of Object.keys(value)) inner(value[key], join(path, '*'), found);
  });

function inObject(shape: Readonly<Record<string, unknown>>, rest: unknown): Finder | undefined {
  const fields = new Map(Object.entries(shape).map(([key, schema]) => [key, finderOf(schema)]));
  if (definitionOf(rest)?.type !== 'unknown') {
    const others = finderOf(rest);
    return (value, path, found) => {
      if (!isObject(value)) return;
      for (const key of Object.keys(value)) {
        if (fields.has(key)) fields.get(key)?.(value[key], join(path, key), found);
        else others?.(value[key], join(path, '*'), found);
      }
    };
  }
  // An object of which no field is described is free in form.
  if (fields.size === 0) return undefined;
  return (value, path, found) => {
    if (!isObject(value)) return;
    for (const key of Object.keys(value)) {
      if (!fields.has(key)) found('field', join(path, key), value[key]);
      else fields.get(key)?.(value[key], join(path, key), found);
    }
  };
}

/** Several alternatives may fit; the one that leaves the fewest fields undescribed is used. */
const inUnion =
  (options: readonly unknown[]): Finder =>
  (value, path, found) => {
    let fewest: Parameters<Found>[] | undefined;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- options of a union are schemas
    for (const option of options as { safeParse(value: unknown): { success: boolean } }[]) {
      if (!option.safeParse(value).success) continue;
      const findings: Parameters<Found>[] = [];
      finderOf(option)?.(value, path, (...finding) => findings.push(finding));
      if (fewest === undefined || findings.length < fewest.length) fewest = findings;
    }
    for (const finding of fewest ?? []) found(...finding);
  };

/** A field that one part does not describe is described by the other. */
const inBoth =
  (left: Finder | undefined, right: Finder | undefined): Finder =>
  (value, path, found) => {
    for (const part of [left, right]) {
      part?.(value, path, (kind, place, item) => {
        if (kind === 'enum') found(kind, place, item);
      });
    }
  };

const definitionOf = (schema: unknown): Definition | undefined =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what zod keeps in a schema
  (schema as { def?: Definition } | undefined)?.def;

const join = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);
