import type { ApiDocument } from '../document/api-document.ts';
import type { Subscription } from '../subscriptions/webhooks.ts';

/** Old names by which events can be subscribed to as well. */
const oldNames: Readonly<Record<string, string>> = {
  'user:vendor-action:updated': 'user:charge-action:updated',
};

/** Whether a subscription is to events of this name. */
export const wants = ({ events }: Subscription, name: string): boolean =>
  events.some((wanted) => wanted === '*' || wanted === name || wanted === oldNames[name]);

/** Events that cannot be subscribed to by name: they come with `*` only, or to every subscription. */
const unnamed = /^(?:user:hem-system:|system:|enode:)/;

/** Why the API lets no subscription name such events in a version; undefined: it does. */
export function whyNotNamed(name: string, version: string, document: ApiDocument | undefined) {
  if (name === '*' || Object.values(oldNames).includes(name)) return undefined;
  if (!document?.events.has(name)) return `Version ${version} has no event ${name}`;
  return unnamed.test(name) ? `${name} cannot be subscribed to by name` : undefined;
}
