/** Compile-only: actions of all versions are handles' actions, and outcomes narrow. Nothing here runs. */
import type { EventsByVersion, PathsByVersion, Version } from '../../generated/index.ts';
import type {
  ActionHandle,
  ActionRecord,
  ActionsRoom,
  Outcome,
  RawAction,
  SettlingEvent,
} from '../../src/actions/index.ts';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function assertType<T extends true>(): T;

type ResponseOf<V extends Version, Path extends string> = V extends Version
  ? PathsByVersion[V] extends Record<
      Path,
      { get: { responses: { 200: { content: { 'application/json': infer Body } } } } }
    >
    ? Body
    : never
  : never;
type AnyAction<V extends Version> = ResponseOf<
  V,
  `/${'vehicles' | 'chargers' | 'hvacs' | 'batteries'}/actions/{actionId}`
>;

declare const room: ActionsRoom;

export function actionsOfAllVersions(
  action: ResponseOf<Version, '/vehicles/actions/{actionId}'>,
  charger: ResponseOf<Version, '/chargers/actions/{actionId}'>,
  hvac: ResponseOf<Version, '/hvacs/actions/{actionId}'>,
  battery: ResponseOf<Version, '/batteries/actions/{actionId}'>,
  any: AnyAction<'2024-10-01'>,
): RawAction[] {
  return [action, charger, hvac, battery, any];
}

export function eventsOfAllVersions(event: EventsByVersion[Version][keyof EventsByVersion[Version]]): void {
  const settling: SettlingEvent = event;
  const settled: boolean = room.settle(settling);
  room.settle(event);
  void settled;
  // @ts-expect-error no event
  room.settle({ id: 'a' });
}

interface Charge extends RawAction {
  readonly kind: 'START' | 'STOP';
}

export async function outcomes(handle: ActionHandle<Charge>): Promise<string | undefined> {
  const outcome = await handle.wait({ timeout: '5m', poll: { first: 500 } });
  assertType<Equal<typeof outcome, Outcome<Charge>>>();
  switch (outcome.status) {
    case 'confirmed':
    case 'pending':
      return outcome.action.kind;
    case 'unnecessary':
      return outcome.action?.kind ?? outcome.refusal?.detail;
    case 'controlled':
      return outcome.refusal.detail;
    case 'failed':
    case 'cancelled':
      if (outcome.reason === 'NO_RESPONSE') return outcome.detail;
      // An open list: any text compares.
      return outcome.reason === 'SOMETHING_NEW' ? outcome.action.kind : undefined;
    default:
      return outcome satisfies never;
  }
}

export async function handles(record: ActionRecord<Charge>): Promise<void> {
  const handle = room.resume(record);
  assertType<Equal<typeof handle, ActionHandle<Charge>>>();
  assertType<Equal<Awaited<ReturnType<typeof handle.refresh>>, ActionHandle<Charge>>>();
  const none: ActionHandle = room.resume('{}');
  await handle.wait({
    poll: false,
    signal: undefined,
    onProgress: ({ action }) => action.kind satisfies string,
  });
  // @ts-expect-error a misspelt option
  await none.wait({ deadlin: '5m' });
  // @ts-expect-error no duration
  await none.wait({ timeout: 'soon' });
  // @ts-expect-error true says nothing
  await none.wait({ poll: true });
  // @ts-expect-error a handle changes by what the API says only
  none.id = 'b';
}
