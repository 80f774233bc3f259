import type { Client } from '../auth/clients.ts';
import type { AccessTokens } from '../auth/tokens.ts';
import type { Contract } from '../versions/contract.ts';
import type { ApiDocument } from '../document/api-document.ts';
import { issueText } from '../document/issues.ts';
import { isObject } from '../../core/is-object.ts';
import type { DocumentedOperation } from '../document/operations.ts';
import type { Backend, Call, Handler, HandlerResponse } from '../api/handler.ts';
import { problem, type SimulatedProblem } from '../versions/problems.ts';
import { createResponseGuard } from './response-guard.ts';
import type { ResponseViolation } from './violation.ts';
import { type Incoming, jsonResponse, jsonHeaders, type Outgoing } from '../exchange/exchange.ts';
import { failure } from './failure.ts';
import { jsonBody } from './json-body.ts';
import { listText } from '../exchange/list-text.ts';
import type { Issue } from '../document/issue.ts';

export interface ApiParts {
  backend: Backend;
  tokens: AccessTokens;
  handlers: ReadonlyMap<string, Handler>;
  /** Undefined for a version that is not served. */
  document: (version: string) => ApiDocument | undefined;
  contract: (version: string) => Contract;
  versions: readonly string[];
  defaultVersion: string;
  /** Called for each response that its document does not allow; undefined: responses are not checked. */
  onViolation: ((violation: ResponseViolation) => void) | undefined;
}

/** Serves requests to the API: version, route, token, checks against the document, handler, check of the response. */
export function createApi(parts: ApiParts): (incoming: Incoming) => Promise<Outgoing> {
  const check = parts.onViolation && createResponseGuard(parts.onViolation);
  return async (incoming) => {
    const client = clientOf(parts.tokens, incoming);
    const asked = incoming.header('enode-version') ?? client?.defaultVersion ?? parts.defaultVersion;
    const document = parts.document(asked);
    const version = document ? asked : parts.defaultVersion;
    const contract = parts.contract(version);
    let operation: DocumentedOperation | undefined;
    let outgoing: Outgoing;
    await document?.prepare();
    try {
      if (!document) {
        throw problem.badRequest(
          `Unknown Enode-Version ${JSON.stringify(asked)}; known: ${parts.versions.join(', ')}`,
        );
      }
      const route = document.route(incoming.method, incoming.path);
      if (route.found !== 'operation') throw problem.notFound('Route not found');
      operation = route.operation;
      if (operation.secured && !client) throw unauthorized(incoming);
      const defaultVersion = client?.defaultVersion ?? parts.defaultVersion;
      const call = { contract, version, defaultVersion, path: route.values };
      outgoing = written(await handle(parts, call, document, operation, incoming));
    } catch (error) {
      outgoing = failure(error, contract, operation);
    }
    const checked =
      check && operation && document ? check(document, operation, contract, incoming, outgoing) : outgoing;
    return { ...checked, headers: { ...checked.headers, 'enode-version': version } };
  };
}

function handle(
  { backend, handlers }: ApiParts,
  call: Pick<Call, 'contract' | 'version' | 'defaultVersion' | 'path'>,
  document: ApiDocument,
  operation: DocumentedOperation,
  incoming: Incoming,
): HandlerResponse | Promise<HandlerResponse> {
  const userId = incoming.header('enode-user-id');
  if (userId !== undefined && call.contract.userHeader === 'refused') {
    throw problem.badRequest(
      `The header Enode-User-Id is not part of version ${document.version}; name the user in the path`,
    );
  }
  const handler = handlers.get(operation.key);
  if (!handler) {
    throw problem.notImplemented(`The simulator does not do ${operation.method} ${operation.path} yet`);
  }
  const json = operation.body ? jsonBody(incoming) : undefined;
  const { issues, query } = document.checkRequest(operation, {
    values: call.path,
    query: incoming.query,
    header: incoming.header,
    json,
  });
  const refused = issues.filter((issue) => !isLenient(operation, issue));
  if (refused.length > 0) throw problem.invalid(refused.map(issueText).join('; '), refused);
  return handler({
    ...backend,
    ...call,
    query,
    body: isObject(json) ? json : {},
    list: Array.isArray(json) ? json : [],
    userId,
  });
}

function clientOf(tokens: AccessTokens, incoming: Incoming): Client | undefined {
  const token = /^Bearer +(\S+)$/i.exec(incoming.header('authorization') ?? '')?.[1];
  return token === undefined ? undefined : tokens.clientOf(token);
}

function unauthorized(incoming: Incoming): SimulatedProblem {
  return problem.unauthorized(
    incoming.header('authorization') === undefined ? undefined : 'unknown, expired or revoked',
  );
}

function written({ status, body }: HandlerResponse): Outgoing {
  if (body === undefined) return { status, headers: {}, body: '' };
  const list = listText(body);
  return list ? { status, headers: jsonHeaders, body: list.text, list } : jsonResponse(status, body);
}

/** Query parameters for which the API has a fallback, where the document only lists the values that it knows. */
const lenient: Readonly<Record<string, readonly string[]>> = {
  // Texts in a language that the API does not have come in en-US.
  'GET /interventions': ['language'],
  'GET /interventions/{}': ['language'],
};

/** Whether a request is served although it differs from the document in this way. */
const isLenient = ({ key }: DocumentedOperation, { in: place, path }: Issue): boolean =>
  place === 'query' && (lenient[key]?.includes(path.replace(/^\//, '')) ?? false);
