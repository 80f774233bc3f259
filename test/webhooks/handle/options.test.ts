import { describe, expect, it } from 'vitest';
import { sqlTables } from '../../../src/stores/sql.ts';
import {
  createMemoryDedupeStore,
  createWebhookHandler,
  parseDelivery,
  signDelivery,
} from '../../../src/webhooks/index.ts';
import { webhookVersion as v2023 } from '../../../src/webhooks/versions/2023-04-15.ts';
import { webhookVersion as v2024 } from '../../../src/webhooks/versions/2024-10-01.ts';
import { rejection } from '../../support/client.ts';
import { secret } from './support.ts';

const noop = () => {};
const good = { secrets: secret, versions: [v2024], onError: noop };

describe('createWebhookHandler refuses at once', () => {
  const cases: [string, unknown, RegExp][] = [
    ['no options', undefined, /^createWebhookHandler takes an object of options/],
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
    ['a text as options', 'secret', /takes an object of options/],
    ['a version by its name', { ...good, versions: ['2024-10-01'] }, /versions takes those that may arrive/],
    ['a version beside another thing', { ...good, versions: [v2024, {}] }, /versions takes those/],
    ['a version that is null', { ...good, versions: [null] }, /versions takes those that may arrive/],
    ['a URL for the functions of events', { ...good, on: new URL('https://x.test') }, /on takes an object/],
    ['no functions for events', { ...good, on: null }, /on takes an object/],
    ['bytes as a text', { ...good, maxBytes: '1000' }, /maxBytes/],
    ['bytes that are no number', { ...good, maxBytes: NaN }, /maxBytes/],
    ['a timeout of null', { ...good, timeout: null }, /timeout/],
    ['a budget of null', { ...good, budget: null }, /budget/],
    ['a store of null', { ...good, dedupe: null }, /dedupe takes a store/],
    ['a store of another type', { ...good, dedupe: 'memory' }, /dedupe takes a store/],
    [
      'a store whose renew is no function',
      { ...good, dedupe: { claim: noop, done: noop, release: noop, renew: 'x' } },
      /renew of dedupe takes a function/,
    ],
    ['an authentication of null', { ...good, authentication: null }, /authentication takes/],
    [
      'a misspelt member of authentication',
      { ...good, authentication: { headerName: 'a', headerValue: 'b', headervalue: 'c' } },
      /authentication takes no "headervalue"/,
    ],
    [
      'a header value with a line break',
      { ...good, authentication: { headerName: 'a', headerValue: 'b\nc' } },
      /authentication takes/,
    ],
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

it.each<[string, () => unknown]>([
  ['createMemoryDedupeStore', () => createMemoryDedupeStore({ maxKey: 5 } as never)],
  ['createMemoryDedupeStore', () => createMemoryDedupeStore(null as never)],
  ['sqlTables', () => sqlTables({ delivery: 'x' } as never)],
  ['sqlTables', () => sqlTables(null as never)],
  ['parseDelivery', () => parseDelivery('[]', null as never)],
  ['parseDelivery', () => parseDelivery('[]', { versions: [v2024], validaton: 'strict' } as never)],
  ['signDelivery', () => signDelivery(null as never)],
  ['signDelivery', () => signDelivery({ secret, body: '', delivryId: 'x' } as never)],
  ['signDelivery', () => signDelivery({ secret, events: [1n] })],
])('%s refuses options that cannot be right, by its name: %s', async (name, given) => {
  const error = await rejection((async () => given())());
  expect(error).toMatchObject({ code: 'input', message: expect.stringContaining(name) as string });
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
