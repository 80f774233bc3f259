import type { Incoming } from '../http/exchange.ts';
import type { HookAnswer } from '../http/hooks.ts';
import type { LinkDesk } from '../world/link-desk.ts';
import { createPages } from './app.ts';
import type { FleetParts } from './fleet/parts.ts';
import type { Access } from './sign-in.ts';
import { toWebRequest, webAnswer } from './web-exchange.ts';

/** Answers requests for the pages. */
export function createPageAnswer(
  parts: FleetParts & Access & { links: LinkDesk },
): (incoming: Incoming) => Promise<HookAnswer> {
  const pages = createPages(parts);
  return async (incoming) => webAnswer(await pages.fetch(toWebRequest(incoming)));
}
