import type { ApiMethod } from './api-methods.ts';
import { comment, identifier } from '../text/typescript.ts';
import type { PlannedMethod } from './plan-method.ts';

/** The types of the options of all methods. */
export interface OptionTypes {
  codes: string[];
  nameOf(method: PlannedMethod): string;
}

/**
 * One type for each set of options. Methods of one operation share it, and so do all lists that take nothing but
 * cursors: there are many of them.
 */
export function optionTypes(methods: PlannedMethod[]): OptionTypes {
  const groups = new Map<string, PlannedMethod[]>();
  // The client's own methods give the names, those of a user follow.
  for (const method of methods.toSorted((a, b) => a.part.localeCompare(b.part))) {
    const key = keyOf(method);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), method]);
  }
  const names = new Map([...groups].map(([key, group]) => [key, nameOf(group)]));
  return {
    codes: [...groups].map(([key, group]) => codeOf(names.get(key)!, group)),
    nameOf: (method) => names.get(keyOf(method) ?? '') ?? baseOf(method),
  };
}

/** Undefined when there are no options but those of any call. */
function keyOf(method: PlannedMethod): string | undefined {
  const { options, operation } = method;
  const { members, beside } = options;
  if (members === '' && beside === '') return undefined;
  return `${isPlainPage(method) ? '' : operation.key}\n${baseOf(method)}\n${beside}\n${members}`;
}

const cursors = new Set(['after', 'before', 'pageSize']);

const isPlainPage = ({ answer, options }: PlannedMethod): boolean =>
  answer.paged && options.beside === '' && options.query.every((name) => cursors.has(name));

const baseOf = ({ row, answer }: PlannedMethod): string =>
  row.kind !== 'list' ? 'MethodOptions' : answer.paged ? 'PagedOptions' : 'ListOptions';

function nameOf([first, ...others]: PlannedMethod[]): string {
  const { part, namespace, name } = first!;
  return others.some(({ operation }) => operation.key !== first!.operation.key)
    ? typeName('api', name, 'PageOptions')
    : typeName(part, `${namespace}_${name}`, 'Options');
}

function codeOf(name: string, group: PlannedMethod[]): string {
  const { options, operation } = group[0]!;
  const { members, beside } = options;
  const base = baseOf(group[0]!);
  const shared = group.some((one) => one.operation.key !== operation.key);
  const doc = comment(
    `Options of ${shared ? 'lists that take nothing but cursors' : `\`${operation.key}\``}.`,
    '',
  );
  return beside === ''
    ? `${doc}export interface ${name} extends ${base} {\n${members}}\n`
    : `${doc}export type ${name} = ${beside} & ${members === '' ? '' : `{\n${members}} & `}${base};\n`;
}

export function typeName(part: ApiMethod['part'], name: string, suffix: string): string {
  const words = name.split(/\W|_/).filter((word) => word !== '');
  const pascal = words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join('');
  return identifier(`${part === 'user' ? 'User' : ''}${pascal}${suffix}`);
}
