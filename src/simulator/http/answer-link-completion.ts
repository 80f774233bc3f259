import { problem, SimulatedProblem } from '../problems.ts';
import type { Contract } from '../contracts/contract.ts';
import type { LinkDesk } from '../world/link-desk.ts';
import { linkCompletion } from './link-completion.ts';
import { type Incoming, jsonAnswer, type Outgoing } from './exchange.ts';
import { jsonBody } from './json-body.ts';

/**
 * What a user does behind a `linkUrl`, at once: `POST <linkUrl>/complete` with `{ "vendor": "TESLA", "devices": [...] }`.
 * Problems are written as in the newest version.
 */
export async function answerLinkCompletion(
  incoming: Incoming,
  links: LinkDesk,
  contract: Contract,
): Promise<Outgoing> {
  try {
    const token = /^\/link\/([^/]+)\/complete$/.exec(incoming.path)?.[1];
    if (token === undefined) throw problem.notFound('There is no such Link session');
    if (incoming.method !== 'POST') throw problem.methodNotAllowed('Use POST', ['POST']);
    return jsonAnswer(200, links.complete(token, await linkCompletion(jsonBody(incoming) ?? {})));
  } catch (error) {
    if (!(error instanceof SimulatedProblem)) throw error;
    return jsonAnswer(
      error.status,
      contract.problem(error),
      error.headers,
      'application/problem+json; charset=utf-8',
    );
  }
}
