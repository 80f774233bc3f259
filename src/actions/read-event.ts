import { timeOf } from '../core/bounded.ts';
import { isAction } from './answers.ts';
import type { RawAction } from './types.ts';

/** An event as webhooks bring it, the `vendorAction` in it, or an event that `parseDelivery` could not type. */
export type SettlingEvent =
  | RawAction
  | { readonly event: string; readonly vendorAction?: RawAction }
  | { readonly known: boolean; readonly event?: unknown; readonly raw?: unknown };

/**
 * The action that an event tells of; `undefined` for all other events. An action needs its id and its state.
 * Without a usable `updatedAt` it gets the time at which it was completed, the event was created, or it began.
 */
export function actionIn(given: unknown): RawAction | undefined {
  const event =
    isObject(given) && typeof given['known'] === 'boolean' ? (given['event'] ?? given['raw']) : given;
  if (!isObject(event)) return undefined;
  const action = typeof event['event'] === 'string' ? event['vendorAction'] : event;
  if (!isAction(action)) return undefined;
  if (isTime(action.updatedAt)) return action;
  const times = [action.completedAt, event['createdAt'], action.createdAt];
  return { ...action, updatedAt: times.find(isTime) ?? '' };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTime = (value: unknown): value is string => typeof value === 'string' && timeOf(value) !== undefined;
