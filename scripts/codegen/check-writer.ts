import { literal } from '../text/typescript.ts';
import type { Field, Shape } from './shape.ts';
import { quote } from './text.ts';

/** What the expressions of checks need. */
export interface CheckScope {
  /** The shape of a component. */
  shapeOf(component: string): Shape;
  /** The name of the check of a component. */
  reference(component: string): string;
  /** Functions of src/spec/event-check.ts that were used. */
  readonly helpers: Set<string>;
}

/**
 * The expression that says whether the value at `at` fits a shape. It may refuse what the schema takes, in odd cases
 * (names of fields that every object has, constants that are not plain values), and never takes what the schema refuses.
 *
 * @param at - A variable, or a field of one.
 */
export const writeCheck = (shape: Shape, at: string, scope: CheckScope, depth = 1): string =>
  conditionsOf(shape, at, scope, depth).join(' && ');

/** The same as conditions that have to hold together. */
export function conditionsOf(shape: Shape, at: string, scope: CheckScope, depth = 1): string[] {
  const again = (inner: Shape, place = at): string => writeCheck(inner, place, scope, depth);
  const use = (helper: string): string => {
    scope.helpers.add(helper);
    return helper;
  };
  switch (shape.kind) {
    case 'anything':
      return [`${at} !== undefined`];
    case 'component': {
      const inner = scope.shapeOf(shape.name);
      return isShort(inner)
        ? conditionsOf(inner, at, scope, depth)
        : [`${scope.reference(shape.name)}(${at})`];
    }
    case 'constant':
      return [equal(at, [shape.value])];
    case 'values':
      return [shape.open ? `${use('isText')}(${at})` : equal(at, shape.values)];
    case 'nullable':
      return [`(${at} === null || ${again(shape.inner)})`];
    case 'list':
      return [`${use('isList')}(${at}, ${asFunction(shape.item, scope, depth)})`];
    case 'object': {
      const others =
        shape.rest &&
        `${use('isTable')}(${at}, ${asFunction(shape.rest, scope, depth)}, ${literal(shape.fields.map(({ name }) => name))})`;
      const fields = shape.fields.flatMap((field) => ofField(field, at, again));
      return [others ?? `${use('isObject')}(${at})`, ...fields];
    }
    case 'union':
      return [`(${shape.members.map((member) => again(member)).join(' || ')})`];
    case 'both':
      return shape.parts.map((part) => again(part));
    case 'null':
      return [`${at} === null`];
    default:
      return [`${use(simple[shape.kind])}(${at})`];
  }
}

/** Checks that are shorter than a call of them. */
const isShort = (shape: Shape): boolean =>
  Object.hasOwn(simple, shape.kind) || (shape.kind === 'values' && shape.open);

const simple = { string: 'isText', number: 'isNumber', boolean: 'isFlag' } as const;

function ofField(
  { name, optional, shape }: Field,
  at: string,
  check: (shape: Shape, at: string) => string,
): string[] {
  const place = `${at}[${quote(name)}]`;
  // What every object inherits says nothing of this one.
  const isInherited = name in Object.prototype;
  if (shape.kind === 'anything' && optional) return [];
  const absent = isInherited ? `!Object.hasOwn(${at}, ${quote(name)})` : `${place} === undefined`;
  const present = check(shape, place);
  if (optional) return [`(${absent} || ${present})`];
  return isInherited ? [`Object.hasOwn(${at}, ${quote(name)})`, present] : [present];
}

/** A check as a function, by its name where it has one. */
export function asFunction(shape: Shape, scope: CheckScope, depth = 1): string {
  const item = `v${depth}`;
  const code = writeCheck(shape, item, scope, depth + 1);
  const name = /^([\w$]+)\((v\d+)\)$/.exec(code)?.[1];
  return name ?? `(${item}) => ${code}`;
}

/** Other constants than plain ones are equal to nothing here: the schema has to decide. */
function equal(at: string, values: readonly unknown[]): string {
  const plain = values.filter((value) => typeof value !== 'object' || value === null);
  if (plain.length === 0) return 'false';
  return `(${plain.map((value) => `${at} === ${literal(value)}`).join(' || ')})`;
}
