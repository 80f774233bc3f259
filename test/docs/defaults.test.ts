import { expect, it } from 'vitest';
import { resolveWait } from '../../src/actions/wait-options.ts';
import { resolveDrift } from '../../src/client/drift-options.ts';
import { resolveOptions } from '../../src/client/options.ts';
import { parseDuration } from '../../src/core/duration.ts';
import { resolveRefresh } from '../../src/helpers/refresh-options.ts';
import { checkHandlerOptions } from '../../src/webhooks/handle/check-options.ts';
import { webhookVersion } from '../../src/webhooks/versions/2024-10-01.ts';
import { textOf } from '../support/program.ts';

/* A default is said where it is used. Texts that repeat it are held against that. */

const client = resolveOptions({
  version: '2024-10-01',
  environment: 'sandbox',
  clientId: 'id',
  clientSecret: 'secret',
});
const wait = resolveWait();
const refresh = resolveRefresh({}, 'refresh');
const handler = checkHandlerOptions({ secrets: 'secret', versions: [webhookVersion], onError: console });
const { call } = client;

/** What the comment of an option says is its default. */
function saidOf(file: string, option: string): string {
  const text = textOf(file);
  const found = new RegExp(`@default ([^\\n]+)\\n(?:   \\* .*\\n)*   \\*/\\n  ${option}\\?:`).exec(text);
  if (found === null) throw new Error(`${file} says no default of ${option}`);
  return found[1]!;
}

it.each([
  ['src/transport/call-options.ts', 'timeout', call.deadlineMs],
  ['src/transport/call-options.ts', 'minDelay', call.minDelayMs],
  ['src/transport/call-options.ts', 'maxDelay', call.maxDelayMs],
  ['src/transport/call-options.ts', 'maxRetryAfter', call.maxRetryAfterMs],
  ['src/actions/wait-options.ts', 'timeout', wait.timeoutMs],
  ['src/actions/wait-options.ts', 'first', wait.poll?.firstMs],
  ['src/actions/wait-options.ts', 'max', wait.poll?.maxMs],
  ['src/helpers/refresh-options.ts', 'timeout', refresh.timeoutMs],
  ['src/helpers/refresh-options.ts', 'hintEvery', refresh.hintEveryMs],
  ['src/webhooks/handle/handler-options.ts', 'budget', handler.budgetMs],
  ['src/webhooks/handle/handler-options.ts', 'timeout', handler.deadlineMs],
])('%s says how long %s is by default', (file, option, ms) => {
  expect(parseDuration(saidOf(file, option).replaceAll("'", ''))).toBe(ms);
});

it('comments say other defaults as they are', () => {
  expect(saidOf('src/transport/call-options.ts', 'limit')).toBe(String(call.retryLimit));
  expect(saidOf('src/client/drift-options.ts', 'sample')).toBe(
    String(resolveDrift({ onDrift: () => undefined }, undefined)?.sample),
  );
  const [bytes] = saidOf('src/client/options.ts', 'maxResponseBytes').split(' ');
  expect(Number(bytes?.replaceAll('_', ''))).toBe(client.maxResponseBytes);
  const polls = `{ first: '${wait.poll!.firstMs / 1000}s', max: '${wait.poll!.maxMs / 1000}s' }`;
  expect(saidOf('src/actions/wait-options.ts', 'poll')).toBe(polls);
  expect(saidOf('src/helpers/refresh-options.ts', 'poll')).toBe(polls);
  expect(refresh.poll).toEqual(wait.poll);
});

it('guides say defaults as they are', () => {
  const errors = textOf('docs/guides/errors-and-retries.md');
  expect(errors).toContain(
    `default: ${call.retryLimit} repeats, Retry-After up to ${call.maxRetryAfterMs / 1000} s`,
  );
  expect(errors).toContain(`\`maxResponseBytes\` (${client.maxResponseBytes / 2 ** 20} MiB)`);
  const webhooks = textOf('docs/guides/webhooks.md');
  expect(webhooks).toContain(`\`budget\` (${handler.budgetMs / 1000} s)`);
  expect(webhooks).toContain(`\`timeout\` (${handler.deadlineMs / 60_000} minute)`);
});
