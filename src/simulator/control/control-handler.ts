import { isEnodeError } from '../../errors/guards.ts';
import { issueText } from '../document/issues.ts';
import { type Incoming, jsonResponse, type Outgoing } from '../exchange/exchange.ts';
import { jsonBody } from '../http/json-body.ts';
import { sameText } from '../../core/same-text.ts';
import { problem, type SimulatedProblem } from '../versions/problems.ts';
import { toProblem } from '../versions/to-problem.ts';
import type { Simulator } from '../handles/simulator.ts';
import { createCallCheck } from './check-call.ts';
import { controlDocument, documentPath, pathParametersOf } from './document.ts';
import { headers, problemResponse } from './problem-response.ts';
import type { ControlRoute } from './route.ts';
import { controlRoutes } from './routes/index.ts';
import { isObject } from '../../core/is-object.ts';

export interface ControlParts {
  /** Asked at each request: there is none yet when the server starts. */
  sim: () => Simulator;
  /** Undefined: it is not asked for. */
  controlToken: string | undefined;
}

/** Handles requests under `/simulator`: what the library can do, for programs in any language. */
export function createControlHandler({
  sim,
  controlToken,
}: ControlParts): (incoming: Incoming) => Promise<Outgoing> {
  const match = createMatch(controlRoutes);
  let document: object | undefined;
  const documented = (): object => (document ??= controlDocument(controlRoutes, sim().apiUrl));
  let check: ReturnType<typeof createCallCheck> | undefined;

  const handle = async (incoming: Incoming): Promise<Outgoing> => {
    if (incoming.path === documentPath) {
      if (incoming.method !== 'GET') throw problem.methodNotAllowed('Use GET', ['GET']);
      return jsonResponse(200, documented(), headers);
    }
    authorize(incoming, controlToken);
    const { route, param } = match(incoming);
    const json = route.body ? jsonBody(incoming) : undefined;
    check ??= createCallCheck(documented());
    const issues = check(route, { query: incoming.query, json });
    if (issues.length > 0) throw problem.invalid(issues.map(issueText).join('; '), issues);
    const body = isObject(json) ? json : {};
    const query = Object.fromEntries(incoming.query);
    const result = await route.run({ sim: sim(), param, query, body });
    const { status } = route.response;
    return status === 204 ? { status, headers, body: '' } : jsonResponse(status, result, headers);
  };

  return async (incoming) => {
    try {
      return await handle(incoming);
    } catch (error) {
      return problemResponse(asProblem(error));
    }
  };
}

/** What the library refuses with an `EnodeInputError` is a bad request over HTTP. */
function asProblem(error: unknown): SimulatedProblem {
  const known = toProblem(error);
  if (known) return known;
  if (isEnodeError(error, 'input')) return problem.badRequest(error.message);
  return problem.serverError(`The simulator failed: ${String(error)}`);
}

function authorize(incoming: Incoming, controlToken: string | undefined): void {
  if (controlToken === undefined) return;
  const given = /^Bearer +(\S+)$/i.exec(incoming.header('authorization') ?? '')?.[1];
  if (given !== undefined && sameText(given, controlToken)) return;
  throw problem.unauthorized(
    given === undefined
      ? 'Send the control token, which the simulator printed when it started: Authorization: Bearer <token>'
      : 'That is not the control token of this simulator',
  );
}

interface Match {
  route: ControlRoute;
  param: (name: string) => string;
}

/** Finds the route of a request. 404 problem for an unknown path, 405 for an unknown method of a known one. */
function createMatch(routes: readonly ControlRoute[]): (incoming: Incoming) => Match {
  const patterns = routes.map((route) => ({
    route,
    names: pathParametersOf(route.path),
    pattern: new RegExp(`^${route.path.replaceAll(/\{\w+\}/g, '([^/]+)')}$`),
  }));
  return ({ method, path }) => {
    const fitting = patterns.filter(({ pattern }) => pattern.test(path));
    if (fitting.length === 0) {
      throw problem.notFound(`The control API has no ${path}: ${documentPath} describes what there is`);
    }
    // `/deliveries/next` comes before `/deliveries/{deliveryId}`.
    const exact = fitting.filter(({ names }) => names.length === 0);
    const own = [...exact, ...fitting].find(({ route }) => route.method === method);
    if (!own) {
      const allowed = [...new Set(fitting.map(({ route }) => route.method))];
      throw problem.methodNotAllowed(`${path} takes ${allowed.join(', ')}`, allowed);
    }
    const values = own.pattern.exec(path)?.slice(1) ?? [];
    const params = new Map(own.names.map((name, index) => [name, decoded(values[index] ?? '')]));
    return { route: own.route, param: (name) => params.get(name) ?? '' };
  };
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw problem.badRequest(`${segment} is not percent-encoded text`);
  }
}
