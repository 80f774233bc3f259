import type { Incoming } from '../exchange/exchange.ts';
import type { HookResponse } from '../http/hooks.ts';
import type { LinkService } from '../link/link-service.ts';
import { createPages } from './app.ts';
import type { FleetParts } from './fleet/parts.ts';
import type { PageAccess } from './sign-in.ts';
import { toWebRequest, fromWebResponse } from './web-exchange.ts';

/** Handles requests for the pages. */
export function createPageHandler(
  parts: FleetParts & PageAccess & { links: LinkService },
): (incoming: Incoming) => Promise<HookResponse> {
  const pages = createPages(parts);
  return async (incoming) => fromWebResponse(await pages.fetch(toWebRequest(incoming)));
}
