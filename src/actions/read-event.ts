import { isAction } from './answers.ts';
import type { RawAction } from './types.ts';

/** An event as webhooks bring it, or the `vendorAction` in it. */
export type SettlingEvent = RawAction | { readonly event: string; readonly vendorAction?: RawAction };

/** The action that an event tells of; `undefined` for all other events. */
export function actionIn(event: unknown): RawAction | undefined {
  if (typeof event !== 'object' || event === null) return undefined;
  const given = event as { event?: unknown; vendorAction?: unknown };
  const action = typeof given.event === 'string' ? given.vendorAction : event;
  return isAction(action) ? action : undefined;
}
