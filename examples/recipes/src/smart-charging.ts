/** Charges a car when electricity is cheap, full by seven in the morning. */
import { isProblem, type Enode } from 'enode-client';

export async function enable(enode: Enode<'2024-10-01'>, vehicleId: string): Promise<string> {
  try {
    const policy = await enode.vehicles.updateSmartChargingPolicy(vehicleId, {
      isEnabled: true,
      deadline: '07:00',
      minimumChargeLimit: 20,
    });
    return `On, full by ${policy.deadline}`;
  } catch (error) {
    // E.g. no location, no prices there, or a schedule controls the car already.
    if (isProblem(error, 'bad-request')) return `Not possible: ${error.detail}`;
    throw error;
  }
}

export async function explain(enode: Enode<'2024-10-01'>, vehicleId: string): Promise<string> {
  const { state, plan } = await enode.vehicles.smartChargingStatus(vehicleId);
  switch (state) {
    case 'DISABLED':
      return 'Smart charging is off';
    case 'PLAN:EXECUTING:STOPPED':
      return `Waits for cheaper electricity, from ${plan?.startAt ?? 'later on'}`;
    case 'PLAN:EXECUTING:STARTED':
      return 'Charges, for it is cheap';
    default:
      // New states may come without a new version of the API.
      return `It is ${state}`;
  }
}

/** "Charge now", whatever it costs. The plan goes on when the override has ended. */
export async function chargeNow(enode: Enode<'2024-10-01'>, vehicleId: string): Promise<void> {
  await enode.vehicles.createSmartOverride(vehicleId);
}
