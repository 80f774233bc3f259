import type { Duration } from '../../base/duration.ts';
import { controlBody, type ControlCall, type ControlRoute, needed, success } from '../route.ts';
import { moment, object, ref } from '../schema.ts';

const time = success(object({ now: moment }, ['now']));
const now = ({ sim }: ControlCall): object => ({ now: sim.clock.iso() });

export const clockRoutes: readonly ControlRoute[] = [
  {
    method: 'GET',
    path: '/simulator/clock',
    id: 'getClock',
    tag: 'clock',
    summary: 'The simulated time.',
    response: time,
    run: now,
  },
  {
    method: 'POST',
    path: '/simulator/clock/advance',
    id: 'advanceClock',
    tag: 'clock',
    summary: 'Advances the simulated time; responds when all that fell due has happened, webhooks included.',
    body: needed(object({ by: ref('Duration') }, ['by'])),
    response: time,
    run: async (call) => {
      await call.sim.clock.advance(controlBody<{ by: Duration }>(call).by);
      return now(call);
    },
  },
];
