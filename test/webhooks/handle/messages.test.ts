import { describe, expect, it } from 'vitest';
import { createWebhookHandler, signDelivery, type DedupeStore } from '../../../src/webhooks/index.ts';
import { createLedger, type Holder } from '../../../src/webhooks/handle/ledger.ts';
import { reporter, type WebhookFailure } from '../../../src/webhooks/handle/failure.ts';
import { webhookVersion as v2024 } from '../../../src/webhooks/versions/2024-10-01.ts';
import { captureConsole, heartbeat, invalidated, requestOf, secret, setUp, url } from './support.ts';

const tesla = [invalidated('TESLA')];

describe('what onError receives of a delivery that was refused', () => {
  const authentication = { headerName: 'X-Own-Key', headerValue: ' key ' };
  const signed = (body: string) => async () => (await signDelivery({ body, secret })).toRequest(url);
  it.each<[string, object, () => Request | Promise<Request>, number, string]>([
    ['its method', {}, () => new Request(url), 405, 'its method is not POST'],
    [
      'a header that is missing',
      { authentication },
      () => requestOf(tesla),
      401,
      'its header X-Own-Key is missing',
    ],
    [
      'a header with another value',
      { authentication },
      () => requestOf(tesla, { 'x-own-key': 'other' }),
      401,
      'its header X-Own-Key has another value',
    ],
    [
      'no signature',
      {},
      () => new Request(url, { method: 'POST', body: '[]' }),
      401,
      'There is no x-enode-signature',
    ],
    [
      'its length',
      { maxBytes: 5 },
      () => requestOf(tesla),
      413,
      'The body is longer than 5 bytes (maxBytes)',
    ],
    [
      'its secrets',
      { budget: 20, secrets: () => new Promise(() => undefined) },
      () => requestOf(tesla),
      503,
      'its body, or what the function `secrets` gives, was not there within the budget',
    ],
    ['no JSON', {}, signed('[{'), 400, ''],
    ['no list', {}, signed('"x"'), 400, ''],
  ])(
    'what onError receives of a delivery that was refused for %s',
    async (_name, options, make, status, message) => {
      const { handler, failures } = setUp(options);
      const response = await handler(await make());
      expect([response.status, await response.text()]).toEqual([
        status,
        status < 500 ? 'Refused' : 'Not done',
      ]);
      expect(failures).toEqual([
        expect.objectContaining({
          kind: 'refused',
          status,
          message: expect.stringContaining(`a delivery was refused: ${message}`) as string,
        }),
      ]);
    },
  );

  it('a header that is the same but for white space is accepted, and onError hears nothing', async () => {
    const { handler, failures } = setUp({ authentication });
    expect((await handler(await requestOf(tesla, { 'x-own-key': 'key' }))).status).toBe(200);
    expect(failures).toEqual([]);
  });
});

describe('what onError receives of an event', () => {
  const fail = () => {
    throw new Error('x');
  };
  it.each([
    [
      'never',
      false,
      'the handler of event 0 (user:credentials:invalidated) failed; it will not be sent again',
    ],
    ['error', true, 'the handler of event 0 (user:credentials:invalidated) failed; it will be sent again'],
  ] as const)(
    'what onError receives of an event whose handler failed, with retryOn %s',
    async (retryOn, comesAgain, message) => {
      const { deliver, failures, contexts } = setUp({ retryOn }, fail);
      await deliver(tesla);
      const { deliveryKey } = contexts[0]!;
      const event = 'user:credentials:invalidated';
      expect(failures).toEqual([
        { kind: 'handler', error: new Error('x'), event, index: 0, deliveryKey, comesAgain, message },
      ]);
    },
  );

  it('onError hears of an event that does not fit its schema when there is no onUnknown', async () => {
    const { deliver, failures } = setUp({ validation: 'strict' });
    await deliver([{ ...invalidated('BMW'), vendor: 7 }, { event: 'user:spaceship:updated' }, {}]);
    expect(failures).toMatchObject([
      {
        kind: 'invalid',
        event: 'user:credentials:invalidated',
        index: 0,
        deliveryKey: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        message: 'event 0 (user:credentials:invalidated) does not fit its schema, and there is no onUnknown',
      },
      { event: undefined, message: 'event 2 (no name) does not fit its schema, and there is no onUnknown' },
    ]);
  });

  it('onError hears of an event without a name whose handler failed', async () => {
    const { deliver, failures } = setUp({ onUnknown: fail });
    await deliver([{ pendingEvents: 1 }]);
    expect(failures).toMatchObject([
      { event: undefined, message: 'the handler of event 0 (no name) failed; it will not be sent again' },
    ]);
  });

  it('onError receives a TimeoutError for an event that took too long', async () => {
    const { deliver, failures, contexts } = setUp({ timeout: 15 }, () => new Promise(() => undefined));
    await deliver(tesla);
    const error = { name: 'TimeoutError', message: 'The handler did not end within 15 ms' };
    expect(failures).toMatchObject([{ error }]);
    expect(contexts[0]!.signal.reason).toMatchObject(error);
  });

  it('onError hears of it when secrets or waitUntil throws', async () => {
    const { deliver, failures } = setUp({ secrets: fail });
    expect((await deliver(tesla)).status).toBe(500);
    const failing = setUp({ waitUntil: fail });
    await failing.deliver(tesla);
    expect([...failures, ...failing.failures]).toMatchObject([
      { kind: 'internal', error: new Error('x'), message: 'a delivery could not be processed' },
      { kind: 'internal', error: new Error('x'), message: 'waitUntil failed' },
    ]);
  });
});

describe('the functions for events', () => {
  it('the functions for events get a heartbeat by either name, and each event its whole context', async () => {
    const seen: unknown[] = [];
    const note = (name: string) => (event: { pendingEvents: number }) =>
      void seen.push([name, event.pendingEvents]);
    await setUp({ onHeartbeat: note('onHeartbeat') }).deliver([heartbeat(1)]);
    await setUp({ on: { 'system:heartbeat': note('on') } }).deliver([heartbeat(2)]);
    await setUp().deliver([heartbeat(3)]);
    expect(seen).toEqual([
      ['onHeartbeat', 1],
      ['on', 2],
    ]);
    const { deliver, contexts } = setUp();
    await deliver([...tesla, invalidated('BMW')]);
    const { deliveryKey } = contexts[0]!;
    expect(contexts).toMatchObject(
      [0, 1].map((index) => ({
        index,
        size: 2,
        secretIndex: 0,
        issues: [],
        checkedAs: undefined,
        deliveryKey,
        eventKey: `${deliveryKey}:${index}`,
        deliveryId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      })),
    );
  });
});

describe('createWebhookHandler says what an option takes:', () => {
  const secrets =
    'secrets takes a text or a list of them, none empty or shorter than 6 characters: is its environment variable set?';
  const noop = () => undefined;
  it.each<[object, string]>([
    [{ secrets: undefined }, secrets],
    [{ secrets: [] }, secrets],
    [{ secrets: [secret, 'abcde'] }, secrets],
    [{ secrets: { length: 1 } }, secrets],
    [
      { versions: [] },
      "versions takes those that may arrive, e.g. webhookVersion of 'enode-client/webhooks/2024-10-01'",
    ],
    [
      { versions: {} },
      "versions takes those that may arrive, e.g. webhookVersion of 'enode-client/webhooks/2024-10-01'",
    ],
    [{ onEror: noop }, 'createWebhookHandler takes no "onEror"'],
    [{ on: { 'user:vehicle:update': noop } }, 'on takes no "user:vehicle:update"'],
    [{ on: { 'user:vehicle:updated': 1 } }, 'user:vehicle:updated takes a function'],
    ...['onUnknown', 'onHeartbeat', 'onError', 'onDrift', 'waitUntil'].map((name): [object, string] => [
      { [name]: {} },
      `${name} takes a function`,
    ]),
    [{ onHeartbeat: noop, on: { 'system:heartbeat': noop } }, 'system:heartbeat takes one function, not two'],
    [{ validation: 'lax' }, "validation takes 'strict' or 'report' or 'off'"],
    [{ retryOn: 'always' }, "retryOn takes 'never' or 'error'"],
    ...[
      { headerName: '', headerValue: 'a' },
      { headerName: 'a b', headerValue: 'a' },
      { headerName: ' a', headerValue: 'a' },
      { headerName: 'a', headerValue: '' },
      { headerName: 'a', headerValue: 5 },
    ].map((authentication): [object, string] => [
      { authentication },
      'authentication takes { headerName, headerValue }',
    ]),
    ...[{}, { claim: noop, done: noop }, { claim: noop, release: noop }, { done: noop, release: noop }].map(
      (dedupe): [object, string] => [
        { dedupe },
        'dedupe takes a store with claim, done and release, or false',
      ],
    ),
    [{ maxBytes: 0 }, 'maxBytes takes a number of at least 1'],
    [{ budget: 5000 }, 'budget takes less than the 5000 ms that the sender waits'],
    [{ budget: 'soon' }, 'budget is "soon": give milliseconds'],
    [{ timeout: 0 }, 'timeout is 0: give milliseconds'],
  ])('createWebhookHandler says what an option takes: %o', (options, message) => {
    const make = () =>
      createWebhookHandler({ secrets: secret, versions: [v2024], onError: noop, ...options });
    expect(make).toThrow(message);
    expect(make).toThrow(expect.objectContaining({ code: 'input' }) as Error);
  });

  it('createWebhookHandler takes what is just right', () => {
    const right = {
      secrets: ['abcdef'],
      versions: [v2024],
      onError: noop,
      budget: 4999,
      maxBytes: 1,
      dedupe: false,
    } as const;
    expect(() =>
      createWebhookHandler({ ...right, authentication: { headerName: 'x_a-1', headerValue: 'b' } }),
    ).not.toThrow();
  });
});

describe('onError', () => {
  it('onError may be a logger: what went wrong is a line, with what was thrown', () => {
    const lines: unknown[][] = [];
    const level =
      (name: string) =>
      (...line: unknown[]) =>
        lines.push([name, ...line]);
    const logger = { debug: level('debug'), info: level('info'), warn: level('warn'), error: level('error') };
    const report = reporter(logger);
    report({ kind: 'refused', reason: 'method', status: 405, message: 'one' });
    report({ kind: 'internal', error: 'thrown', message: 'two' });
    expect(lines).toEqual([
      ['warn', 'enode-client: one', { kind: 'refused', reason: 'method', status: 405 }],
      ['error', 'enode-client: two', { kind: 'internal', error: 'thrown' }],
    ]);
  });

  it('onError harms nobody when it fails itself, and nothing is written to the console', async () => {
    const written = captureConsole();
    const failure: WebhookFailure = { kind: 'internal', error: 'thrown', message: 'two' };
    const broken = () => {
      throw new Error('broken');
    };
    expect(() => reporter(broken)(failure)).not.toThrow();
    expect(() => reporter(() => Promise.reject(new Error('broken')))(failure)).not.toThrow();
    const loggers = { debug: broken, info: broken, warn: broken, error: broken };
    expect(() => reporter(loggers)(failure)).not.toThrow();
    await Promise.resolve();
    expect(written()).toBe('');
  });
});

describe('what is kept of a delivery in a store', () => {
  const holder: Holder = { key: 'k', owner: 'me', workMs: 5000 };
  const over = (store: Partial<Record<keyof DedupeStore, unknown>>) => {
    const asked: unknown[][] = [];
    const failures: WebhookFailure[] = [];
    const noting =
      (name: keyof DedupeStore, response: unknown) =>
      (...given: unknown[]) => {
        asked.push([name, ...given]);
        if (response instanceof Error) throw response;
        return response;
      };
    const responses = { claim: true, done: undefined, release: undefined, ...store };
    const functions = Object.entries(responses).map(([name, response]) => [
      name,
      noting(name as keyof DedupeStore, response),
    ]);
    const ledger = createLedger(
      Object.fromEntries(functions) as DedupeStore,
      (failure) => void failures.push(failure),
    );
    return { asked, failures, ledger };
  };
  const [minute, twoDays] = [60_000, 48 * 3_600_000];

  it.each([
    ['a minute, and is renewed', { renew: true }, 5_000_000, minute],
    ['a minute at least', {}, 5000, minute],
    ['as long as the work may take', {}, 5_000_000, 5_000_000],
    ['two days at most', {}, 1e12, twoDays],
  ])('a claim lasts %s', async (_name, store, workMs, ttlMs) => {
    const { ledger, asked } = over(store);
    expect(await ledger.claim({ ...holder, workMs })).toBe('ours');
    expect(asked).toEqual([['claim', 'k', ttlMs, 'me']]);
  });

  it.each([
    [true, 'ours'],
    [false, 'done'],
    ['done', 'done'],
    ['running', 'running'],
    ['OK', 'ours'],
    [1, 'ours'],
  ])('the response %o counts as %s, and is not remarked on', async (response, claim) => {
    const { ledger, failures } = over({ claim: response });
    expect(await ledger.claim(holder)).toBe(claim);
    expect(failures).toEqual([]);
  });

  const lost = 'counts as done, although the delivery may be running in a process that crashed';
  it.each([
    [null, 'done', `null ${lost}`],
    [0, 'done', `0 ${lost}`],
    [undefined, 'ours', 'nothing is de-duplicated'],
    ['ok', 'ours', 'nothing is de-duplicated'],
  ])('the response %o counts as %s, and is remarked on once', async (response, claim, words) => {
    const { ledger, failures } = over({ claim: response });
    expect([await ledger.claim(holder), await ledger.claim(holder)]).toEqual([claim, claim]);
    const error = new TypeError(`claim must give true, false or 'running': ${words}`);
    const message = 'the dedupe store gave an unexpected result (claim)';
    expect(failures).toEqual([{ kind: 'dedupe', operation: 'claim', error, message }]);
  });

  it('what is kept of a delivery in a store is renewed, finished, asked for and given back under its owner', async () => {
    const { ledger, asked } = over({ renew: true, claim: false });
    expect(await ledger.renew(holder)).toBe(true);
    await ledger.finish(holder);
    await ledger.finish(holder, 'k:1');
    expect(await ledger.isDone(holder, 'k:2')).toBe(true);
    await ledger.release(holder);
    expect(asked).toEqual([
      ['renew', 'k', minute, 'me'],
      ['done', 'k', twoDays, 'me'],
      ['done', 'k:1', twoDays, 'me'],
      ['claim', 'k:2', 1, 'me'],
      ['release', 'k', 'me'],
    ]);
    expect(await over({ claim: true }).ledger.isDone(holder, 'k:2')).toBe(false);
    expect(await over({}).ledger.renew(holder)).toBe(true);
  });

  it.each([
    [false, false],
    [0, false],
    [true, true],
    [1, true],
    [undefined, true],
    [new Error('down'), true],
  ])(
    'what is kept of a delivery in a store is lost when the response to renew is %o: %s',
    async (response, ours) => {
      expect(await over({ renew: response }).ledger.renew(holder)).toBe(ours);
    },
  );

  it('what is kept of a delivery in a store is reported when it fails', async () => {
    const down = new Error('down');
    const { ledger, failures } = over({ claim: down, done: down, release: down, renew: down });
    expect(await ledger.claim(holder)).toBe('ours');
    await ledger.renew(holder);
    await ledger.finish(holder);
    await ledger.release(holder);
    expect(failures).toEqual(
      ['claim', 'renew', 'done', 'release'].map((operation) => ({
        kind: 'dedupe',
        operation,
        error: down,
        message: `the dedupe store failed (${operation})`,
      })),
    );
  });
});
