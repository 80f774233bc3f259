import type { Enode } from 'enode-client';

/** Starts charging and waits until the car does. */
export async function charge(enode: Enode<'2024-10-01'>, vehicleId: string): Promise<string> {
  const action = await enode.vehicles.startCharging(vehicleId);
  const outcome = await action.wait({ timeout: '10m' });
  switch (outcome.status) {
    case 'confirmed':
    case 'unnecessary':
      return 'It charges';
    case 'controlled':
      return 'A schedule or smart charging decides when it charges';
    case 'failed':
    case 'cancelled':
      return `It does not charge: ${outcome.reason ?? 'no reason given'}`;
    default:
      return 'Not yet';
  }
}
