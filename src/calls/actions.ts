import type { ActionHandle, ActionRecord, ActionsRoom, RawAction, SettlingEvent } from '../actions/index.ts';

/** The commands of a client that are under way. */
export interface ClientActions {
  /**
   * Resumes an action that another process or an earlier run started. Takes the output of `JSON.stringify(handle)`, as a
   * string or parsed. Nothing is sent; the first `wait()` polls the action at once.
   *
   * @throws EnodeInputError when it is not a record of an action, or one of another API version.
   */
  resume<A extends RawAction = RawAction>(record: ActionRecord<A> | string): Promise<ActionHandle<A>>;
  /**
   * Takes in a `user:vendor-action:updated` event, so that waits end without another poll, also those of the same
   * client in other versions (`at`). Give it every event whose signature was checked; others are passed over. It needs the
   * action's id and state; the rest may be missing, and the event may be one that only `onUnknown` got. Events
   * that arrive twice or late do no harm.
   *
   * @returns whether this process waits for the action and the event was news.
   */
  settle(event: SettlingEvent): Promise<boolean>;
}

/** What handles actions is loaded with the first command: clients that only read never need it. */
export const createClientActions = (
  load: () => Promise<ActionsRoom>,
  signals: readonly AbortSignal[],
): ClientActions =>
  Object.freeze({
    resume: async <A extends RawAction>(record: ActionRecord<A> | string) =>
      (await load()).resume(record, signals),
    settle: async (event: SettlingEvent) => (await load()).settle(event),
  });

/** The same, whose events reach all of `clients`: an action is the same in every version. */
export const settlingAll = (own: ClientActions, clients: readonly ClientActions[]): ClientActions =>
  Object.freeze({
    resume: own.resume,
    settle: async (event: SettlingEvent) =>
      (await Promise.all(clients.map((client) => client.settle(event)))).includes(true),
  });
