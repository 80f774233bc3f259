import type { Row } from '../versions/table.ts';

/** What a row of a version's table says of a method. */
export interface MethodTarget {
  readonly row: Row;
  /** As people write it: `vehicles.list`. */
  readonly name: string;
  /** Whether it is a method of a user's client. */
  readonly scoped: boolean;
  readonly method: string;
  readonly path: string;
  /** Path parameters, in order: the positional arguments. */
  readonly positional: readonly string[];
  /** Whether a user's client puts the user into the path; into the header otherwise. */
  readonly userInPath: boolean;
}

/** By row: copies of a client have the same. A row stands for one method, of the client or of its users. */
const targets = /* @__PURE__ */ new WeakMap<Row, MethodTarget>();

/** @param scoped Whether the method belongs to a user's client, which fills in the user. */
export function targetOf(row: Row, name: string, scoped: boolean): MethodTarget {
  const known = targets.get(row);
  if (known?.name === name && known.scoped === scoped) return known;
  const target = readTarget(row, name, scoped);
  targets.set(row, target);
  return target;
}

function readTarget(row: Row, name: string, scoped: boolean): MethodTarget {
  const [method = '', path = ''] = row.operation.split(' ');
  const parameters = Array.from(path.matchAll(/\{([^}]+)\}/g), ([, parameter = '']) => parameter);
  return {
    row,
    name,
    scoped,
    method,
    path,
    positional: parameters.filter((parameter) => !scoped || parameter !== 'userId'),
    userInPath: parameters.includes('userId'),
  };
}
