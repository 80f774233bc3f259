/**
 * The order in which the parts of an OpenAPI document are written. A part that is named in no list follows the
 * others in the order of the alphabet.
 */

/** How to go on below a key. */
export type Below = Kind | { readonly list: Kind } | { readonly map: Kind; readonly sorted?: true };

export type Kind = keyof typeof order | 'anything';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const order = {
  document: words(
    'openapi info jsonSchemaDialect externalDocs servers security tags paths webhooks components',
  ),
  info: words('title version summary description termsOfService contact license'),
  components: words(
    'schemas parameters requestBodies responses headers examples links callbacks pathItems securitySchemes',
  ),
  pathItem: words('$ref summary description servers parameters get put post delete options head patch trace'),
  operation: words(
    'operationId tags summary description externalDocs deprecated security servers parameters requestBody responses callbacks',
  ),
  parameter: words(
    '$ref name in summary description required deprecated allowEmptyValue style explode allowReserved schema content example examples',
  ),
  body: words('$ref summary description required headers content links'),
  media: words('schema encoding example examples'),
  schema: words(
    `$ref title summary description $comment deprecated readOnly writeOnly type format const enum default
     pattern minLength maxLength minimum exclusiveMinimum maximum exclusiveMaximum multipleOf
     minItems maxItems uniqueItems items minProperties maxProperties properties required additionalProperties
     unevaluatedProperties allOf anyOf oneOf discriminator contentEncoding contentMediaType example examples externalDocs`,
  ),
  tag: words('name description externalDocs'),
  server: words('url description variables'),
  securityScheme: words('type description name in scheme bearerFormat flows openIdConnectUrl'),
} as const satisfies Record<string, readonly string[]>;

const parameters = { list: 'parameter' } as const;
const paths = { map: 'pathItem', sorted: true } as const;
const callbacks = { map: 'anything', sorted: true } as const;
const schemas = { list: 'schema' } as const;

/** What stands below the keys of each kind. Below any other key stands data, which is left as it is. */
export const below: Readonly<Record<keyof typeof order, Readonly<Record<string, Below>>>> = {
  document: {
    info: 'info',
    servers: { list: 'server' },
    tags: { list: 'tag' },
    paths,
    webhooks: paths,
    components: 'components',
  },
  info: {},
  components: {
    schemas: { map: 'schema', sorted: true },
    parameters: { map: 'parameter', sorted: true },
    requestBodies: { map: 'body', sorted: true },
    responses: { map: 'body', sorted: true },
    headers: { map: 'parameter', sorted: true },
    examples: { map: 'anything', sorted: true },
    links: { map: 'anything', sorted: true },
    callbacks,
    pathItems: paths,
    securitySchemes: { map: 'securityScheme', sorted: true },
  },
  pathItem: Object.fromEntries([
    ['servers', { list: 'server' }],
    ['parameters', parameters],
    ...words('get put post delete options head patch trace').map((method): [string, Below] => [
      method,
      'operation',
    ]),
  ]),
  operation: {
    parameters,
    requestBody: 'body',
    responses: { map: 'body', sorted: true },
    callbacks,
    servers: { list: 'server' },
  },
  parameter: { schema: 'schema', content: { map: 'media' } },
  body: { content: { map: 'media' }, headers: { map: 'parameter', sorted: true } },
  media: { schema: 'schema' },
  schema: {
    // In the order in which their author wrote them: people read an id before the rest.
    properties: { map: 'schema' },
    items: 'schema',
    additionalProperties: 'schema',
    allOf: schemas,
    anyOf: schemas,
    oneOf: schemas,
  },
  tag: {},
  server: {},
  securityScheme: {},
};
