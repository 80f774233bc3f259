import { expect, it, onTestFinished } from 'vitest';
import { checkProxy, checkRuntime } from '../../src/cli/doctor/local-checks.ts';
import { checkClock, checkReach } from '../../src/cli/doctor/reach.ts';
import { enode, startSimulator, slow } from './support.ts';

async function world() {
  const { sim, env } = await startSimulator();
  onTestFinished(() => sim.close());
  return { sim, env };
}

it('finds nothing broken where all is well, and says what is missing', slow, async () => {
  const { env } = await world();
  const { code, stdout } = await enode(['doctor'], env);
  expect(stdout).toMatch(/^ok +version answered +2024-10-01$/m);
  expect(stdout).toMatch(/^warning +webhooks +no subscription\n +→ /m);
  expect(stdout).toMatch(/\nNothing is broken\.\n$/);
  expect(code).toBe(0);
});

it('names each fault with its remedy, as JSON for programs', slow, async () => {
  const { sim, env } = await world();
  sim.faults.add({ route: 'GET /webhooks', fault: { type: 'version', responseVersion: '2023-04-15' } });
  const wrong = {
    ...env,
    ENODE_API_VERSION: '2024-01-01',
    HTTPS_PROXY: 'http://user:pass@proxy.example:8080',
  };
  const { code, stdout } = await enode(['doctor', '--json'], wrong);
  expect(code).toBe(5);
  expect(stdout).not.toContain('user:pass');
  const findings = JSON.parse(stdout) as { name: string; status: string; remedy?: string }[];
  const byName = Object.fromEntries(findings.map((finding) => [finding.name, finding]));
  expect(byName['API version']).toMatchObject({
    status: 'warning',
    remedy: expect.stringContaining('enode diff 2024-01-01'),
  });
  expect(byName['proxy']).toMatchObject({
    status: 'warning',
    remedy: expect.stringContaining('NODE_USE_ENV_PROXY'),
  });
  expect(byName['version answered']).toMatchObject({ status: 'failed' });
});

it('says what is wrong with credentials and environment, and checks no more than it can', slow, async () => {
  const { env } = await world();
  const none = await enode(['doctor'], {});
  expect(none.code).toBe(5);
  expect(none.stdout).toMatch(/^FAILED +credentials +ENODE_CLIENT_ID and ENODE_CLIENT_SECRET not set\n +→ /m);
  expect(none.stdout).toMatch(/^FAILED +environment /m);
  const { ENODE_OAUTH_URL: _, ...half } = env;
  const halfSet = await enode(['doctor'], half);
  expect(halfSet.code).toBe(5);
  expect(halfSet.stdout).toMatch(/^FAILED +environment .*ENODE_OAUTH_URL.* is missing\n +→ .*\n/m);
  expect(halfSet.stdout).toMatch(/\n1 fault to correct\.\n$/);
  const other = await enode(['doctor'], { ...env, ENODE_CLIENT_ID: 'of-production' });
  expect(other.stdout).toMatch(/^FAILED +token [^]*sandbox and production have different ones/m);
  expect(other.code).toBe(5);
});

it('says what to do where nothing listens', slow, async () => {
  const { signal } = new AbortController();
  const { sim } = await world();
  await sim.close();
  const refused = await checkReach(sim.apiUrl, signal);
  expect(refused.reached).toBe(false);
  expect(refused.findings[0]).toMatchObject({
    status: 'failed',
    remedy: expect.stringContaining('simulator'),
  });
});

it('compares clocks, Node and proxies without a network', () => {
  const at = Date.parse('2026-11-27T12:00:00Z');
  const date = new Date(at).toUTCString();
  expect(checkClock(date, () => at + 10_000).status).toBe('ok');
  expect(checkClock(date, () => at - 120_000)).toMatchObject({
    status: 'warning',
    detail: expect.stringContaining('120 s behind'),
  });
  expect(checkClock(null).status).toBe('ok');
  expect(checkRuntime('20.19.0').status).toBe('failed');
  expect(checkProxy({}).status).toBe('ok');
  expect(checkProxy({ https_proxy: 'http://p:1', NODE_USE_ENV_PROXY: '1' }, []).status).toBe('ok');
  expect(checkProxy({ https_proxy: 'http://p:1' }, ['--use-env-proxy']).status).toBe('ok');
});
