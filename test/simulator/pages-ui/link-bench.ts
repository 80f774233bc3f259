import type { SimulatorOptions } from '../../../src/simulator/index.ts';
import { type Bench, bench, type CallOptions, linkBody } from '../support.ts';

export interface LinkBench extends Bench {
  /** Opens a session of the user `ada` and gives its address. */
  session(body?: object, options?: CallOptions): Promise<string>;
}

/** A simulator whose sessions are opened through its API. */
export async function linkBench(options?: SimulatorOptions): Promise<LinkBench> {
  const bed = await bench(options);
  return {
    ...bed,
    session: async (body = {}, call = {}) => {
      const json = call.version === undefined ? { ...linkBody(), ...body } : body;
      const { json: response, status } = await bed.call('POST', '/users/ada/link', { ...call, json });
      if (status !== 200) throw new Error(`No session: ${JSON.stringify(response)}`);
      return response.linkUrl;
    },
  };
}
