import { createHmac } from 'node:crypto';

import { fails, secret, type WildClient, works } from '../wild-client.ts';

export const reserialises: WildClient = {
  name: 'is a receiver that checks the signature over JSON.stringify of the parsed body',
  onTheRealApi: { works: false, because: 'the signature is over the bytes that were sent' },
  run: async (sim) => {
    sim.webhooks.subscribe({ secret });
    sim.user('parser').vehicle({ batteryLevel: 50 });
    let outcome = fails('nothing was sent');
    await sim.webhooks.deliver(async (request) => {
      const again = JSON.stringify(await request.json());
      const expected = `sha1=${createHmac('sha1', secret).update(again).digest('hex')}`;
      const isSame = request.headers.get('x-enode-signature') === expected;
      outcome = isSame ? works : fails('the signature is over the bytes that were sent');
      return new Response();
    });
    return outcome;
  },
};
