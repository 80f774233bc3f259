import { runCallback } from '../../core/callback.ts';
import type { WebhookFailureReporter } from './failure.ts';

type WaitUntil = (work: Promise<unknown>) => unknown;

/**
 * Asks the platform to let work go on after the response: by what it handed over in the call, else by the option.
 * Says whether it will.
 */
export function extendLifetime(
  work: Promise<unknown>,
  platform: readonly unknown[],
  option: WaitUntil | undefined,
  report: WebhookFailureReporter,
): boolean {
  const broken = (error: unknown) => report({ kind: 'internal', error, message: 'waitUntil failed' });
  const given = platform.find(hasWaitUntil) ?? (option && { waitUntil: option });
  if (given === undefined) return false;
  try {
    runCallback(() => given.waitUntil(work))?.catch(broken);
    return true;
  } catch (error) {
    broken(error);
    return false;
  }
}

function hasWaitUntil(value: unknown): value is { waitUntil: WaitUntil } {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only asks whether there is such a function
  return typeof (value as { waitUntil?: unknown } | null | undefined)?.waitUntil === 'function';
}
