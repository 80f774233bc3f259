import { createEnode } from 'enode-client';
import { createSimulator } from 'enode-client/simulator';
import { expect, it, onTestFinished, vi } from 'vitest';
import type { State } from '../src/entities.ts';
import { lookOnce, runPoller } from '../src/poller.ts';

async function start() {
  const sim = await createSimulator();
  const { apiUrl, oauthUrl, clientId, clientSecret } = sim;
  const enode = createEnode({
    version: '2024-10-01',
    apiUrl,
    oauthUrl,
    clientId,
    clientSecret,
    retry: false,
  });
  onTestFinished(async () => {
    await enode.close();
    await sim.close();
  });
  return { sim, enode };
}

it('tells what has changed, and what nobody knows', async () => {
  const { sim, enode } = await start();
  const car = sim.user('ada').vehicle({ batteryLevel: null });
  sim.user('ada').meter();
  const known = new Map<string, State>();
  const first = await lookOnce(enode, 'ada', known);
  expect(first.get(`vehicles.${car.id}.battery_percent`)).toBe('unknown');
  expect(await lookOnce(enode, 'ada', known)).toEqual(new Map());
  car.update({ batteryLevel: 55 });
  expect(await lookOnce(enode, 'ada', known)).toEqual(new Map([[`vehicles.${car.id}.battery_percent`, 55]]));
});

it('keeps what it knows of a kind that cannot be read, and tells what is gone', async () => {
  const { sim, enode } = await start();
  const car = sim.user('ada').vehicle({ batteryLevel: 40 });
  sim.user('ada').charger();
  const known = new Map<string, State>();
  await lookOnce(enode, 'ada', known);
  const end = sim.onRequest(({ path }) => (path.endsWith('/vehicles') ? { status: 404 } : undefined));
  expect(await lookOnce(enode, 'ada', known)).toEqual(new Map());
  end();
  car.remove();
  const gone = await lookOnce(enode, 'ada', known);
  expect([...gone.keys()].every((entity) => entity.startsWith(`vehicles.${car.id}.`))).toBe(true);
  expect(gone.get(`vehicles.${car.id}.battery_percent`)).toBeUndefined();
  expect(gone.size).toBe(3);
});

it('goes on after a failure, and ends with its signal', async () => {
  const errors = vi.spyOn(console, 'error').mockReturnValue();
  const { sim, enode } = await start();
  sim.user('ada').vehicle();
  let failing = true;
  sim.onRequest(() => (failing ? { status: 500 } : undefined));
  errors.mockImplementation(() => void (failing = false));
  const ended = new AbortController();
  const published = new Promise<ReadonlyMap<string, State | undefined>>((resolve) => {
    const publish = resolve;
    void runPoller({ enode, userId: 'ada', every: 1, publish, signal: ended.signal });
  });
  expect((await published).size).toBe(3);
  expect(errors).toHaveBeenCalled();
  ended.abort();
});
