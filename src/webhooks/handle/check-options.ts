import type { Version } from '../../../generated/index.ts';
import { isLogger } from '../../core/log.ts';
import { isObject } from '../../core/is-object.ts';
import { namesIn } from '../../core/names-in.ts';
import { EnodeInputError } from '../../errors/input-error.ts';
import { durationMs, isOptions } from '../../errors/check-options.ts';
import { isSecret, tooShort } from '../verify/secret.ts';
import type { WebhookHandlerOptions, WebhookSecrets } from './handler-options.ts';

/** The sender cuts a delivery off after this. */
const cutOffMs = 5000;

type Options = WebhookHandlerOptions<Version>;

/** Every option, and whether it is a function and may be left out. */
const optionKinds: Readonly<Record<keyof Options, boolean>> = {
  onUnknown: true,
  onHeartbeat: true,
  onDrift: true,
  waitUntil: true,
  onError: false,
  secrets: false,
  versions: false,
  on: false,
  validation: false,
  dedupe: false,
  maxBytes: false,
  authentication: false,
  retryOn: false,
  budget: false,
  timeout: false,
};

/** The times of a handler, in milliseconds. */
export interface HandlerTimes {
  readonly budgetMs: number;
  readonly deadlineMs: number;
}

/** Refuses options that cannot be right: at the start, and not at the first delivery, which would be lost. */
export function checkHandlerOptions(options: Options): HandlerTimes {
  needObject(options, 'createWebhookHandler', 'an object of options: at least secrets, versions and onError');
  needKnown(options, Object.keys(optionKinds), 'createWebhookHandler');
  const { secrets, versions, on = {}, authentication, dedupe, maxBytes, onError } = options;
  if (typeof secrets !== 'function') checkWebhookSecrets(secrets);
  checkVersions(versions);
  // Not a Map or a URL, whose members would be silently ignored.
  need(isOptions(on), 'on', 'an object of functions by the names of events');
  needKnown(
    on,
    versions.flatMap((version) => Object.keys(version.checks)),
    'on',
  );
  need(
    typeof onError === 'function' || isLogger(onError),
    'onError',
    'a function or a logger, e.g. console: unseen failures are lost events',
  );
  for (const name of namesIn(optionKinds)) {
    if (optionKinds[name]) needFunction(options[name], name);
  }
  for (const [name, handler] of Object.entries(on)) needFunction(handler, name);
  need(!(options.onHeartbeat && on['system:heartbeat']), 'system:heartbeat', 'one function, not two');
  needChoice(options, 'validation', ['strict', 'report', 'off']);
  needChoice(options, 'retryOn', ['never', 'error']);
  if (authentication !== undefined) checkAuthentication(authentication);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its methods are checked below
  const store = dedupe as Record<string, unknown> | false | undefined;
  need(
    store === undefined ||
      store === false ||
      (isObject(store) && ['claim', 'done', 'release'].every((name) => typeof store[name] === 'function')),
    'dedupe',
    'a store with claim, done and release, or false',
  );
  if (isObject(store)) needFunction(store['renew'], 'renew of dedupe');
  need(
    maxBytes === undefined || (typeof maxBytes === 'number' && maxBytes >= 1),
    'maxBytes',
    'a number of at least 1',
  );
  const { budget = '3.5s', timeout = '1m' } = options;
  const budgetMs = durationMs(budget, 'budget');
  need(budgetMs < cutOffMs, 'budget', `less than the ${cutOffMs} ms that the sender waits`);
  return { budgetMs, deadlineMs: durationMs(timeout, 'timeout') };
}

function checkVersions(versions: unknown): void {
  need(
    Array.isArray(versions) &&
      versions.length > 0 &&
      versions.every((version) => isObject(version) && isObject(version['checks'])),
    'versions',
    "those that may arrive, e.g. webhookVersion of 'enode-client/webhooks/2024-10-01'",
  );
}

/** A header with a line break can never arrive, so each delivery would be refused. */
function checkAuthentication(given: unknown): void {
  const takes = '{ headerName, headerValue } as the subscription has them';
  needObject(given, 'authentication', takes);
  needKnown(given, ['headerName', 'headerValue'], 'authentication');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- any object may have any member; it is read as unknown
  const { headerName, headerValue } = given as Record<string, unknown>;
  need(isText(headerName) && /^[\w-]+$/.test(headerName), 'authentication', takes);
  need(isText(headerValue) && !/[\r\n\0]/.test(headerValue), 'authentication', takes);
}

/** `secrets` as a list. The message of a failure shows none of them. */
export function checkWebhookSecrets(secrets: WebhookSecrets): readonly string[] {
  const list = typeof secrets === 'string' ? [secrets] : secrets;
  need(
    Array.isArray(list) && list.length > 0 && list.every(isSecret),
    'secrets',
    `a text or a list of them, none empty or ${tooShort}: is its environment variable set?`,
  );
  return list;
}

function need(right: boolean, option: string, takes: string): void {
  if (!right) throw new EnodeInputError(`${option} takes ${takes}`);
}

function needObject(value: unknown, option: string, takes: string): asserts value is object {
  need(isObject(value), option, takes);
}

/** A misspelt name would otherwise be silently ignored, and with it what was meant to happen. */
function needKnown(given: object, known: readonly string[], option: string): void {
  for (const name of Object.keys(given)) need(known.includes(name), option, `no ${JSON.stringify(name)}`);
}

function needFunction(value: unknown, option: string): void {
  need(value === undefined || typeof value === 'function', option, 'a function');
}

function needChoice(options: Options, option: 'validation' | 'retryOn', choices: readonly string[]): void {
  const given = options[option];
  need(given === undefined || choices.includes(given), option, `'${choices.join("' or '")}'`);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
