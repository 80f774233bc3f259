import { readOptions } from '../errors/check-options.ts';
import { EnodeInputError } from '../errors/input-error.ts';
import { isAction } from './read-action.ts';
import type { Refusal } from './outcome.ts';
import type { ActionFamily, ActionTarget, RawAction } from './types.ts';
import { isObject } from '../core/is-object.ts';
import { show } from '../core/show.ts';

/** A handle as JSON: enough to go on in another process. It holds the user's and the device's id, no secret. */
export interface ActionRecord<A = RawAction> {
  /** Version of this format. */
  readonly format: 1;
  /** The API version of the client; only a client of the same version resumes it. */
  readonly apiVersion: string;
  readonly family: ActionFamily;
  /** `null` when the command was refused, so that there is no action. */
  readonly id: string | null;
  readonly target: { readonly type: string; readonly id: string | null };
  /** When the API accepted the command, ISO 8601; `null` when it did not. */
  readonly createdAt: string | null;
  /** The action as it was when it was last seen. */
  readonly action: A | null;
  /** Whose action it is, in versions in which a header names the user; left out otherwise. */
  readonly user?: string;
  /** What the API responded, when it refused the command. */
  readonly refusal: Refusal | null;
}

/** What a record says, checked. */
export type Restored = { readonly family: ActionFamily } & (
  | { readonly action: RawAction; readonly user: string | undefined }
  | { readonly refusal: Refusal; readonly target: ActionTarget }
);

/**
 * Reads a record: the object, or its JSON text.
 *
 * @throws EnodeInputError for anything else, and for a record of another API version.
 */
export function readRecord(
  given: unknown,
  version: string,
  families: Readonly<Record<ActionFamily, unknown>>,
): Restored {
  return readOptions('actions.resume', () => restored(given, version, families));
}

function restored(
  given: unknown,
  version: string,
  families: Readonly<Record<ActionFamily, unknown>>,
): Restored {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its fields are checked one by one below
  const record = (typeof given === 'string' ? parse(given) : given) as Partial<ActionRecord> | null;
  if (typeof record !== 'object' || record === null) {
    throw unusable('it is not an object: give what JSON.stringify(handle) wrote');
  }
  const { format, apiVersion, family, id, action, user, refusal, target } = record;
  if (format !== 1) throw unusable(`its format is ${show(format)}; this version reads format 1`);
  if (apiVersion !== version) {
    throw unusable(
      `it is of API version ${show(apiVersion)} and this client of ${version}: use enode.at(…).actions.resume`,
    );
  }
  if (typeof family !== 'string' || !Object.hasOwn(families, family)) {
    throw unusable(`its family is ${show(family)}: one of ${Object.keys(families).join(', ')}`);
  }
  if (isAction(action) && action.id === id) {
    if (user !== undefined && typeof user !== 'string') throw unusable('its user is not a string');
    return { family, action, user };
  }
  if (isRefusal(refusal) && isTarget(target)) {
    return { family, refusal, target: { type: target.type, id: target.id ?? undefined } };
  }
  throw unusable('it holds neither an action with its id nor a refusal');
}

function isTarget(value: unknown): value is ActionRecord['target'] {
  if (!isObject(value)) return false;
  const { type, id = null } = value;
  return typeof type === 'string' && (id === null || typeof id === 'string');
}

function isRefusal(value: unknown): value is Refusal {
  if (!isObject(value)) return false;
  const { status, kind, title, detail } = value;
  return (
    (status === 400 || status === 422) && [kind, title, detail].every((text) => typeof text === 'string')
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function unusable(why: string): EnodeInputError {
  return new EnodeInputError(`actions.resume cannot use this record: ${why}`);
}
