import { inspect } from 'node:util';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { EnodeInputError, type Logger, type LogLevel } from '../../src/index.ts';
import { clientOf, clientSecret, rejection } from '../support/client.ts';
import { json, problem, startServer } from '../support/server.ts';
import { spyLogger } from '../support/spy-logger.ts';

const flaky = () =>
  startServer((request, response, count) => {
    if (count === 1) return problem(response, 503, 'x');
    if (count === 3) return void request.socket.destroy();
    return json(response, 200, {}, { 'enode-version': '2023-04-15' });
  });

/** One call that is repeated and answered in another version, one that fails. */
async function work(logger: Logger, logLevel: LogLevel | undefined): Promise<void> {
  await using server = await flaky();
  const enode = clientOf(server, { logger, logLevel, retry: { limit: 1, minDelay: 1, maxDelay: 1 } });
  await enode.vehicles.get('some-vehicle');
  await rejection(enode.raw.GET('/vehicles', { retry: 0 }));
  // What writes is loaded when it is first needed.
  await vi.waitFor(() => undefined);
}

const short = (message: string) =>
  message.replaceAll(/\d+ ms/g, 'N ms').replaceAll(/call \w+-\w+/g, 'call C');

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

// What writes messages is loaded with the first of them; warnings would overtake those that wait for it.
beforeAll(() => import('../../src/client/log-calls.ts'));

describe('the logger', () => {
  it('the logger gets each attempt, repeats, failures and warnings, by level', async () => {
    const { logger, lines } = spyLogger();
    await work(logger, 'debug');
    expect(lines.map(([level, message]) => `${level} ${short(message)}`)).toEqual([
      'debug enode-client: POST token is sent (call C, attempt 1)',
      'debug enode-client: POST token was answered 200 in N ms (call C, attempt 1)',
      'debug enode-client: GET /vehicles/{vehicleId} is sent (call C, attempt 1)',
      'debug enode-client: GET /vehicles/{vehicleId} was answered 503 in N ms (call C, attempt 1)',
      'info enode-client: GET /vehicles/{vehicleId} is sent again in N ms (call C, attempt 1): answered 503',
      'debug enode-client: GET /vehicles/{vehicleId} is sent (call C, attempt 2)',
      'debug enode-client: GET /vehicles/{vehicleId} was answered 200 in N ms (call C, attempt 2)',
      expect.stringMatching(
        /^warn enode-client: GET .* asked for Enode API 2024-10-01 and was answered in 2023/,
      ),
      'debug enode-client: GET /vehicles is sent (call C, attempt 1)',
      expect.stringMatching(
        /^warn enode-client: GET \/vehicles failed \(call C, attempt 1\): GET \/vehicles got no response/,
      ),
    ]);
  });

  it.each<[LogLevel | undefined, string[]]>([
    [undefined, ['warn', 'warn']],
    ['info', ['info', 'warn', 'warn']],
    ['error', []],
    ['off', []],
  ])('the logger at level %s', async (level, levels) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { logger, lines } = spyLogger();
    await work(logger, level);
    expect(lines.map(([at]) => at)).toEqual(levels);
    expect(warn).not.toHaveBeenCalled();
  });

  it('the logger gets fields beside the text, and no secret, token or query', async () => {
    await using server = await startServer();
    const { logger } = spyLogger();
    await clientOf(server, { logger, logLevel: 'debug' }).raw.GET('/vehicles', {
      params: { query: { after: 'cursor' } },
    });
    await vi.waitFor(() => expect(logger.debug).toHaveBeenCalledTimes(4));
    const calls = vi.mocked(logger.debug).mock.calls;
    expect(calls[3]![1]).toMatchObject({
      operation: 'GET /vehicles',
      status: 200,
      attempt: 1,
      method: 'GET',
    });
    expect(inspect(calls, { depth: null })).not.toMatch(new RegExp(`token-1|cursor|${clientSecret}`));
  });

  it('the logger that throws or rejects breaks no call', async () => {
    const broken = () => {
      throw new Error('logger is broken');
    };
    const rejecting = () => Promise.reject(new Error('logger is broken'));
    for (const write of [broken, rejecting]) {
      const logger = { debug: write, info: write, warn: write, error: write };
      await expect(work(logger, 'debug')).resolves.toBeUndefined();
    }
  });

  it('the logger is the console where ENODE_LOG is set, and nothing is written where it is not', async () => {
    const spies = (['debug', 'info', 'warn', 'error', 'log'] as const).map((name) =>
      vi.spyOn(console, name).mockImplementation(() => undefined),
    );
    const written = () => spies.map((spy) => spy.mock.calls.length);
    await using server = await flaky();
    const use = async () => {
      const broken = () => Promise.reject(new Error('x'));
      const enode = clientOf(server, { hooks: { onResponse: broken, onEnd: broken } });
      await enode.raw.GET('/users', { retry: 0 });
      await new Promise((resolve) => setImmediate(resolve));
    };
    await use();
    expect(written()).toEqual([0, 0, 0, 0, 0]);
    vi.stubEnv('ENODE_LOG', 'debug');
    await use();
    await vi.waitFor(() => expect(written()[0]).toBeGreaterThan(0));
    expect(written()[3]).toBeGreaterThan(0);
  });

  it('the logger and its level are checked', async () => {
    await using server = await startServer();
    const make = (options: object) => () => clientOf(server, options);
    expect(make({ logger: { debug() {} } })).toThrow(EnodeInputError);
    expect(make({ logger: console, logLevel: 'loud' })).toThrow(
      /logLevel is "loud": give debug, info, warn, error, off/,
    );
    expect(make({ logLevel: 'debug' })).toThrow(/logLevel needs a logger/);
    vi.stubEnv('ENODE_LOG', 'yes');
    expect(make({})).toThrow(/ENODE_LOG is "yes"/);
  });
});
