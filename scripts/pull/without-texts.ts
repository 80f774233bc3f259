import { isObject } from '../../src/core/is-object.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Fields of OpenAPI and JSON Schema that state facts. All others are texts, or may hold some. */
const facts = words(`
  openapi info jsonSchemaDialect servers security tags paths webhooks x-webhooks components version license identifier
  url name variables schemas parameters requestBodies responses headers links callbacks pathItems securitySchemes
  $ref $id $schema $anchor $dynamicRef $dynamicAnchor $recursiveRef $recursiveAnchor $defs definitions $vocabulary
  get put post delete options head patch trace query additionalOperations operationId operationRef requestBody
  in required deprecated allowEmptyValue style explode allowReserved schema content encoding contentType itemSchema
  type format const enum default pattern minLength maxLength minimum exclusiveMinimum maximum exclusiveMaximum
  multipleOf minItems maxItems uniqueItems items additionalItems prefixItems unevaluatedItems contains minContains
  maxContains minProperties maxProperties properties patternProperties additionalProperties unevaluatedProperties
  propertyNames dependentRequired dependentSchemas dependencies allOf anyOf oneOf not if then else discriminator
  propertyName mapping defaultMapping nullable readOnly writeOnly contentEncoding contentMediaType contentSchema
  scheme bearerFormat flows openIdConnectUrl implicit password clientCredentials authorizationCode
  deviceAuthorization authorizationUrl tokenUrl refreshUrl deviceAuthorizationUrl scopes parent kind server`);

/** Fields whose value is a map by names, which may be called like a field. */
const named = words(`
  paths webhooks x-webhooks schemas parameters requestBodies responses headers links callbacks pathItems
  securitySchemes properties patternProperties $defs definitions dependentSchemas content encoding variables
  dependencies additionalOperations`);

/** Maps by names in which extensions stand, too. */
const extensible = words('paths responses webhooks x-webhooks callbacks');

/** Fields whose value is data, not parts of a document. */
const data = words('enum const default required type mapping security dependentRequired $vocabulary');

export interface WithoutTexts {
  root: Record<string, unknown>;
  /** How many texts there were: each description, summary, title, example and unknown field is one. */
  count: number;
}

/**
 * A copy of a document with its facts alone: names, types, enumerations, patterns, limits, defaults. What is left out
 * is not listed but everything that is not a known fact, so that an extension of a vendor's own leaves no sentence either.
 */
export function withoutTexts(document: Record<string, unknown>): WithoutTexts {
  let count = 0;

  const fields = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(fields);
    if (!isObject(node)) return node;
    const copy: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(node)) {
      if (isFact(key, value)) copy[key] = kept(key, value);
      else if (value !== '') count++;
    }
    return copy;
  };

  const kept = (key: string, value: unknown): unknown => {
    if (data.has(key)) return value;
    if (key === 'scopes' && isObject(value)) return mapped(value, withoutText);
    if (!named.has(key) || !isObject(value)) return fields(value);
    return mapped(namesIn(key, value), (part) => {
      if (key === 'responses') return withDescription(part);
      // A callback is a map of path items, by where it is sent.
      const isCallback = key === 'callbacks' && isObject(part) && !('$ref' in part);
      return isCallback ? mapped(namesIn(key, part), fields) : fields(part);
    });
  };

  const namesIn = (key: string, map: Record<string, unknown>): Record<string, unknown> => {
    const entries = Object.entries(map).filter(
      ([name, part]) => typeof part !== 'string' && !(extensible.has(key) && name.startsWith('x-')),
    );
    count += Object.keys(map).length - entries.length;
    return Object.fromEntries(entries);
  };

  const withoutText = (text: unknown): string => {
    if (text !== '') count++;
    return '';
  };

  /** OpenAPI requires the description of a response. */
  const withDescription = (response: unknown): unknown =>
    isObject(response) && !('$ref' in response)
      ? Object.assign({}, fields(response), { description: '' })
      : fields(response);

  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- of an object it makes one
  const root = fields(document) as Record<string, unknown>;
  // And the title of the whole.
  if (isObject(root['info'])) root['info'] = { ...root['info'], title: 'Enode API' };
  return { root, count };
}

/** A boolean or a number is not a text. */
function isFact(key: string, value: unknown): boolean {
  if (facts.has(key)) return true;
  if (key === 'x-stability') return typeof value === 'string' && /^[\w-]{1,20}$/.test(value);
  return key.startsWith('x-') && (typeof value === 'boolean' || typeof value === 'number');
}

const mapped = (node: Record<string, unknown>, map: (value: unknown) => unknown): Record<string, unknown> =>
  Object.fromEntries(Object.entries(node).map(([key, value]) => [key, map(value)]));
