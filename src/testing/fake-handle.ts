import type { ActionFamily, ActionHandle, Outcome, RawAction } from '../actions/index.ts';
import { keysOf } from '../core/known-keys.ts';
import { checkOptions, isOptions, kindOf } from '../errors/check-options.ts';
import { EnodeInputError } from '../errors/input-error.ts';

/** What a fake handle says beside its outcome. */
export interface FakeHandleOptions {
  /**
   * Kind of device.
   * @default 'vehicles'
   */
  family?: ActionFamily | undefined;
}

const known = keysOf<FakeHandleOptions>({ family: true });

/**
 * The handle of a command that ends with this outcome: `wait()` and `cancel()` give it at once. Until then the command is
 * running, unless the outcome is one of a refusal.
 *
 * @example
 * const enode = fakeEnode({
 *   vehicles: { startCharging: async () => fakeHandle({ status: 'confirmed', action }) },
 * });
 */
export function fakeHandle<A extends RawAction = RawAction>(
  outcome: Outcome<A>,
  options: FakeHandleOptions = {},
): ActionHandle<A> {
  if (!isOptions(outcome)) {
    throw new EnodeInputError(`fakeHandle takes the outcome of a command, not ${kindOf(outcome)}`);
  }
  checkOptions(options, known, 'fakeHandle');
  const { family = 'vehicles' } = options;
  const { action } = outcome;
  const refusal = 'refusal' in outcome ? outcome.refusal : undefined;
  let seen = refusal === undefined ? undefined : outcome;
  const end = async (): Promise<Outcome<A>> => (seen = outcome);
  const target = {
    type: action?.targetType ?? family.replace(/ies$/, 'y').replace(/s$/, ''),
    id: action?.targetId,
  };
  const handle: ActionHandle<A> = {
    family,
    id: action?.id,
    get state() {
      return seen === undefined ? 'PENDING' : action?.state;
    },
    target,
    createdAt: action?.createdAt,
    action,
    get outcome() {
      return seen?.status === 'pending' ? undefined : seen;
    },
    wait: end,
    cancel: end,
    refresh: async () => {
      await end();
      return handle;
    },
    toJSON: () => ({
      format: 1,
      apiVersion: 'fake',
      family,
      id: action?.id ?? null,
      target: { type: target.type, id: target.id ?? null },
      createdAt: action?.createdAt ?? null,
      action: action ?? null,
      refusal: refusal ?? null,
    }),
  };
  return handle;
}
