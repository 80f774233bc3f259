/**
 * A client walks a lazy fleet of vehicles, in another process than the simulator: time to the first page, entries per
 * second, and the heap of both, after garbage collection, as the walk goes on. Run with `--expose-gc`.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { createEnode } from '../src/index.ts';
import { createSimulator } from '../src/simulator/index.ts';

const heapMegabytes = (): number => {
  globalThis.gc?.();
  return Math.round(process.memoryUsage().heapUsed / 1e5) / 10;
};

if (process.send) await serve(Number(process.argv[2]));
else await walk();

async function serve(count: number): Promise<void> {
  const { apiUrl, oauthUrl, clientId, clientSecret } = await createSimulator({
    fleet: count,
    clock: 'real',
  });
  process.on('message', () => process.send?.(heapMegabytes()));
  process.send?.({ apiUrl, oauthUrl, clientId, clientSecret });
}

async function walk(): Promise<void> {
  const { values } = parseArgs({
    options: {
      count: { type: 'string', default: '1000000' },
      page: { type: 'string', default: '500' },
    },
  });
  const child = fork(import.meta.filename, [values.count], { execArgv: ['--expose-gc'] });
  const [{ apiUrl, oauthUrl, clientId, clientSecret }] = await once(child, 'message');
  const enode = createEnode({ version: '2024-10-01', apiUrl, oauthUrl, clientId, clientSecret });
  const report = async (seen: number): Promise<void> => {
    child.send('heap');
    const [simulator] = await once(child, 'message');
    console.log(`${seen} vehicles: client ${heapMegabytes()} MB, simulator ${simulator} MB`);
  };
  try {
    const startedAt = performance.now();
    let seen = 0;
    for await (const vehicle of enode.vehicles.list({ pageSize: Number(values.page) })) {
      if (seen === 0) console.log(`first page: ${Math.round(performance.now() - startedAt)} ms`);
      seen += vehicle.id ? 1 : 0;
      if (seen % Math.ceil(Number(values.count) / 5) === 0) await report(seen);
    }
    const seconds = (performance.now() - startedAt) / 1000;
    console.log(`${seen} vehicles in ${Math.round(seconds)} s, ${Math.round(seen / seconds)} per second`);
  } finally {
    child.disconnect();
    child.kill();
  }
}
