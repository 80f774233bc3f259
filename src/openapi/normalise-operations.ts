import { mapValues } from './map-schemas.ts';
import {
  type Body,
  type Document,
  methods,
  type OperationObject,
  type PathItem,
  type Schema,
} from './openapi.ts';
import { derive } from './pointer.ts';
import { jsonOf, operationsOf, schemaOf } from './resolve.ts';
import { isNull, variantsOf } from './variants.ts';

/** The document with bodies required that cannot be left out, and without operation ids that several operations have. */
export function normaliseOperations(document: Document): Document {
  const rows = [...operationsOf(document.paths), ...operationsOf(document.webhooks)];
  const ids = rows.map(({ operation }) => operation.operationId);
  const shared = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  const { components } = document;
  const operationOf = (operation: OperationObject): OperationObject => {
    const { operationId, ...rest } = operation;
    const mapped: OperationObject =
      typeof operationId !== 'string' || shared.has(operationId) ? rest : operation;
    return derive(operation, {
      ...mapped,
      ...(operation.requestBody && { requestBody: requiredBody(operation.requestBody, document) }),
    });
  };
  const pathItem = (item: PathItem): PathItem => {
    const mapped: PathItem = { ...item };
    for (const method of methods) {
      const operation = item[method];
      if (operation) mapped[method] = operationOf(operation);
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

/** Generators forget to say that a body is required; its schema says so where it has required fields. */
function requiredBody(body: Body, document: Document): Body {
  if (body.$ref !== undefined || body['required'] !== undefined) return body;
  const schema = jsonOf(body.content)?.schema;
  return schema && hasRequiredFields(schema, document) ? derive(body, { ...body, required: true }) : body;
}

function hasRequiredFields(schema: Schema, document: Document): boolean {
  const target = schemaOf(schema, document);
  if (target.oneOf?.some(isNull) || [target.type].flat().includes('null')) return false;
  const variants = variantsOf(schema, document) ?? [];
  return variants.length > 0 && variants.every(({ required }) => required.size > 0);
}
