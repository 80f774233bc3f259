/**
 * Starts charging and waits until the car does.
 *
 * @param {import('enode-client').Enode<'2024-10-01'>} enode
 * @param {string} vehicleId
 */
export async function charge(enode, vehicleId) {
  const action = await enode.vehicles.startCharging(vehicleId);
  const outcome = await action.wait({ timeout: '10m' });
  switch (outcome.status) {
    case 'confirmed':
    case 'unnecessary':
      return 'It charges';
    case 'failed':
    case 'cancelled':
      return `It does not charge: ${outcome.reason ?? 'no reason given'}`;
    default:
      return `Not now: ${outcome.status}`;
  }
}
