import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { firstLimit } from '../../src/actions/pacing.ts';
import { resolveWait } from '../../src/actions/wait-options.ts';
import { attemptMs } from '../../src/auth/token-request.ts';
import { resolveDrift } from '../../src/client/drift-options.ts';
import { resolveOptions } from '../../src/client/resolve-options.ts';
import { parseDuration } from '../../src/core/duration.ts';
import { resolveRefresh } from '../../src/helpers/refresh-options.ts';
import { resolveStart } from '../../src/link/start-options.ts';
import { defaults as ofSimulator } from '../../src/simulator/services/options.ts';
import { checkHandlerOptions } from '../../src/webhooks/handle/check-options.ts';
import { rememberMs } from '../../src/webhooks/handle/ledger.ts';
import { defaultMaxKeys } from '../../src/webhooks/handle/memory-dedupe-store.ts';
import { defaultMaxBytes } from '../../src/webhooks/verify/verify-signature.ts';
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
const link = { redirectUri: 'https://app.example/linked' };
const { expiresAt } = resolveStart('ada', link, { secret: 'a-secret-of-the-server' });
const linkHours = Math.round((expiresAt * 1000 - Date.now()) / 3_600_000);

/** What the comment of an option says is its default. */
function saidOf(file: string, option: string): string {
  const text = textOf(file);
  const found = new RegExp(
    `@default ([^\\n]+?)(?: \\*/)?\\n(?:   \\* .*\\n)*(?:   \\*/\\n)?  ${option}\\?:`,
  ).exec(text);
  if (found === null) throw new Error(`${file} says no default of ${option}`);
  return found[1]!;
}

/** Times, in milliseconds. */
const times: readonly (readonly [file: string, option: string, ms: number | undefined])[] = [
  ['src/transport/call-options.ts', 'timeout', call.deadlineMs],
  ['src/transport/call-options.ts', 'minDelay', call.minDelayMs],
  ['src/transport/call-options.ts', 'maxDelay', call.maxDelayMs],
  ['src/transport/call-options.ts', 'maxRetryAfter', call.maxRetryAfterMs],
  ['src/actions/wait-options.ts', 'timeout', wait.timeoutMs],
  ['src/actions/wait-options.ts', 'first', wait.poll?.firstMs],
  ['src/actions/wait-options.ts', 'max', wait.poll?.maxMs],
  ['src/helpers/refresh-options.ts', 'timeout', refresh.timeoutMs],
  ['src/helpers/refresh-options.ts', 'hintEvery', refresh.hintEveryMs],
  ['src/link/start-options.ts', 'expiresIn', linkHours * 3_600_000],
  ['src/webhooks/handle/handler-options.ts', 'budget', handler.budgetMs],
  ['src/webhooks/handle/handler-options.ts', 'timeout', handler.deadlineMs],
];

const numbers: readonly (readonly [file: string, option: string, value: number | undefined])[] = [
  ['src/transport/call-options.ts', 'limit', call.retryLimit],
  ['src/client/drift-options.ts', 'sample', resolveDrift({ onDrift: () => undefined }, undefined)?.sample],
  ['src/client/options.ts', 'maxResponseBytes', client.maxResponseBytes],
  ['src/client/options.ts', 'maxPolls', client.maxPolls],
  ['src/webhooks/handle/memory-dedupe-store.ts', 'maxKeys', defaultMaxKeys],
  ['src/webhooks/verify/verify-signature.ts', 'maxBytes', defaultMaxBytes],
];

it.each(times)('%s says how long %s is by default', (file, option, ms) => {
  expect(parseDuration(saidOf(file, option).split(',')[0]!.replaceAll("'", ''))).toBe(ms);
});

it.each(numbers)('%s says the number that %s is by default', (file, option, value) => {
  expect(Number(saidOf(file, option).split(' ')[0]!.replaceAll('_', ''))).toBe(value);
});

it('comments say how actions are polled by default', () => {
  const polls = `{ first: '${wait.poll!.firstMs / 1000}s', max: '${wait.poll!.maxMs / 1000}s' }`;
  expect(saidOf('src/actions/wait-options.ts', 'poll')).toBe(polls);
  expect(saidOf('src/helpers/refresh-options.ts', 'poll')).toBe(polls);
  expect(refresh.poll).toEqual(wait.poll);
  expect(textOf('src/client/options.ts')).toContain(`It begins with ${firstLimit}, goes up by one`);
});

it('every default in a comment that is a number or a time is compared with the code', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name}`)
    .filter((name) => name.endsWith('.ts') && !name.startsWith('src/simulator/'));
  const said = files.flatMap((file) =>
    Array.from(
      textOf(file).matchAll(/@default (?='?\d)(?:.*\n)(?: +\*.*\n)* +(?:readonly )?(\w+)\?:/g),
      (found) => [file, found[1]!].join(' '),
    ),
  );
  const held = [...times, ...numbers].map(([file, option]) => `${file} ${option}`);
  expect(said.toSorted()).toEqual(held.toSorted());
});

it('the simulator says its defaults as they are', () => {
  const { webhooks, ...others } = ofSimulator;
  for (const [option, value] of Object.entries({ ...others, ...webhooks })) {
    const said = saidOf('src/simulator/services/options.ts', option);
    const shown = typeof value === 'string' ? `'${value}'` : String(value);
    expect(`${option}: ${said.replaceAll('_', '').slice(0, shown.length)}`).toBe(`${option}: ${shown}`);
  }
  const guide = textOf('docs/guides/testing.md');
  expect(guide).toContain(`every ${parseInt(ofSimulator.reportEvery)} minutes (\`reportEvery\`)`);
  expect(guide).toContain(`NO_RESPONSE after ${parseInt(ofSimulator.actionTimeout)} min`);
});

it('guides say defaults as they are', () => {
  const errors = textOf('docs/guides/errors-and-retries.md');
  expect(errors).toContain(
    `default: ${call.retryLimit} repeats, Retry-After up to ${call.maxRetryAfterMs / 1000} s`,
  );
  expect(errors).toContain(`// default '${call.deadlineMs / 1000}s', over token`);
  expect(errors).toContain(`each attempt at the token endpoint has ${attemptMs / 1000} seconds`);
  expect(errors).toContain(`\`maxResponseBytes\` (${client.maxResponseBytes / 2 ** 20} MiB)`);
  const commands = textOf('docs/guides/commands.md');
  expect(commands).toContain(`At most \`maxPolls\` (${client.maxPolls})`);
  expect(commands).toContain(`begins with ${firstLimit}, grows while responses are quick`);
  const webhooks = textOf('docs/guides/webhooks.md');
  expect(webhooks).toContain(`\`budget\` (${handler.budgetMs / 1000} s)`);
  expect(webhooks).toContain(`\`timeout\` (${handler.deadlineMs / 60_000} minute)`);
  expect(webhooks).toContain(`\`maxBytes\` (${defaultMaxBytes / 2 ** 20} MiB)`);
  expect(webhooks).toContain(`remembered for ${rememberMs / 3_600_000} hours`);
});
