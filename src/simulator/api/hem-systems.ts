import { viewHemSystem } from '../views/hem-system.ts';
import { problem } from '../versions/problems.ts';
import { type HemSystem, hemSystems } from '../energy/hem-systems.ts';
import { type Call, type Handler, type Handlers, ok, pathValue } from './handler.ts';
import { hemStatistics } from './hem-statistics.ts';
import { pageFor } from './list.ts';

const listSystems =
  (userOf: (call: Call) => string | undefined): Handler =>
  (call) => {
    const systems = hemSystems(call.world, userOf(call));
    const { items, after, before } = pageFor(call, 'hem-systems', systems, (system) =>
      viewHemSystem(call, system),
    );
    return ok({ data: items, pagination: { after, before } });
  };

export const hemHandlers: Handlers = {
  'GET /hem-systems': listSystems(() => undefined),
  'GET /users/{userId}/hem-systems': listSystems((call) => pathValue(call, 0)),
  'GET /hem-systems/{hemSystemId}': (call) => ok(viewHemSystem(call, systemIn(call))),
  'GET /hem-systems/{hemSystemId}/statistics': (call) => ok(hemStatistics(call, systemIn(call))),
};

function systemIn({ world, path }: Call): HemSystem {
  const system = hemSystems(world).find(({ id }) => id === path[0]);
  if (system) return system;
  throw problem.notFound(`Could not find HEM system with ID ${path[0]}`);
}
