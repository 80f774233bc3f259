import { describe, expect, it } from 'vitest';
import { signDelivery, type WebhookFailure } from '../../../src/webhooks/index.ts';
import { heartbeat, invalidated, requestOf, secret, setUp, url, type Options } from './support.ts';

const authentication = { headerName: 'x-own-key', headerValue: 'the-value-nobody-may-see' };
const delivery = () => signDelivery({ events: [invalidated('TESLA')], secret });

describe('a genuine delivery', () => {
  it('a genuine delivery is answered 200 after each event went to its function, in order', async () => {
    const { deliver, vendors, failures } = setUp();
    const response = await deliver([invalidated('TESLA'), heartbeat(), invalidated('BMW')]);
    expect([response.status, await response.text()]).toEqual([200, 'OK']);
    expect(vendors).toEqual(['TESLA', 'BMW']);
    expect(failures).toEqual([]);
  });

  it('a genuine delivery tells each function which event of which delivery it is', async () => {
    const { handler, contexts } = setUp({ secrets: ['not-this-one', secret] });
    const events = [heartbeat(), invalidated('BMW', '2023-04-15')];
    const { toRequest } = await signDelivery({ events, secret, deliveryId: 'd-1' });
    await handler(toRequest(url));
    const [{ deliveryKey, ...context }] = contexts as [(typeof contexts)[0]];
    expect(deliveryKey).toMatch(/^[0-9a-f]{64}$/);
    expect(context).toEqual({
      eventKey: `${deliveryKey}:1`,
      deliveryId: 'd-1',
      index: 1,
      size: 2,
      secretIndex: 1,
      issues: [],
      checkedAs: undefined,
      signal: expect.any(AbortSignal) as AbortSignal,
    });
  });

  it('a genuine delivery waits for each function before it calls the next', async () => {
    const steps: string[] = [];
    const { deliver } = setUp({}, async (vendor) => {
      steps.push(`${vendor} begins`);
      await Promise.resolve();
      steps.push(`${vendor} ends`);
    });
    await deliver([invalidated('TESLA'), invalidated('BMW')]);
    expect(steps).toEqual(['TESLA begins', 'TESLA ends', 'BMW begins', 'BMW ends']);
  });

  it('a genuine delivery gives heartbeats to onHeartbeat, and what is unknown to onUnknown', async () => {
    const seen: unknown[] = [];
    const { deliver, vendors } = setUp({
      onHeartbeat: (event) => void seen.push(event.pendingEvents),
      onUnknown: (event, { index }) => void seen.push([event.name, index]),
    });
    const unknown = { ...invalidated('x'), event: 'user:spaceship:landed' };
    const response = await deliver([unknown, heartbeat(7), 42, invalidated('TESLA')]);
    expect(response.status).toBe(200);
    expect(seen).toEqual([['user:spaceship:landed', 0], 7, [undefined, 2]]);
    expect(vendors).toEqual(['TESLA']);
  });

  it('a genuine delivery hands over what does not fit its schema as the option validation says', async () => {
    const odd = { ...invalidated('TESLA'), user: 42 };
    const unknown: unknown[] = [];
    const onUnknown: Options['onUnknown'] = ({ issues }) => void unknown.push(issues?.[0]?.path);
    const strict = setUp({ validation: 'strict', onUnknown });
    const report = setUp({ onUnknown });
    const off = setUp({ validation: 'off', onUnknown });
    for (const { deliver } of [strict, report, off]) await deliver([odd, invalidated('BMW')]);
    expect(unknown).toEqual(['user']);
    expect(strict.vendors).toEqual(['BMW']);
    expect(report.vendors).toEqual(['TESLA', 'BMW']);
    expect(report.contexts.map(({ issues }) => issues.map(({ path }) => path))).toEqual([['user'], []]);
    expect(off.contexts[0]!.issues).toEqual([]);
  });

  it('a genuine delivery does not lose silently what nobody takes', async () => {
    const { deliver, failures } = setUp({ validation: 'strict' });
    await deliver([{ ...invalidated('TESLA'), user: 42 }]);
    expect(failures).toMatchObject([{ kind: 'invalid', index: 0, issues: [{ path: 'user' }] }]);
  });

  it('a genuine delivery tells onDrift what the schemas do not know', async () => {
    const drift: string[] = [];
    const { deliver } = setUp({ onDrift: (path, value) => void drift.push(`${path}=${String(value)}`) });
    await deliver([{ ...invalidated('TESLA'), colour: 'red' }]);
    expect(drift).toEqual(['colour=red']);
  });

  it('a genuine delivery may be signed with secrets that are fetched', async () => {
    const { deliver, vendors } = setUp({ secrets: () => Promise.resolve([secret]) });
    expect((await deliver([invalidated('TESLA')])).status).toBe(200);
    expect(vendors).toEqual(['TESLA']);
  });

  it('a genuine delivery comes in parts from frameworks without Request', async () => {
    const { handler, vendors } = setUp({ authentication });
    const { body, headers } = await delivery();
    const all = { ...headers, [authentication.headerName]: authentication.headerValue };
    expect((await handler.receive({ headers: all, body })).status).toBe(200);
    const upper = Object.fromEntries(Object.entries(all).map(([name, value]) => [name.toUpperCase(), value]));
    const http2 = { ...all, ':method': 'POST', ':path': '/', accept: undefined, via: ['a', 'b'] };
    expect((await handler.receive({ headers: http2, body })).status).toBe(200);
    const bytes = new TextEncoder().encode(body);
    expect((await handler.receive({ headers: upper, body: bytes, method: 'POST' })).status).toBe(200);
    expect((await handler.receive({ headers: new Headers(all), body, method: 'PUT' })).status).toBe(405);
    expect(vendors).toEqual(['TESLA']);
  });
});

describe('what is refused', () => {
  type Case = [string, number, string, () => Promise<Request>, Partial<Options>?];
  const signed = async (headers: Record<string, string>) => {
    const request = (await delivery()).toRequest(url);
    for (const [name, value] of Object.entries(headers)) request.headers.set(name, value);
    return request;
  };
  const withBody = async (body: string) => (await signDelivery({ body, secret })).toRequest(url);
  const cases: Case[] = [
    ['another method', 405, 'method', () => Promise.resolve(new Request(url))],
    [
      'no signature',
      401,
      'missing-header',
      async () => {
        const { body } = await delivery();
        return new Request(url, { method: 'POST', body });
      },
    ],
    ['a malformed signature', 401, 'malformed-header', () => signed({ 'x-enode-signature': 'sha1=12' })],
    ['a signature of another secret', 401, 'wrong-secret', () => requestOf([]), { secrets: 'another' }],
    ['no authentication header', 401, 'authentication', () => signed({}), { authentication }],
    [
      'another authentication header',
      401,
      'authentication',
      () => signed({ [authentication.headerName]: `${authentication.headerValue}!` }),
      { authentication },
    ],
    [
      'an empty authentication header',
      401,
      'authentication',
      () => signed({ [authentication.headerName]: '' }),
      { authentication },
    ],
    ['a body that is too large', 413, 'oversized-body', () => requestOf([]), { maxBytes: 1 }],
    ['no JSON', 400, 'invalid-json', () => withBody('[{"event":')],
    ['JSON that is no delivery', 400, 'not-a-delivery', () => withBody('"events"')],
    [
      'a body that was read before',
      500,
      'bad-input',
      async () => {
        const request = await requestOf([invalidated('TESLA')]);
        await request.text();
        return request;
      },
    ],
    ['no secret from the function that gives it', 500, '', () => requestOf([]), { secrets: () => '' }],
    [
      'a vault that is down',
      500,
      '',
      () => requestOf([]),
      { secrets: () => Promise.reject(new Error('down')) },
    ],
  ];

  it.each(cases)('what is refused: %s: %i', async (_name, status, reason, request, options = {}) => {
    const { handler, vendors, failures } = setUp(options);
    const response = await handler(await request());
    expect(response.status).toBe(status);
    expect(response.headers.get('allow')).toBe(status === 405 ? 'POST' : null);
    expect(await response.text()).toBe(status < 500 ? 'Refused' : 'Not done');
    expect(vendors).toEqual([]);
    expect(failures).toMatchObject([
      reason === '' ? { kind: 'internal' } : { kind: 'refused', status, reason },
    ]);
  });

  it('a delivery whose header is wrong is refused without reading its body', async () => {
    const { handler } = setUp({ authentication });
    const request = await requestOf([]);
    expect((await handler(request)).status).toBe(401);
    expect(request.bodyUsed).toBe(false);
  });

  it('onError hears of the remedy when a parser read the body first', async () => {
    const { handler, failures } = setUp();
    const { headers, body } = await delivery();
    const parsed = JSON.parse(body) as string;
    expect((await handler.receive({ headers, body: parsed })).status).toBe(500);
    expect((await handler.receive({ headers, body: undefined })).status).toBe(500);
    for (const { message } of failures) expect(message).toMatch(/Express.+Next.+Nest.+Fastify/s);
    expect(failures).toHaveLength(2);
  });
});

describe('a function that throws', () => {
  const broken = (vendor: string) => {
    if (vendor === 'BMW') throw new Error('nothing for the sender');
    if (vendor === 'FORD') return Promise.reject(new Error('nothing for the sender'));
    return undefined;
  };
  const events = ['BMW', 'TESLA', 'FORD', 'KIA'].map((vendor) => invalidated(vendor));

  it('a function that throws costs nothing but its own event, and does not show to the sender', async () => {
    const { deliver, vendors, failures } = setUp({}, broken);
    const response = await deliver(events);
    expect([response.status, await response.text()]).toEqual([200, 'OK']);
    expect(vendors).toEqual(['BMW', 'TESLA', 'FORD', 'KIA']);
    expect(failures).toMatchObject([
      { kind: 'handler', event: 'user:credentials:invalidated', index: 0, comesAgain: false },
      { kind: 'handler', event: 'user:credentials:invalidated', index: 2, comesAgain: false },
    ]);
    expect((failures[0] as { error: Error }).error.message).toBe('nothing for the sender');
  });

  it.each(['onUnknown', 'onHeartbeat'] as const)('a function that throws may be %s', async (option) => {
    const { deliver, failures, vendors } = setUp({ [option]: () => Promise.reject(new Error('x')) });
    const first = option === 'onUnknown' ? { event: 'new' } : heartbeat();
    expect((await deliver([first, invalidated('TESLA')])).status).toBe(200);
    expect(failures).toMatchObject([{ kind: 'handler', index: 0 }]);
    expect(vendors).toEqual(['TESLA']);
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('x');
      },
    ],
    ['rejects', () => Promise.reject(new Error('x'))],
  ])(
    'a function that throws may be onError, which %s',
    async (_how, onError: (failure: WebhookFailure) => unknown) => {
      const { deliver } = setUp({ onError }, broken);
      const response = await deliver(events);
      expect(response.status).toBe(200);
    },
  );

  it("a function that throws makes the delivery be sent again with retryOn: 'error'; what is done is not done again", async () => {
    const faulty = new Set(['BMW', 'FORD']);
    const { deliver, vendors, failures } = setUp({ retryOn: 'error' }, (vendor) => {
      if (faulty.has(vendor)) throw new Error('not yet');
    });
    const response = await deliver(events);
    expect([response.status, await response.text()]).toEqual([500, 'Not done']);
    expect(failures).toMatchObject([{ comesAgain: true }, { comesAgain: true }]);
    expect(vendors.splice(0)).toEqual(['BMW', 'TESLA', 'FORD', 'KIA']);
    faulty.delete('BMW');
    expect((await deliver(events)).status).toBe(500);
    expect(vendors.splice(0)).toEqual(['BMW', 'FORD']);
    faulty.delete('FORD');
    expect((await deliver(events)).status).toBe(200);
    expect(vendors.splice(0)).toEqual(['FORD']);
    expect((await deliver(events)).status).toBe(200);
    expect(vendors).toEqual([]);
  });
});

it('a handler responds 500 and reports it when it is given no request', async () => {
  const { handler, failures } = setUp();
  expect((await handler(undefined as never)).status).toBe(500);
  expect(failures).toMatchObject([{ kind: 'internal' }]);
});
