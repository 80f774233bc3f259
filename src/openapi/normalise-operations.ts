import { mapValues } from './map-schemas.ts';
import {
  type Body,
  type Document,
  type Method,
  methods,
  type OperationObject,
  type Parameter,
  type PathItem,
  type Schema,
} from './openapi.ts';
import { derive } from './pointer.ts';
import { bodyOf, jsonOf, operationsOf, parameterOf, schemaOf } from './resolve.ts';
import { isNull, variantsOf } from './variants.ts';

/**
 * The document with bodies required that cannot be left out, with `x-stability` where a tag says it, without operation
 * ids that several operations have, and with each parameter once in its list.
 */
export function normaliseOperations(document: Document): Document {
  const rows = [...operationsOf(document.paths), ...operationsOf(document.webhooks)];
  const ids = rows.map(({ operation }) => operation.operationId);
  const shared = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  const { components } = document;
  const operationOf = (operation: OperationObject, method: Method): OperationObject => {
    const { operationId, ...rest } = operation;
    const mapped: OperationObject =
      typeof operationId !== 'string' || shared.has(operationId) ? rest : operation;
    const stability = mapped['x-stability'] ?? mapped.tags?.find(isStabilityTag)?.toLowerCase();
    return derive(operation, {
      ...mapped,
      ...(stability !== undefined && { 'x-stability': stability }),
      ...(operation.parameters && { parameters: withoutDoubles(operation.parameters, document) }),
      ...(operation.requestBody && { requestBody: requiredBody(operation.requestBody, document, method) }),
    });
  };
  const pathItem = (item: PathItem): PathItem => {
    const mapped: PathItem = {
      ...item,
      ...(item.parameters && { parameters: withoutDoubles(item.parameters, document) }),
    };
    for (const method of methods) {
      const operation = item[method];
      if (operation) mapped[method] = operationOf(operation, method);
    }
    return derive(item, mapped);
  };
  return derive(document, {
    ...document,
    paths: mapValues(document.paths, pathItem),
    webhooks: mapValues(document.webhooks, pathItem),
    components: derive(components, {
      ...components,
      requestBodies: mapValues(components.requestBodies, (body) => requiredBody(body, document)),
    }),
  });
}

/** A list that has a parameter twice is not valid, yet generators write it: the last one counts, as for operations. */
function withoutDoubles(parameters: Parameter[], document: Document): Parameter[] {
  const keyOf = (given: Parameter): string => {
    const { in: place, name } = parameterOf(given, document);
    // Names of headers are the same in any case.
    return `${String(place)} ${place === 'header' ? String(name).toLowerCase() : String(name)}`;
  };
  const lastAt = new Map(parameters.map((given, index) => [keyOf(given), index]));
  const once = parameters.filter((given, index) => lastAt.get(keyOf(given)) === index);
  return once.length === parameters.length ? parameters : derive(parameters, once);
}

/** Whether a tag says how stable an operation is, and not what it is about. */
export const isStabilityTag = (tag: string): boolean => /^(beta|experimental)$/i.test(tag);

/**
 * Generators forget to say that a body is required. Its schema says so where it has required fields, and the method
 * where the body is all that a request changes.
 */
function requiredBody(body: Body, document: Document, method?: Method): Body {
  if (body.$ref !== undefined) {
    const shared = bodyOf(body, document);
    const required = requiredBody(shared, document, method);
    return required === shared ? body : required;
  }
  if (body['required'] !== undefined) return body;
  const schema = jsonOf(body.content)?.schema;
  const changes = method === 'put' || method === 'patch';
  return schema && (changes || hasRequiredFields(schema, document))
    ? derive(body, { ...body, required: true })
    : body;
}

function hasRequiredFields(schema: Schema, document: Document): boolean {
  const target = schemaOf(schema, document);
  if (target.oneOf?.some(isNull) || [target.type].flat().includes('null')) return false;
  const variants = variantsOf(schema, document) ?? [];
  return variants.length > 0 && variants.every(({ required }) => required.size > 0);
}
