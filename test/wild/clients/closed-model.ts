import { z } from 'zod';

import { call, fails, tokenOf, type WildClient, works } from '../wild-client.ts';

/** A model as a home automation has it: closed unions, and no null where its author saw none. */
const model = z.object({
  id: z.string(),
  vendor: z.enum(['TESLA', 'BMW', 'VOLKSWAGEN', 'AUDI', 'HYUNDAI', 'KIA', 'VOLVO', 'RENAULT']),
  isReachable: z.boolean(),
  information: z.object({ brand: z.string(), model: z.string(), year: z.number() }),
  chargeState: z.object({ batteryLevel: z.number(), isPluggedIn: z.boolean() }),
  odometer: z.object({ distance: z.number() }),
  location: z.object({ latitude: z.number(), longitude: z.number() }),
});

export const closedModel: WildClient = {
  name: 'has a model with closed unions and without nulls',
  onTheRealApi: { works: false, because: 'vehicles leave things out, and come of more vendors' },
  run: async (sim) => {
    const { token } = await tokenOf(sim);
    const { json } = await call(sim, token, 'GET', '/vehicles?pageSize=50');
    return model.array().safeParse(json.data).success
      ? works
      : fails('vehicles leave things out, and come of more vendors');
  },
};
