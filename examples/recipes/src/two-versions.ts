/** Two API versions in one process: move to the new one step by step. */
import type { Enode } from 'enode-client';

/** Each version has its own types; token, connections and options are shared. */
export async function compare(enode: Enode<'2024-10-01'>, userId: string): Promise<string[]> {
  const old = enode.at('2023-04-15');
  const differences: string[] = [];
  const places = new Map<string, string | null>();
  for await (const vehicle of old.user(userId).vehicles.list()) {
    places.set(vehicle.id, vehicle.chargingLocationId);
  }
  for await (const vehicle of enode.user(userId).vehicles.list()) {
    // The same place, under another name.
    if (places.get(vehicle.id) !== (vehicle.location?.id ?? null)) differences.push(vehicle.id);
    places.delete(vehicle.id);
  }
  return [...differences, ...places.keys()];
}
