/** Reads a whole fleet, page by page, and one user's devices of all types. */
import { can, type Enode } from 'enode-client';

/** What a fleet looks like at a glance. Holds one page in memory, however large the fleet is. */
export interface FleetSummary {
  vehicles: number;
  charging: number;
  /** %, of those that tell. */
  averageLevel: number | null;
  /** Vehicles that cannot be charged on command. */
  notControllable: string[];
}

export async function summarize(enode: Enode<'2024-10-01'>): Promise<FleetSummary> {
  const levels: number[] = [];
  const summary: FleetSummary = { vehicles: 0, charging: 0, averageLevel: null, notControllable: [] };
  for await (const vehicle of enode.vehicles.list({}, { prefetch: true })) {
    const { batteryLevel, isCharging } = vehicle.chargeState;
    summary.vehicles++;
    // null means that the vendor does not say; it is neither true nor 0 %.
    if (isCharging === true) summary.charging++;
    if (batteryLevel !== null) levels.push(batteryLevel);
    if (!can(vehicle, 'startCharging')) summary.notControllable.push(vehicle.id);
  }
  if (levels.length > 0) summary.averageLevel = levels.reduce((sum, level) => sum + level, 0) / levels.length;
  return summary;
}

/** How many devices a user has, and of which types that is not known now. */
export async function countDevices(enode: Enode<'2024-10-01'>, userId: string): Promise<string> {
  const found = await enode.users.devices(userId);
  const { vehicles, chargers, hvacs, inverters, batteries, meters } = found;
  const lists = [vehicles, chargers, hvacs, inverters, batteries, meters];
  const count = lists.reduce((sum, list) => sum + (list?.length ?? 0), 0);
  if (found.complete) return `${count} devices`;
  return `at least ${count} devices; not read: ${found.failures.map(({ type }) => type).join(', ')}`;
}
