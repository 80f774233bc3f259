import { components } from './components.ts';
import type { ControlRoute } from './route.ts';
import { ref, text } from './schema.ts';

/** The path of the document itself, which is not one of its operations. */
export const documentPath = '/simulator/openapi.json';

const tags: Readonly<Record<ControlRoute['tag'], string>> = {
  simulator: 'The simulator itself, its clients and what they asked for.',
  clock: 'Simulated time.',
  assets: 'Users, devices and places, and what happens to them outside of the API.',
  faults: 'What goes wrong on purpose.',
  actions: 'How commands end.',
  webhooks: 'Subscriptions and deliveries.',
  link: 'What users do behind a `linkUrl`.',
  world: 'The world as a whole.',
  health: 'What the API says of its own health and of that of the vendors.',
};

/** The OpenAPI document of the control API, made of the table that routes its requests. */
export function controlDocument(routes: readonly ControlRoute[], serverUrl: string): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const route of routes) (paths[route.path] ??= {})[route.method.toLowerCase()] = operationOf(route);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Control API of the Enode simulator',
      version: '1',
      description:
        'What happens in the simulated world beside the Enode API. All bodies are JSON. Problems are written as ' +
        '`application/problem+json`. No part of the Enode API.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: serverUrl }],
    security: [{ ControlToken: [] }, {}],
    tags: Object.entries(tags).map(([name, description]) => ({ name, description })),
    paths,
    components: {
      securitySchemes: {
        ControlToken: {
          type: 'http',
          scheme: 'bearer',
          description:
            'The control token that the simulator prints. Not needed on a simulator of this machine alone.',
        },
      },
      schemas: components,
    },
  };
}

const reasons: Readonly<Record<number, string>> = {
  200: 'Done.',
  201: 'Added.',
  204: 'Done; no body.',
  400: 'The request is not as documented, or makes no sense.',
  401: 'The control token is missing or wrong.',
  403: 'The request comes from another site, or names another host.',
  404: 'The resource does not exist.',
  409: 'Not at this moment.',
  410: 'Too old.',
  415: 'The body is not JSON.',
};

function operationOf({
  id,
  tag,
  summary,
  path,
  query = {},
  body,
  response,
  problems = [],
}: ControlRoute): object {
  const parameters = [
    ...pathParametersOf(path).map((name) => ({ name, in: 'path', required: true, schema: text })),
    ...Object.entries(query).map(([name, schema]) => ({ name, in: 'query', schema })),
  ];
  const refusals = [400, 401, 403, ...problems, ...(body ? [415] : [])].toSorted((a, b) => a - b);
  return {
    operationId: id,
    summary,
    tags: [tag],
    ...(parameters.length > 0 && { parameters }),
    ...(body && {
      requestBody: { required: body.required, content: { 'application/json': { schema: body.schema } } },
    }),
    responses: {
      [response.status]: {
        description: reasons[response.status],
        ...('schema' in response && { content: { 'application/json': { schema: response.schema } } }),
      },
      ...Object.fromEntries(
        refusals.map((status) => [
          status,
          {
            description: reasons[status],
            content: { 'application/problem+json': { schema: ref('Problem') } },
          },
        ]),
      ),
    },
  };
}

/** Names of the parameters in a path. */
export const pathParametersOf = (path: string): string[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
