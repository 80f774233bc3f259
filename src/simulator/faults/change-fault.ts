import { isObject } from '../../core/is-object.ts';
/** A change of what is right otherwise, of the kind that may come without a new version. */
export type ChangeFault = UnknownEnumFault | ExtraFieldFault;

/** A value that no document knows. */
export interface UnknownEnumFault {
  type: 'unknown-enum';
  /** Where: the end of the dotted path, positions in lists left out, e.g. `chargeState.powerDeliveryState` or `vendor`. */
  field: string;
  /** @default 'SOMETHING_NEW' */
  value?: string;
}

/** A field that no document knows. */
export interface ExtraFieldFault {
  type: 'extra-field';
  /** Which objects get it: the end of the dotted path, e.g. `chargeState`. @default the whole, or each entry of a list */
  in?: string;
  /** @default 'somethingNew' */
  name?: string;
  /** Any JSON. @default 1 */
  value?: unknown;
}

/** A copy of some JSON with the change made, wherever it fits. */
export function changed(json: unknown, fault: ChangeFault): unknown {
  if (fault.type === 'unknown-enum') {
    const { field, value = 'SOMETHING_NEW' } = fault;
    return walk(json, '', (path, node) =>
      endsWith(path, field) ? (Array.isArray(node) ? [...(node as unknown[]), value] : value) : node,
    );
  }
  const { in: place, name = 'somethingNew', value = 1 } = fault;
  return walk(json, '', (path, node) =>
    isObject(node) && (place === undefined ? isWhole(path) : endsWith(path, place))
      ? { ...node, [name]: value }
      : node,
  );
}

/** Entries of lists have the path of their list. */
function walk(node: unknown, path: string, change: (path: string, node: unknown) => unknown): unknown {
  if (Array.isArray(node)) {
    const entries = node.map((entry) => (isObject(entry) ? walk(entry, path, change) : entry));
    return entries.some(isObject) ? entries : change(path, entries);
  }
  if (!isObject(node)) return change(path, node);
  const fields = Object.entries(node).map(([key, value]) => [
    key,
    walk(value, path === '' ? key : `${path}.${key}`, change),
  ]);
  return change(path, Object.fromEntries(fields));
}

const endsWith = (path: string, end: string): boolean => path === end || path.endsWith(`.${end}`);

/** Of a page of a list, the entries are meant. */
const isWhole = (path: string): boolean => path === '' || path === 'data';
