import type { Incoming } from '../exchange/exchange.ts';
import type { HookResponse } from '../http/hooks.ts';
import type { LinkService } from '../link/link-service.ts';
import { createPages } from './app.ts';
import type { FleetParts } from './fleet/parts.ts';
import type { Access } from './sign-in.ts';
import { toWebRequest, webAnswer } from './web-exchange.ts';

/** Answers requests for the pages. */
export function createPageAnswer(
  parts: FleetParts & Access & { links: LinkService },
): (incoming: Incoming) => Promise<HookResponse> {
  const pages = createPages(parts);
  return async (incoming) => webAnswer(await pages.fetch(toWebRequest(incoming)));
}
