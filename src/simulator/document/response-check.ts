import type { Issue } from './issue.ts';
import { toIssues } from './issues.ts';
import { child, type Located } from '../../openapi/pointer.ts';
import { isObject } from '../../core/is-object.ts';
import type { DocumentedOperation } from './operations.ts';
import type { Validators } from './validators.ts';

/** A response as it goes out. */
export interface CheckedResponse {
  status: number;
  contentType: string | undefined;
  /** The parsed body; undefined if there is none. */
  json: unknown;
}

/** Checks a response against its operation: status, content type, body, and no undocumented field. */
export type ResponseCheck = (operation: DocumentedOperation, response: CheckedResponse) => Issue[];

/** @param validators Of the closed schemas; asked for when they are needed first. */
export function createResponseCheck(validators: () => Validators): ResponseCheck {
  return (operation, { status, contentType, json }) => {
    const response = documented(operation, status);
    // Any operation can fail in ways its document does not list; success cannot.
    const isAdded = isObject(response?.node) && response.node['x-undocumented'] === true;
    // The default response describes problems only; other JSON failures are not checked against it.
    const isListed = status < 400 || operation.responses.has(String(status));
    const isOther = !isListed && essence(contentType) === 'application/json';
    if (!response || isAdded || isOther)
      return status >= 400 ? [] : [issue('', `status ${status} is not documented`)];
    if (!isObject(child(response, 'content').node)) {
      return json === undefined ? [] : [issue('', `status ${status} is documented without a body`)];
    }
    if (json === undefined) return [issue('', `status ${status} is documented with a body`)];
    const schema = contentSchemaOf(response, contentType, status);
    if (schema === undefined) {
      return [issue('', `content type ${contentType} is not documented for ${status}`)];
    }
    if (schema.node === undefined) return [];
    const validate = validators().at(schema.pointer);
    return validate(json) ? [] : toIssues('body', '', validate.errors ?? []);
  };
}

/** The schema of what a response has in this content type, its `node` undefined if it may be anything. */
export function contentSchemaOf(
  response: Located,
  contentType: string | undefined,
  status: number,
): Located | undefined {
  const content = child(response, 'content');
  if (!isObject(content.node)) return undefined;
  const type = Object.keys(content.node).find((name) => isSame(name, contentType, status));
  return type === undefined ? undefined : child(child(content, type), 'schema');
}

/** True if the document names this very status and gives it no body, as it does for several 404s. */
export function isBodyless(operation: DocumentedOperation, status: number): boolean {
  const response = operation.responses.get(String(status));
  return response !== undefined && !isObject(child(response, 'content').node);
}

/** What the document says of a status, by itself or among others. */
export function documented(operation: DocumentedOperation, status: number): Located | undefined {
  const range = `${String(status).charAt(0)}XX`;
  return (
    operation.responses.get(String(status)) ??
    operation.responses.get(range) ??
    operation.responses.get('default')
  );
}

const issue = (path: string, message: string): Issue => ({ in: 'response', path, message });

/** Problems are documented as `application/problem+json` or plain JSON, whichever is sent. */
const isSame = (name: string, contentType: string | undefined, status: number): boolean =>
  essence(name) === essence(contentType) || (status >= 400 && isJson(name) && isJson(contentType));

const isJson = (type: string | undefined): boolean => /[/+]json$/.test(essence(type) ?? '');

const essence = (type: string | undefined): string | undefined => type?.split(';')[0]?.trim().toLowerCase();
