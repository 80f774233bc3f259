import { mapValues } from './map-schemas.ts';
import {
  type Body,
  type Content,
  type Document,
  methods,
  type OperationObject,
  type PathItem,
} from './openapi.ts';
import { derive } from './pointer.ts';

/** Statuses whose responses have no body, whatever a document says. */
const bodyless = /^(1..|204|205|304)$/;

/** The document with one spelling of each media type, and no `content` where there is none. */
export function normaliseContents(document: Document): Document {
  const { components } = document;
  return derive(document, {
    ...document,
    paths: mapValues(document.paths, pathItem),
    webhooks: mapValues(document.webhooks, pathItem),
    components: derive(components, {
      ...components,
      requestBodies: mapValues(components.requestBodies, withContent),
      responses: mapValues(components.responses, withContent),
    }),
  });
}

function pathItem(item: PathItem): PathItem {
  const mapped: PathItem = { ...item };
  for (const method of methods) {
    const operation = item[method];
    if (operation) mapped[method] = operationOf(operation);
  }
  return derive(item, mapped);
}

function operationOf(operation: OperationObject): OperationObject {
  const { callbacks: _webhooks, ...mapped } = operation;
  if (operation.requestBody) mapped.requestBody = withContent(operation.requestBody);
  if (operation.responses) {
    const entries = Object.entries(operation.responses)
      .filter(([status]) => !status.startsWith('x-'))
      .map(([status, body]): [string, Body] => [status.replace(/xx$/i, 'XX'), response(status, body)]);
    mapped.responses = derive(operation.responses, Object.fromEntries(entries));
  }
  return derive(operation, mapped);
}

const response = (status: string, body: Body): Body =>
  bodyless.test(status) && body.$ref === undefined ? withoutContent(body) : withContent(body);

function withContent(body: Body): Body {
  if (!body.content) return body;
  const content: Content = {};
  for (const [given, media] of Object.entries(body.content)) {
    const name = mediaType(given);
    // The exact spelling wins over one with parameters.
    if (content[name] === undefined || given === name) content[name] = media ?? {};
  }
  if (Object.keys(content).length === 0) return withoutContent(body);
  return derive(body, { ...body, content: derive(body.content, content) });
}

function withoutContent(body: Body): Body {
  const { content: _empty, ...rest } = body;
  return derive(body, rest);
}

/** Without parameters; a range stands for the JSON that this API speaks. */
function mediaType(given: string): string {
  const [type = ''] = given.split(';');
  const name = type.trim().toLowerCase();
  return ['*/*', 'application/*', 'text/json', 'application/x-json'].includes(name)
    ? 'application/json'
    : name;
}
