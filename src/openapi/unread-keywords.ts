import { isObject } from '../core/is-object.ts';
import { unreadKind, type UnreadKind } from './keywords.ts';
import { step } from './pointer.ts';

/** A keyword of schemas of which nothing is made. */
export interface UnreadKeyword {
  keyword: string;
  kind: UnreadKind;
  /** JSON pointer of the first place that has it. */
  pointer: string;
  /** In how many places it stands. */
  count: number;
}

/** The keywords in a document's schemas that are neither read nor annotations, each once; the rest is as it was. */
export function unreadKeywords(root: Record<string, unknown>): UnreadKeyword[] {
  const found = new Map<string, UnreadKeyword>();
  for (const [schema, at] of schemasIn(root, '')) {
    for (const keyword of Object.keys(schema)) {
      const kind = unreadKind(keyword);
      if (kind === undefined) continue;
      const known = found.get(keyword);
      if (known) known.count++;
      else found.set(keyword, { keyword, kind, pointer: step(at, keyword), count: 1 });
    }
  }
  return [...found.values()];
}

type Found = [schema: Record<string, unknown>, pointer: string];

/** Keys below which stands data of the API, in which nothing is a schema. */
const data: ReadonlySet<string> = new Set(['example', 'examples', 'default', 'enum', 'const', 'mapping']);
/** Keys whose value is a map by names, any of which may be `schema`. */
const maps =
  /^(paths|webhooks|x-webhooks|callbacks|parameters|headers|responses|requestBodies|pathItems|content|links|securitySchemes)$/;

/** Walks what holds schemas: operations, parameters, bodies, responses, headers. */
function* schemasIn(node: unknown, pointer: string, isMap = false): Generator<Found> {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    const at = step(pointer, key);
    if (at.startsWith('/components/schemas')) {
      if (isObject(value))
        for (const [name, schema] of Object.entries(value)) yield* inSchema(schema, step(at, name));
    } else if (isMap) yield* schemasIn(value, at);
    else if (key === 'schema') yield* inSchema(value, at);
    else if (!data.has(key)) yield* schemasIn(value, at, maps.test(key) && isObject(value));
  }
}

const single = ['items', 'additionalProperties', 'unevaluatedProperties'];
const several = [
  'allOf',
  'oneOf',
  'anyOf',
  'prefixItems',
  'properties',
  'patternProperties',
  '$defs',
  'definitions',
];

function* inSchema(schema: unknown, pointer: string): Generator<Found> {
  if (!isObject(schema)) return;
  yield [schema, pointer];
  for (const key of single) yield* inSchema(schema[key], step(pointer, key));
  for (const key of several) {
    for (const [name, child] of Object.entries(schema[key] ?? {}))
      yield* inSchema(child, step(step(pointer, key), name));
  }
}
