import { isObject } from '../../src/core/is-object.ts';
import { eventsOf } from '../../src/openapi/events.ts';
import type { Body, Document, Parameter, Schema } from '../../src/openapi/openapi.ts';
import { noteOrigins, resolveReference } from '../../src/openapi/pointer.ts';
import { bodyOf, jsonOf, operationsOf, type OperationRow } from '../../src/openapi/resolve.ts';
import { readWholeDocument } from '../codegen/prepare-document.ts';
import { isStabilityTag } from '../codegen/stability.ts';
import type { Reading } from './contents.ts';
import type { Event, Facts, Fields, OperationFacts } from './facts.ts';
import { flatten } from './flatten.ts';
import { limitsReader } from './limits.ts';

/**
 * Reads a parsed document.
 *
 * @throws {DocumentError} when the code generator would refuse it, too.
 * @throws {DocumentErrors} the same, for several places.
 */
export function collectFacts(root: Record<string, unknown>): Facts {
  noteOrigins(root);
  const document = readWholeDocument(root);
  const reading: Reading = { document, limitsOf: limitsReader(root) };
  return {
    servers: serverUrls(document['servers']),
    operations: operationsOf(document.paths).map((row) => operationOf(row, reading)),
    events: eventFacts(reading),
  };
}

function operationOf({ key, method, path, operation }: OperationRow, reading: Reading): OperationFacts {
  const { document } = reading;
  const shared = document.paths[path]?.parameters ?? [];
  const request: Fields = new Map();
  for (const parameter of [...shared, ...(operation.parameters ?? [])])
    addParameter(parameter, request, reading);
  if (operation.requestBody) addBody(operation.requestBody, request, reading);
  const responses = new Map<string, Fields>();
  for (const [status, response] of Object.entries(operation.responses ?? {})) {
    const fields: Fields = new Map();
    const { headers = {} } = bodyOf(response, document);
    for (const [name, header] of Object.entries(headers)) {
      addParameter({ in: 'header', name, ...resolved(header, document) }, fields, reading);
    }
    addBody({ ...bodyOf(response, document), required: true }, fields, reading);
    responses.set(status, fields);
  }
  return {
    key,
    method: method.toUpperCase(),
    path,
    deprecated: operation.deprecated === true,
    stability: statedStability(operation),
    servers: ownServers(operation['servers'] ?? document.paths[path]?.['servers'], document),
    authenticated: isAuthenticated(operation['security'] ?? document['security']),
    request,
    responses,
  };
}

/** Said by `x-stability`, or by a tag beside those that say what the operation is about. */
function statedStability({ tags, ...operation }: OperationRow['operation']): string {
  const stated = operation['x-stability'];
  if (typeof stated === 'string') return stated.toLowerCase();
  return tags?.find(isStabilityTag)?.toLowerCase() ?? 'stable';
}

/** None where the servers of the whole API are said once more. */
function ownServers(servers: unknown, document: Document): string[] {
  const urls = serverUrls(servers);
  return urls.join(' ') === serverUrls(document['servers']).join(' ') ? [] : urls;
}

/** Addresses of servers, with the default values of their variables. */
function serverUrls(servers: unknown): string[] {
  if (!Array.isArray(servers)) return [];
  const urls = (servers as unknown[]).filter(isObject).flatMap(({ url, variables }) => {
    if (typeof url !== 'string') return [];
    const values = isObject(variables) ? variables : {};
    const whole = url.replaceAll(/\{([^}]*)\}/g, (placeholder, name: string) => {
      const variable = values[name];
      return isObject(variable) && typeof variable['default'] === 'string'
        ? variable['default']
        : placeholder;
    });
    return [whole.replace(/\/+$/, '')];
  });
  return [...new Set(urls)].toSorted();
}

/** An empty list, or an empty alternative in it, lets calls pass without a token. */
const isAuthenticated = (security: unknown): boolean =>
  Array.isArray(security) &&
  security.length > 0 &&
  security.every((alternative) => isObject(alternative) && Object.keys(alternative).length > 0);

function resolved(parameter: Parameter, document: Document): Parameter {
  return parameter.$ref === undefined
    ? parameter
    : // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a reference to a parameter leads to one
      resolved((resolveReference(document, parameter.$ref) ?? {}) as Parameter, document);
}

function addParameter(node: Parameter, fields: Fields, reading: Reading): void {
  const parameter = resolved(node, reading.document);
  const schema = parameter.schema ?? jsonOf(parameter.content)?.schema ?? {};
  const path = `${String(parameter['in'])}.${String(parameter['name'])}`;
  flatten(schema, path, parameter['required'] === true ? 'required' : 'optional', fields, reading);
  const field = fields.get(path);
  if (field && parameter['deprecated'] === true) field.deprecated = true;
}

function addBody(node: Body, fields: Fields, reading: Reading): void {
  const body = bodyOf(node, reading.document);
  const mediaTypes = Object.keys(body.content ?? {});
  if (mediaTypes.length === 0) return;
  const schema: Schema = jsonOf(body.content)?.schema ?? { type: mediaTypes };
  flatten(schema, 'body', body['required'] === true ? 'required' : 'optional', fields, reading);
}

function eventFacts(reading: Reading): Event[] {
  return eventsOf(reading.document).map(({ name, schema, deprecated }) => {
    const payload: Fields = new Map();
    flatten(schema, 'body', 'required', payload, reading);
    return { name, deprecated, payload };
  });
}
