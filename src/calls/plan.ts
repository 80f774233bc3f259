import { listOptionNames, methodOptionNames } from './options.ts';
import type { Row } from '../versions/table.ts';

/** What a row of a version's table says of a method. */
export interface Target {
  readonly row: Row;
  /** As people write it: `vehicles.list`. */
  readonly name: string;
  readonly method: string;
  readonly path: string;
  /** Path parameters, in order: the positional arguments. */
  readonly positional: readonly string[];
  /** Whether a user's client puts the user into the path; into the header otherwise. */
  readonly userInPath: boolean;
}

/** The same with what the document says of its options. */
export interface Plan extends Target {
  readonly query: ReadonlySet<string>;
  readonly body: 'none' | 'optional' | 'required';
  /** Every option that the method takes. */
  readonly known: ReadonlySet<string>;
  /** Whether options that are not described go into the body. */
  readonly open: boolean;
}

/** @param scoped Whether the method belongs to a user's client, which fills in the user. */
export function targetOf(row: Row, name: string, scoped: boolean): Target {
  const [method = '', path = ''] = row.operation.split(' ');
  const parameters = Array.from(path.matchAll(/\{([^}]+)\}/g), ([, parameter]) => parameter!);
  return {
    row,
    name,
    method,
    path,
    positional: parameters.filter((parameter) => !scoped || parameter !== 'userId'),
    userInPath: parameters.includes('userId'),
  };
}

/**
 * Completes the plan of a method.
 *
 * @param names What the document says of the options, as generated calls.ts has it: `'a b!c d'` is the query
 * parameters a and b and a required body with the fields c and d; `?` stands before an optional body.
 */
export function planOf(target: Target, names = ''): Plan {
  const { row } = target;
  const mark = /[!?]/.exec(names);
  const query = words(mark ? names.slice(0, mark.index) : names);
  const fields = mark ? words(names.slice(mark.index + 1)) : [];
  const fixed = row.fixed ?? {};
  return {
    ...target,
    query: new Set(query),
    body: mark === null ? 'none' : mark[0] === '!' ? 'required' : 'optional',
    known: new Set([
      ...query,
      ...(row.bodyAs === undefined ? fields.filter((field) => !(field in fixed)) : [row.bodyAs]),
      ...methodOptionNames,
      ...listNames(row, query),
    ]),
    open: row.bodyAs === undefined && fields.includes('*'),
  };
}

const words = (text: string): string[] => text.split(' ').filter((word) => word !== '');

/** Without pages there is nothing to fetch early. */
function listNames({ kind }: Row, query: readonly string[]): readonly string[] {
  if (kind !== 'list') return [];
  return query.includes('after') ? listOptionNames : ['limit'];
}
