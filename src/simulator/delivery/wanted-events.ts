import type { ApiDocument } from '../document/api-document.ts';
import type { Subscription } from '../subscriptions/webhooks.ts';

/** Old names by which events can be subscribed to as well. */
const oldNames: Readonly<Record<string, string>> = {
  'user:vendor-action:updated': 'user:charge-action:updated',
};

/** Whether a subscription is to events of this name. */
export const wants = ({ events }: Subscription, name: string): boolean =>
  events.some((wanted) => wanted === '*' || wanted === name || wanted === oldNames[name]);

/** Whether a version has such events. */
export const isSubscribable = (name: string, document: ApiDocument | undefined): boolean =>
  name === '*' || document?.events.has(name) === true || Object.values(oldNames).includes(name);
