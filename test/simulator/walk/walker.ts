import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { type Document as NormalDocument, methods } from '../../../src/openapi/openapi.ts';
import { mapSchemas, mapValues } from '../../../src/openapi/map-schemas.ts';
import { strictSchemas } from '../../../src/simulator/document/strict-schemas.ts';
import formats from 'ajv-formats';
import { expect } from 'vitest';
import { documentOf } from '../../support/documents.ts';

import type { SimulatorResponse, Bench, CallOptions } from '../support.ts';

/** Calls an operation by its template; the values fill the path parameters. A query may follow the template. */
export type Walk = (
  operation: string,
  values: string[],
  status: number,
  options?: CallOptions & { query?: Record<string, string> },
) => Promise<SimulatorResponse>;

/** One part of the API, walked in a version. */
export type Part = (walk: Walk, bed: Bench, version: string) => Promise<void>;

export const nobody = '00000000-0000-4000-8000-000000000000';

interface Document {
  paths: Record<string, Record<string, { responses: Record<string, unknown> }>>;
}

export interface Walker {
  walk: Walk;
  /** Operations that were called and answered with success. */
  succeeded: ReadonlySet<string>;
  /** All operations of the document. */
  documented: readonly string[];
}

export function createWalker(bed: Bench, version: string): Walker {
  const { document, accepts } = knowledgeOf(version);
  const succeeded = new Set<string>();
  return {
    succeeded,
    documented: Object.entries(document.paths)
      .flatMap(([path, item]) =>
        Object.keys(item)
          .filter((key) => (methods as readonly string[]).includes(key))
          .map((method) => `${method.toUpperCase()} ${path}`),
      )
      .map((operation) => operation.replaceAll(/\{[^}]+\}/g, '{}')),
    walk: async (operation, values, status, { query, ...options } = {}) => {
      const [method = '', template = ''] = operation.split(' ');
      let index = 0;
      const path = template.replaceAll('{}', () => encodeURIComponent(values[index++] ?? ''));
      const search = query ? `?${new URLSearchParams(query).toString()}` : '';
      const response = await bed.call(method, path + search, { version, ...options });
      expect({ operation, ...response }).toMatchObject({ status });
      expect(response.headers.get('enode-version')).toBe(version);
      expect([operation, accepts(operation, response)]).toEqual([operation, []]);
      if (status < 300) succeeded.add(operation);
      return response;
    },
  };
}

// Parsing and compiling are slow: once per version is enough.
const knowledges = new Map<string, { document: Document; accepts: ReturnType<typeof independentCheck> }>();

function knowledgeOf(version: string) {
  // As everything reads it, with its overlay.
  const read = (): Document => strict(documentOf(version)) as never;
  const fresh = (document: Document) => ({ document, accepts: independentCheck(document) });
  const knowledge = knowledges.get(version) ?? fresh(read());
  knowledges.set(version, knowledge);
  return knowledge;
}

/** The document with every schema as plain JSON Schema. */
function strict(document: NormalDocument): NormalDocument {
  const { value, part } = strictSchemas(document, 'as documented');
  const mapped = mapSchemas(document, value);
  const schemas = mapValues(document.components.schemas, part);
  return { ...mapped, components: { ...mapped.components, schemas } };
}

const isUndocumented = (response: unknown): boolean =>
  (response as { 'x-undocumented'?: boolean } | undefined)?.['x-undocumented'] === true;

/** Checks bodies against the document with nothing of the simulator's own checks. */
function independentCheck(document: Document): (operation: string, response: SimulatorResponse) => unknown[] {
  const ajv = new Ajv2020({ strict: false, validateSchema: false, logger: false });
  formats.default(ajv);
  ajv.addSchema(document, 'doc');
  const compiled = new Map<string, ValidateFunction>();
  const pointer = (...keys: string[]): string =>
    `doc#/${keys.map((key) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`;
  return (operation, { status, headers, json }) => {
    const [method = '', template = ''] = operation.split(' ');
    const path =
      Object.keys(document.paths).find((known) => known.replaceAll(/\{[^}]+\}/g, '{}') === template) ?? '';
    const item = document.paths[path]?.[method.toLowerCase()];
    const listed = [String(status), `${String(status)[0]}XX`, 'default'];
    const key = listed.find((name) => item?.responses[name]) ?? '';
    // Any operation can fail in ways its document does not list.
    if (status >= 400 && isUndocumented(item?.responses[key])) return [];
    let at = pointer('paths', path, method.toLowerCase(), 'responses', key);
    let response = item?.responses[key] as { $ref?: string; content?: object } | undefined;
    if (response?.$ref) {
      at = `doc${response.$ref}`;
      response = ajv.getSchema(at)?.schema as { content?: object };
    }
    const sent = headers.get('content-type')?.split(';')[0] ?? '';
    if (!response?.content) return json === undefined ? [] : ['a body where none is documented'];
    // Documents call problems one or the other.
    const types = status < 400 ? [sent] : [sent, 'application/problem+json', 'application/json'];
    const type = types.find((name) => Object.hasOwn(response.content!, name));
    if (type === undefined) return [`content type ${sent}`];
    const schema = `${at}/content/${encodeURIComponent(type.replaceAll('/', '~1'))}/schema`;
    const validate = compiled.get(schema) ?? ajv.compile({ $ref: schema });
    compiled.set(schema, validate);
    return validate(json) ? [] : (validate.errors ?? []);
  };
}
