import { describe, expect, it } from 'vitest';
import { createMemoryDedupeStore, createWebhookHandler } from '../../../src/webhooks/index.ts';
import { webhookVersion as v2023 } from '../../../src/webhooks/versions/2023-04-15.ts';
import { webhookVersion as v2024 } from '../../../src/webhooks/versions/2024-10-01.ts';
import { secret } from './support.ts';

const noop = () => {};
const good = { secrets: secret, versions: [v2024], onError: noop };

describe('createWebhookHandler refuses at once', () => {
  const cases: [string, unknown, RegExp][] = [
    ['no options', undefined, /secrets/],
    ['no secrets', { versions: [v2024] }, /secrets/],
    ['no secret in the list', { ...good, secrets: [] }, /secrets/],
    ['an empty secret', { ...good, secrets: [secret, ''] }, /secrets/],
    [
      'a secret that Enode would refuse',
      { ...good, secrets: [secret, 'abcde'] },
      /shorter than 6 characters/,
    ],
    ['no versions', { secrets: secret }, /enode-client\/webhooks\/2024-10-01/],
    ['an empty list of versions', { ...good, versions: [] }, /versions/],
    ['nobody to tell of failures', { ...good, onError: undefined }, /onError takes a function or a logger/],
    ['an onError that is no logger', { ...good, onError: { error: noop } }, /onError/],
    ['a misspelt option', { ...good, onHeartbeet: noop }, /createWebhookHandler takes no "onHeartbeet"/],
    [
      'a misspelt event',
      { ...good, on: { 'user:vehicle:update': noop } },
      /on takes no "user:vehicle:update"/,
    ],
    ['an event of a version that is not given', { ...good, on: { 'enode:firehose:test': noop } }, /firehose/],
    ['a handler that is no function', { ...good, on: { 'user:vehicle:updated': 1 } }, /user:vehicle:updated/],
    ['an onUnknown that is no function', { ...good, onUnknown: {} }, /onUnknown/],
    ['a waitUntil that is no function', { ...good, waitUntil: true }, /waitUntil/],
    [
      'two functions for heartbeats',
      { ...good, onHeartbeat: noop, on: { 'system:heartbeat': noop } },
      /one function, not two/,
    ],
    ['another validation', { ...good, validation: 'lax' }, /'strict' or 'report' or 'off'/],
    ['another retryOn', { ...good, retryOn: 'always' }, /'never' or 'error'/],
    ['a store without release', { ...good, dedupe: { claim: noop, done: noop } }, /release/],
    ['no bytes', { ...good, maxBytes: 0 }, /maxBytes/],
    ['a budget beyond the cut-off', { ...good, budget: '5s' }, /5000 ms/],
    ['no budget', { ...good, budget: 0 }, /budget/],
    ['no timeout', { ...good, timeout: 'soon' }, /timeout/],
    ['no header value', { ...good, authentication: { headerName: 'a' } }, /headerValue/],
    ['no header name', { ...good, authentication: { headerName: 'a b', headerValue: 'c' } }, /headerName/],
  ];
  it.each(cases)('createWebhookHandler refuses at once %s', (_name, options, message) => {
    expect(() => createWebhookHandler(options as never)).toThrow(message);
    expect(() => createWebhookHandler(options as never)).toThrow(
      expect.objectContaining({ code: 'input' }) as Error,
    );
  });
});

it('createWebhookHandler ignores what other code adds to Object.prototype', () => {
  const prototype = Object.prototype as { added?: unknown };
  prototype.added = 1;
  try {
    expect(createWebhookHandler({ ...good, on: {} })).toBeTypeOf('function');
  } finally {
    delete prototype.added;
  }
});

it('createWebhookHandler takes every option', () => {
  const handler = createWebhookHandler({
    secrets: [secret],
    versions: [v2023, v2024],
    on: { 'user:vehicle:updated': noop, 'enode:firehose:test': undefined },
    onUnknown: noop,
    onHeartbeat: noop,
    onError: noop,
    onDrift: noop,
    validation: 'report',
    dedupe: createMemoryDedupeStore({ maxKeys: 5 }),
    waitUntil: noop,
    maxBytes: 10,
    authentication: { headerName: 'X-Own-Key', headerValue: 'x' },
    retryOn: 'error',
    budget: '4s',
    timeout: 100,
  });
  expect(handler).toBeTypeOf('function');
});
