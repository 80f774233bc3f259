import {
  createActions,
  readAction,
  readCancelled,
  type ActionFamily,
  type ActionHandle,
  type ActionPort,
  type ActionPorts,
  type ActionsRoom,
} from '../actions/index.ts';
import { EnodeInputError } from '../errors/input-error.ts';
import type { VersionTable } from '../versions/table.ts';
import type { Answered } from './call.ts';
import { targetOf } from './plan.ts';
import { createEndpoint, type Endpoint, type Sender } from './send.ts';

const families = ['vehicles', 'chargers', 'hvacs', 'batteries'] as const satisfies ActionFamily[];

/** How many actions of users that a header names are remembered with their user. */
const remembered = 10_000;

/** Sends the commands of a client and makes the handles of their actions. */
export interface Commands {
  readonly room: ActionsRoom;
  start(
    endpoint: Endpoint,
    args: readonly unknown[],
    user: string | undefined,
  ): Promise<Answered<ActionHandle>>;
}

/** How an action is looked at and cancelled stands in the version's table, like all else. */
export function createCommands(sender: Sender, table: VersionTable, version: string): Commands {
  // Who asks for an action of a user that a header names has to name the user again.
  const owners = new Map<string, string>();

  const ports = Object.fromEntries(
    families.map((family): [ActionFamily, ActionPort] => {
      const endpoint = (method: string) => async (id: string, options: object) => {
        const row = table.api[family]?.[method];
        if (row !== undefined) {
          return createEndpoint(sender, targetOf(row, `${family}.${method}`, false)).send(
            [id, options],
            owners.get(id),
          );
        }
        throw new EnodeInputError(`Enode API ${version} has no actions of ${family}`);
      };
      const look = endpoint('action');
      const cancel = endpoint('cancelAction');
      return [
        family,
        {
          look: async (id, options) => readAction(look(id, options)),
          cancel: async (id, options) => readCancelled(cancel(id, options)),
        },
      ];
    }),
  ) as ActionPorts as Record<ActionFamily, ActionPort>;
  const room = createActions({ ports, version, maxAskedMs: sender.maxRetryAfterMs });

  return {
    room,
    start: async (endpoint, args, user) => {
      const { name, userInPath } = endpoint.target;
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
      );
      if (data.id !== undefined && user !== undefined && !userInPath) {
        owners.set(data.id, user);
        if (owners.size > remembered) owners.delete(owners.keys().next().value!);
      }
      return { data, response: response! };
    },
  };
}
