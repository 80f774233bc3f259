import type { Client } from '../auth/clients.ts';
import type { Tokens } from '../auth/tokens.ts';
import type { Contract } from '../contracts/contract.ts';
import type { ApiDocument } from '../document/api-document.ts';
import { type Issue, issueText } from '../document/issues.ts';
import { isObject } from '../document/json.ts';
import type { Operation } from '../document/operations.ts';
import { isBodyless } from '../document/response-check.ts';
import { type Answer, type Backend, type Handler } from '../handlers/handler.ts';
import { problem, SimulatedProblem } from '../problems.ts';
import { type Incoming, jsonAnswer, type Outgoing } from './exchange.ts';
import { jsonBody } from './json-body.ts';

/** An answer that does not satisfy the document of the version that was asked for. */
export interface Violation {
  method: string;
  path: string;
  version: string;
  status: number;
  issues: readonly Issue[];
}

export interface ApiParts {
  backend: Backend;
  tokens: Tokens;
  handlers: ReadonlyMap<string, Handler>;
  /** Undefined for a version that is not served. */
  document: (version: string) => ApiDocument | undefined;
  contract: (version: string) => Contract;
  versions: readonly string[];
  defaultVersion: string;
  /** Called for each answer that its document does not allow; undefined: answers are not checked. */
  onViolation: ((violation: Violation) => void) | undefined;
}

/** Answers requests to the API: version, route, token, checks against the document, handler, check of the answer. */
export function createApi(parts: ApiParts): (incoming: Incoming) => Outgoing {
  return (incoming) => {
    const client = clientOf(parts.tokens, incoming);
    const asked = incoming.header('enode-version') ?? client?.defaultVersion ?? parts.defaultVersion;
    const document = parts.document(asked);
    const version = document ? asked : parts.defaultVersion;
    const contract = parts.contract(version);
    let operation: Operation | undefined;
    let outgoing: Outgoing;
    try {
      if (!document) {
        throw problem.badRequest(
          `Unknown Enode-Version ${JSON.stringify(asked)}; known: ${parts.versions.join(', ')}`,
        );
      }
      const route = document.route(incoming.method, incoming.path);
      if (route.found !== 'operation')
        throw noRoute(incoming, version, route.found === 'path' ? route.allow : []);
      operation = route.operation;
      if (operation.secured && !client) throw unauthorized(incoming);
      outgoing = written(answer(parts, contract, document, operation, route.values, incoming));
    } catch (error) {
      outgoing = failure(error, contract, operation);
    }
    const checked =
      operation && document ? check(parts, document, operation, contract, incoming, outgoing) : outgoing;
    return { ...checked, headers: { ...checked.headers, 'enode-version': version } };
  };
}

function answer(
  { backend, handlers }: ApiParts,
  contract: Contract,
  document: ApiDocument,
  operation: Operation,
  values: readonly string[],
  incoming: Incoming,
): Answer {
  const userId = incoming.header('enode-user-id');
  if (userId !== undefined && contract.userHeader === 'refused') {
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
    values,
    query: incoming.query,
    header: incoming.header,
    json,
  });
  if (issues.length > 0) throw problem.invalid(issues.map(issueText).join('; '), issues);
  return handler({ ...backend, contract, path: values, query, body: isObject(json) ? json : {}, userId });
}

function clientOf(tokens: Tokens, incoming: Incoming): Client | undefined {
  const token = /^Bearer +(\S+)$/i.exec(incoming.header('authorization') ?? '')?.[1];
  return token === undefined ? undefined : tokens.clientOf(token);
}

function unauthorized(incoming: Incoming): SimulatedProblem {
  return problem.unauthorized(
    incoming.header('authorization') === undefined
      ? 'The request has no access token'
      : 'The access token is unknown, expired or revoked',
  );
}

function noRoute({ method, path }: Incoming, version: string, allow: readonly string[]): SimulatedProblem {
  return allow.length > 0
    ? problem.methodNotAllowed(`${path} does not take ${method} in version ${version}`, allow)
    : problem.notFound(`Version ${version} has no route ${method} ${path}`);
}

const written = ({ status, body }: Answer): Outgoing =>
  body === undefined ? { status, headers: {}, body: '' } : jsonAnswer(status, body);

/** Writes a failure in the manner of the version; anything unforeseen is the simulator's own fault, a 500. */
function failure(error: unknown, contract: Contract, operation: Operation | undefined): Outgoing {
  const known =
    error instanceof SimulatedProblem ? error : problem.serverError(`The simulator failed: ${String(error)}`);
  if (operation && isBodyless(operation, known.status))
    return { status: known.status, headers: {}, body: '' };
  return jsonAnswer(
    known.status,
    contract.problem(known),
    known.headers,
    'application/problem+json; charset=utf-8',
  );
}

function check(
  { onViolation }: ApiParts,
  document: ApiDocument,
  operation: Operation,
  contract: Contract,
  { method, path }: Incoming,
  outgoing: Outgoing,
): Outgoing {
  if (!onViolation) return outgoing;
  const { status } = outgoing;
  const json: unknown = outgoing.body === '' ? undefined : JSON.parse(outgoing.body);
  const issues = document.checkResponse(operation, {
    status,
    contentType: outgoing.headers['content-type'],
    json,
  });
  if (issues.length === 0) return outgoing;
  onViolation({ method, path, version: document.version, status, issues });
  const detail = `The answer ${status} is not as documented: ${issues.map(issueText).join('; ')}`;
  return failure(problem.badAnswer(detail, issues), contract, undefined);
}
