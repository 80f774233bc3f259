import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Simulator } from '../../src/simulator/index.ts';
import { clientSecret, enode, startSimulator, slow } from './support.ts';

let sim: Simulator;
let env: Record<string, string>;
let carId: string;
beforeAll(async () => {
  ({ sim, env } = await startSimulator({ clock: { mode: 'real', speed: 100 } }));
  const ada = sim.user('ada');
  carId = ada.vehicle({ vendor: 'TESLA', batteryLevel: 40, pluggedIn: true }).id;
  for (let count = 0; count < 120; count++) sim.user('bob').vehicle({ batteryLevel: null });
});
afterAll(() => sim.close());

it('enode lists the first page as a table and says how to go on', slow, async () => {
  const columns = 'id,userId,chargeState.batteryLevel';
  const { code, stdout, stderr } = await enode(
    ['vehicles', 'list', '--page-size', '2', '--columns', columns],
    env,
  );
  expect(code).toBe(0);
  const lines = stdout.trimEnd().split('\n');
  expect(lines).toHaveLength(3);
  expect(lines[0]).toMatch(/^id +userId +chargeState\.batteryLevel$/);
  expect(stdout).toMatch(new RegExp(`^${carId} +ada +40$`, 'm'));
  // What is not known is neither empty nor zero.
  expect(stdout).toMatch(/ bob +null$/m);
  expect(stderr).toMatch(/^There are more: --all for every page, --after \S+ for the next$/m);
});

it('enode reads every page with --all, as JSON for programs', slow, async () => {
  const { code, stdout, stderr } = await enode(['vehicles', 'list', '--all', '--json'], env);
  expect([code, stderr]).toEqual([0, '']);
  expect(JSON.parse(stdout)).toHaveLength(121);
});

it('enode calls by path in any version, in the names of that version', slow, async () => {
  const args = ['get', '/vehicles', '--json', '--api-version', '2023-04-15'];
  const { code, stdout } = await enode(args, env);
  expect(code).toBe(0);
  const cars = JSON.parse(stdout) as object[];
  expect(cars).toHaveLength(121);
  expect(cars[0]).toHaveProperty('chargingLocationId');
});

it('enode waits for a device, and says by the exit code what came of it', slow, async () => {
  const args = ['vehicles', 'start-charging', carId, '--wait', '1m', '--json'];
  const done = await enode(args, env);
  expect(done.code).toBe(0);
  expect(JSON.parse(done.stdout)).toMatchObject({ status: 'confirmed', action: { targetId: carId } });
  sim.actions.next({ outcome: 'FAILED', reason: 'NO_RESPONSE', after: '1s' });
  const silent = await enode(['vehicles', 'stop-charging', carId, '--wait'], env);
  expect(silent.code).toBe(5);
  expect(silent.stdout).toMatch(/^status +failed\nreason +NO_RESPONSE\n/);
  sim.actions.next({ outcome: 'CONFIRMED', after: '23h' });
  const unsure = await enode(
    ['vehicles', 'set-max-current', carId, '--max-current', '12', '--wait', '100ms'],
    env,
  );
  expect([unsure.code, unsure.stdout.split('\n')[0]]).toEqual([6, 'status       pending']);
});

it('enode sends no command for a wait that cannot be right', slow, async () => {
  const before = sim.requests.length;
  const run = await enode(['vehicles', 'start-charging', carId, '--wait', '5'], env);
  expect(run).toMatchObject({ code: 2, stderr: '--wait is "5": give a time such as 30s or 5m\n' });
  expect(sim.requests).toHaveLength(before);
});

it(
  'enode names the user of a path where a version reads that from a header, and nowhere else',
  slow,
  async () => {
    const old = ['get', '/vehicles', '--user', 'ada', '--json', '--all', '--api-version', '2023-04-15'];
    const { stdout } = await enode(old, env);
    expect(JSON.parse(stdout)).toMatchObject([{ id: carId }]);
    const refused = await enode(['get', '/vehicles', '--user', 'ada'], env);
    expect(refused).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('/users/<userId>/vehicles'),
    });
  },
);

it('enode keeps what ENODE_LOG asks for away from the data', slow, async () => {
  const run = await enode(['vehicles', 'get', carId, '--json'], {
    ...env,
    ENODE_LOG: 'debug',
    ENODE_ENVIRONMENT: '',
  });
  expect(JSON.parse(run.stdout)).toMatchObject({ id: carId });
  expect(run.stderr).toMatch(/^enode-client: GET \/vehicles\/\{vehicleId\} was answered 200 in/m);
});

it('enode follows the pages of a path, whose query may stand in it', slow, async () => {
  const { stdout } = await enode(['get', '/vehicles?pageSize=50', '--all', '--json'], env);
  expect(JSON.parse(stdout)).toHaveLength(121);
});

it('enode keeps to a user, and offers what only users have', slow, async () => {
  const { stdout } = await enode(['vehicles', 'list', '--user', 'ada', '--json'], env);
  expect(JSON.parse(stdout)).toHaveLength(1);
  const args = ['locations', 'create', '--name', 'Home', '--latitude', '52.5', '--longitude', '13.4'];
  const refused = await enode([...args, '--timezone-name', 'Europe/Berlin'], env);
  expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('--user') });
  const made = await enode([...args, '--timezone-name', 'Europe/Berlin', '--user', 'ada', '--json'], env);
  expect(JSON.parse(made.stdout)).toMatchObject({ name: 'Home', latitude: 52.5 });
});

it('enode sends the secret of a webhook from the environment', slow, async () => {
  const url = 'https://receiver.example/enode';
  const made = await enode(['webhooks', 'create', '--url', url, '--events', '*', '--json'], env);
  expect([made.code, made.stderr]).toEqual([0, '']);
  expect(JSON.parse(made.stdout)).toMatchObject({ url, isActive: true });
  const { ENODE_WEBHOOK_SECRET: _left, ...without } = env;
  const refused = await enode(['webhooks', 'create', '--url', url, '--events', '*'], without);
  expect(refused).toMatchObject({
    code: 4,
    stdout: '',
    stderr: 'There is no webhook secret: set ENODE_WEBHOOK_SECRET\n',
  });
});

it('enode takes a body from stdin, and nothing for a response that has no content', slow, async () => {
  const body = JSON.stringify({ isEnabled: true, deadline: '07:00', minimumChargeLimit: 20 });
  const args = ['put', `/vehicles/${carId}/smart-charging-policy`, '--body', '-', '--json'];
  const { code, stdout } = await enode(args, env, body);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ deadline: '07:00' });
  const gone = await enode(['users', 'deauthorize', 'nobody-yet'], env);
  expect(gone.code).toBe(3);
});

it.each([
  ['an id that there is not', ['vehicles', 'get', 'nope'], 3, /answered 404 not-found/],
  ['a path that is none', ['get', 'vehicles'], 2, /begins with a slash/],
  ['a command that there is not', ['vehicles', 'lst'], 2, /Did you mean list\?/],
  [
    'a number that is none',
    ['vehicles', 'set-max-current', 'x', '--max-current', 'much'],
    2,
    /--max-current is "much": give a number/,
  ],
  [
    'a field that is missing',
    ['vehicles', 'set-max-current', 'x'],
    2,
    /^Missing: --max-current \(or --body\)$/m,
  ],
  ['an id that would call another path', ['vehicles', 'get', '..'], 2, /vehicleId/],
])('enode explains %s', slow, async (_what, args, code, message) => {
  const run = await enode(args, env);
  expect(run).toMatchObject({ code, stdout: '', stderr: expect.stringMatching(message) });
  expect(run.stderr).not.toMatch(/^\s+at /m);
});

it('enode shows no secret, whatever a server quotes', slow, async () => {
  const quoted = Buffer.from(`${env['ENODE_CLIENT_ID']}:${clientSecret}`).toString('base64');
  const stop = sim.onRequest(({ path }) =>
    path === '/health/vehicles'
      ? { status: 400, body: { title: `You sent Basic ${quoted}`, detail: clientSecret, type: 'x' } }
      : undefined,
  );
  const run = await enode(['health', 'vehicles'], env);
  stop();
  expect(run).toMatchObject({ code: 3, stderr: expect.stringContaining('[redacted]') });
  expect(run.stderr).not.toContain(quoted);
  const wrong = await enode(['health', 'vehicles'], { ...env, ENODE_CLIENT_ID: 'somebody-else' });
  expect(wrong.code).toBe(4);
});
