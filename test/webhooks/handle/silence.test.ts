import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { createWebhookHandler, signDelivery, type WebhookFailure } from '../../../src/webhooks/index.ts';
import { webhookVersion } from '../../../src/webhooks/versions/2024-10-01.ts';
import { captureConsole, invalidated, payloadMark, secret, setUp, url, type Options } from './support.ts';

const headerValue = 'the-value-nobody-may-see';
const secrets = [secret, 'another-secret-nobody-may-see'];
const authentication = { headerName: 'x-own-key', headerValue };

/** Deliveries of which each goes wrong in another way. */
async function badDeliveries(): Promise<Request[]> {
  const signed = await signDelivery({ events: [invalidated('TESLA')], secret });
  const genuine = () => signed.toRequest(url, { 'x-own-key': headerValue });
  const withHeader = (name: string, value: string) => {
    const request = genuine();
    request.headers.set(name, value);
    return request;
  };
  const withBody = async (body: string) =>
    (await signDelivery({ body, secret })).toRequest(url, { 'x-own-key': headerValue });
  const usedUp = genuine();
  await usedUp.text();
  return [
    genuine(),
    withHeader('x-own-key', `${headerValue}-not`),
    withHeader('x-enode-signature', 'sha1=0000'),
    withHeader('x-enode-signature', signed.headers['x-enode-signature'].replace(/.$/, 'x')),
    withHeader('x-enode-signature', `sha1=${'0'.repeat(40)}`),
    usedUp,
    new Request(url, { method: 'PUT', body: signed.body }),
    await withBody(`[{"user":{"id":"${payloadMark}"`),
    await withBody(`"${payloadMark}"`),
    await withBody(JSON.stringify([{ ...invalidated('BMW'), vendor: { [payloadMark]: payloadMark } }])),
    await withBody(JSON.stringify([{ ...invalidated('BMW'), user: payloadMark }, payloadMark])),
  ];
}

const down = () => {
  throw new Error('down');
};
const setUps: [string, Partial<Options>][] = [
  ['that work', {}],
  ['whose functions fail', { retryOn: 'error', on: { 'user:credentials:invalidated': down } }],
  ['whose store fails', { dedupe: { claim: down, done: down, release: down } }],
  ['whose secrets fail', { secrets: () => Promise.reject(new Error('down')) }],
  ['whose bodies are too large', { maxBytes: 5 }],
  ['that are answered first', { waitUntil: down }],
];

function expectSilence(text: string): void {
  expect(text).not.toContain(payloadMark);
  expect(text).not.toMatch(/nobody-may-see/);
}

describe('neither secret nor payload shows', () => {
  it.each(setUps)(
    'neither secret nor payload shows in responses and failures of deliveries %s',
    async (_name, options) => {
      const written = captureConsole();
      const { handler, failures } = setUp({ secrets, authentication, ...options });
      for (const request of await badDeliveries()) {
        const response = await handler(request);
        expectSilence(inspect([response.status, [...response.headers], await response.text()]));
      }
      expect(failures.length).toBeGreaterThan(5);
      expectSilence(inspect(failures, { depth: 20, showHidden: true }));
      expectSilence(JSON.stringify(failures));
      expect(written()).toBe('');
    },
  );

  it.each(setUps)(
    'neither secret nor payload shows on the console, where it is the onError, of deliveries %s',
    async (_name, options) => {
      const written = captureConsole();
      const { handler } = setUp({ secrets, authentication, ...options, onError: console });
      for (const request of await badDeliveries()) await handler(request);
      expect(written().split('\n').length).toBeGreaterThan(5);
      expect(written()).toMatch(/enode-client: /);
      expectSilence(written());
    },
  );

  it('neither secret nor payload shows when the handler or its options are printed', () => {
    const handler = createWebhookHandler({
      secrets,
      versions: [webhookVersion],
      onError: console,
      authentication,
    });
    const shown = inspect(handler, { depth: 20, showHidden: true }) + JSON.stringify({ handler });
    expect(shown).not.toMatch(/nobody-may-see/);
  });

  it('neither secret nor payload shows in errors about options', () => {
    const bad: object[] = [
      { secrets: [secret, ''] },
      { secrets: { value: secret } },
      { secrets, authentication: { headerName: 'a b', headerValue } },
      { secrets, authentication: { headerName: '', headerValue } },
    ];
    for (const options of bad) {
      let thrown: unknown;
      try {
        createWebhookHandler({ versions: [webhookVersion], onError: console, ...options } as never);
      } catch (error) {
        thrown = error;
      }
      expect(thrown).toBeInstanceOf(Error);
      expectSilence(inspect(thrown, { depth: 20 }));
    }
  });
});

it('what a function throws is reported as it is', async () => {
  const failures: WebhookFailure[] = [];
  const error = new Error('of your own making');
  const { deliver } = setUp({ onError: (failure) => void failures.push(failure) }, () =>
    Promise.reject(error),
  );
  await deliver([invalidated('TESLA')]);
  expect(failures).toMatchObject([{ error }]);
});
