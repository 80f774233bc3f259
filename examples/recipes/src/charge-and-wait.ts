/** Starts charging and waits until the car does. */
import type { Duration, Enode } from 'enode-client';

export async function charge(
  enode: Enode<'2024-10-01'>,
  vehicleId: string,
  signal?: AbortSignal,
): Promise<string> {
  // The API answers when it has taken the command. The car follows later: mostly in 20 seconds, sometimes in minutes.
  const action = await enode.vehicles.startCharging(vehicleId);
  const outcome = await action.wait({ timeout: '10m', ...(signal && { signal }) });
  switch (outcome.status) {
    case 'confirmed':
      return 'It charges';
    case 'unnecessary':
      return 'It was charging before';
    case 'controlled':
      return 'A schedule or smart charging decides when it charges';
    case 'failed':
    case 'cancelled':
      return `It does not charge: ${outcome.reason ?? 'no reason given'}`;
    default:
      // Not failed: store the handle and go on later, `enode.actions.resume(stored)`, in any process.
      return `Not yet: ${JSON.stringify(action)}`;
  }
}

/** The level of the battery, not older than a quarter of an hour if the car is awake. */
export async function currentLevel(
  enode: Enode<'2024-10-01'>,
  vehicleId: string,
  timeout: Duration = '1m',
): Promise<{ level: number | null; isOld: boolean }> {
  const newerThan = new Date(Date.now() - 15 * 60_000);
  const { status, asset } = await enode.vehicles.refresh(vehicleId, { newerThan, timeout });
  return { level: asset.chargeState.batteryLevel, isOld: status === 'stale' };
}
