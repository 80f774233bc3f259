import type { ApiDocument } from '../document/api-document.ts';
import type { Subscription } from '../subscriptions/webhooks.ts';

/** Old names by which events can be subscribed to as well. */
const oldNames: Readonly<Record<string, string>> = {
  'user:vendor-action:updated': 'user:charge-action:updated',
};

/** Whether a subscription is to events of this name. */
export const wants = ({ events }: Subscription, name: string): boolean =>
  events.some((wanted) => wanted === '*' || wanted === name || wanted === oldNames[name]);

/** Why the API lets no subscription name such events in a version; undefined: it does, or is not served. */
export function whyNotNamed(name: string, version: string, document: ApiDocument | undefined) {
  const events = document?.events;
  if (events === undefined || events.isSubscribable(name)) return undefined;
  return events.has(name)
    ? `${name} cannot be subscribed to by name`
    : `Version ${version} has no event ${name}`;
}
