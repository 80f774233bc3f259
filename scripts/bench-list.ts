/**
 * Lists a million vehicles through the client, and shows that memory does not grow with the list. Pages come from
 * a function in place of the network: vehicles as the simulator tells them, each with an id of its own.
 */
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createEnode } from '../src/index.ts';
import { createSimulator } from '../src/simulator/index.ts';

const { values } = parseArgs({
  options: {
    vehicles: { type: 'string', default: '1000000' },
    'page-size': { type: 'string', default: '200' },
    prefetch: { type: 'boolean', default: false },
  },
});
const total = Number(values.vehicles);
const pageSize = Number(values['page-size']);

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const simulator = await createSimulator({ seed: 'a million' });
const template = JSON.stringify(simulator.user('u-1').vehicle({ vendor: 'TESLA' }).state);
await simulator.close();
const [before = '', after = ''] = template.split(/(?<="id":")[^"]+/);

function page(from: number): string {
  const end = Math.min(from + pageSize, total);
  const items = Array.from({ length: end - from }, (_, index) => `${before}v-${from + index}${after}`);
  const next = end < total ? `"c${end}"` : 'null';
  return `{"data":[${items.join(',')}],"pagination":{"after":${next},"before":null}}`;
}

const token = '{"access_token":"t","expires_in":3599,"token_type":"bearer","scope":""}';
let pages = 0;
const enode = createEnode({
  version: '2024-10-01',
  apiUrl: 'http://localhost:1',
  oauthUrl: 'http://localhost:1/oauth2/token',
  clientId: 'a',
  clientSecret: 'b',
  fetch: async (input) => {
    const url = new URL(input as string);
    if (url.pathname.endsWith('/token')) return new Response(token);
    pages++;
    return new Response(page(Number(url.searchParams.get('after')?.slice(1) ?? 0)));
  },
});

/** Megabytes in use after a collection. */
function used(): number {
  collect();
  return process.memoryUsage().heapUsed / 1e6;
}

const rows: string[] = [];
let seen = 0;
let last = '';
const startedAt = performance.now();
const list = enode.vehicles.list({ pageSize }, { prefetch: values.prefetch });
for await (const vehicle of list) {
  seen++;
  last = vehicle.id;
  if (seen % (total / 10) === 0) rows.push(`${String(seen).padStart(9)} ${used().toFixed(1).padStart(6)} MB`);
}
const seconds = (performance.now() - startedAt) / 1000;
if (seen !== total || last !== `v-${total - 1}`)
  throw new Error(`listed ${seen} vehicles, the last is ${last}`);

console.log(
  `Node ${process.version}, ${total} vehicles, ${pages} pages of ${pageSize}, ${template.length} B each`,
);
console.log('   listed  heap in use');
for (const row of rows) console.log(row);
console.log(
  `${seconds.toFixed(1)} s, ${Math.round(total / seconds)} vehicles/s; peak resident ${Math.round(process.resourceUsage().maxRSS / 1000)} MB`,
);
