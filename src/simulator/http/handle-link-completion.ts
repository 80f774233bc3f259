import { problem } from '../versions/problems.ts';
import { toProblem } from '../versions/to-problem.ts';
import type { Contract } from '../versions/contract.ts';
import type { LinkService } from '../link/link-service.ts';
import { linkCompletion } from './link-completion.ts';
import { type Incoming, jsonResponse, type Outgoing } from '../exchange/exchange.ts';
import { jsonBody } from './json-body.ts';

/**
 * What a user does behind a `linkUrl`, at once: `POST <linkUrl>/complete` with `{ "vendor": "TESLA", "devices": [...] }`.
 * Problems are written as in the newest version.
 */
export async function handleLinkCompletion(
  incoming: Incoming,
  links: LinkService,
  contract: Contract,
): Promise<Outgoing> {
  try {
    const token = /^\/link\/([^/]+)\/complete$/.exec(incoming.path)?.[1];
    if (token === undefined) throw problem.notFound('There is no such Link session');
    if (incoming.method !== 'POST') throw problem.methodNotAllowed('Use POST', ['POST']);
    return jsonResponse(200, links.complete(token, await linkCompletion(jsonBody(incoming) ?? {})));
  } catch (error) {
    const refused = toProblem(error);
    if (!refused) throw error;
    return jsonResponse(
      refused.status,
      contract.problem(refused),
      refused.headers,
      'application/problem+json; charset=utf-8',
    );
  }
}
