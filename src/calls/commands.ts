import {
  createActions,
  readAction,
  readCancelled,
  type ActionFamily,
  type ActionHandle,
  type ActionPort,
  type ActionsRoom,
} from '../actions/index.ts';
import { reportTo } from '../core/log.ts';
import { EnodeInputError } from '../errors/input-error.ts';
import { actionFamilies } from '../spec/action-families.ts';
import type { VersionTable } from '../versions/table.ts';
import type { CallResult } from './with-response.ts';
import { targetOf } from './target.ts';
import { createEndpoint, type Endpoint, type Sender } from './send.ts';

/** Sends the commands of a client and makes the handles of their actions. */
export interface Commands {
  readonly room: ActionsRoom;
  start(
    endpoint: Endpoint,
    args: readonly unknown[],
    user: string | undefined,
    signals: readonly AbortSignal[],
  ): Promise<CallResult<ActionHandle>>;
}

/** How an action is polled and cancelled stands in the version's table, like all else. */
export function createCommands(sender: Sender, table: VersionTable, version: string): Commands {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one entry for each family
  const ports = Object.fromEntries(
    actionFamilies.map((family): [ActionFamily, ActionPort] => {
      const endpoint = (method: string) => async (id: string, options: object, user?: string) => {
        const row = table.api[family]?.[method];
        if (row !== undefined) {
          return createEndpoint(sender, targetOf(row, `${family}.${method}`, false)).send(
            [id, undefined, options],
            user,
          );
        }
        throw new EnodeInputError(`Enode API ${version} has no actions of ${family}`);
      };
      const poll = endpoint('action');
      const cancel = endpoint('cancelAction');
      return [
        family,
        {
          poll: async (id, options, user) => readAction(poll(id, options, user)),
          cancel: async (id, options, user) => readCancelled(cancel(id, options, user)),
        },
      ];
    }),
  ) as Record<ActionFamily, ActionPort>;
  const { maxRetryAfterMs: maxAskedMs, maxPolls: concurrency, lifetime, log } = sender;
  const room = createActions({ ports, version, maxAskedMs, concurrency, lifetime, report: reportTo(log) });

  return {
    room,
    start: async (endpoint, args, user, signals) => {
      const { name, userInPath } = endpoint.target;
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- commands are methods of these namespaces
      const [family] = name.split('.') as [ActionFamily];
      let response: Response | undefined;
      const data = await room.start(
        family,
        async () => {
          const result = await endpoint.send(args, user);
          response = result.response;
          return result;
        },
        String(args[0]),
        // Asking for an action of a user that a header names takes the same header again.
        userInPath ? undefined : user,
        signals,
      );
      // oxlint-disable-next-line typescript/no-non-null-assertion -- a command that is not sent throws
      return { data, response: response! };
    },
  };
}
