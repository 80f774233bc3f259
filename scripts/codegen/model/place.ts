import { eventsOf } from '../../../src/openapi/events.ts';
import type { Document, Schema } from '../../../src/openapi/openapi.ts';
import { narrowestPart } from '../../../src/openapi/narrowing.ts';
import { schemaOf } from '../../../src/openapi/resolve.ts';
import { alternativesOf, variantsOf } from '../../../src/openapi/variants.ts';
import type { ApiMethod } from '../api-methods.ts';
import { parametersOf } from '../api-parameters.ts';
import { givenBy, takenBy } from './bodies.ts';
import { nonNull } from './non-null.ts';

/** Who writes a value: the caller (`in`) or the API (`out`). */
export type Side = 'in' | 'out';

/** What a place of the table of names leads to. */
export interface Place {
  readonly schema: Schema;
  readonly side: Side;
}

/** Finds the schema at a place such as `user.link <- scopes[]`; undefined where the version has no such place. */
export function placeAt(where: string, methods: readonly ApiMethod[], document: Document): Place | undefined {
  const [, name, arrow, status, path = ''] = /^(\S+) (->|<-)(\d{3})? ?(\S*)$/.exec(where) ?? [];
  const method = methods.find((one) => shortName(one) === name);
  const steps = path.split(/\.|(?=\[)/).filter((one) => one !== '');
  let schema: Schema | undefined;
  if (method === undefined) schema = eventsOf(document).find((event) => event.name === name)?.schema;
  else if (arrow === '->')
    schema = givenBy(method, document).find((given) => given.status === (status ?? given.status))?.schema;
  else {
    const parameter = parametersOf(method, document).find(
      (one) => one.in === 'query' && one.name === steps[0],
    );
    schema = parameter?.schema ?? takenBy(method, document);
    if (parameter !== undefined) steps.shift();
  }
  for (const step of steps) {
    schema = schema && below(nonNull(schema, document).schema, step, document);
  }
  return schema && { schema: nonNull(schema, document).schema, side: arrow === '->' ? 'out' : 'in' };
}

/** As the table of names writes it: `vehicles.get`, `user.link`. */
const shortName = ({ part, namespace, name }: ApiMethod): string =>
  [part === 'user' ? 'user' : '', namespace, name].filter((step) => step !== '').join('.');

function below(schema: Schema, step: string, document: Document): Schema | undefined {
  if (step === '[]') return schemaOf(schema, document).items;
  const way = /^\{(.+)\}$/.exec(step)?.[1];
  if (way !== undefined) {
    return alternativesOf(schema, document).find((one) =>
      variantsOf(one, document)?.[0]?.properties.has(way),
    );
  }
  const found = (variantsOf(schema, document) ?? []).flatMap(({ properties }) => {
    const parts = properties.get(step);
    return parts === undefined ? [] : [parts];
  });
  const [first] = found;
  return first?.length === 1 ? first[0] : first && narrowestPart(first, document);
}
