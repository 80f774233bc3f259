/** Stands for your database. `null` is kept as what it says: nobody knows. */
export const batteryLevels = new Map<string, number | null>();

export async function save(vehicleId: string, percent: number | null): Promise<void> {
  await Promise.resolve();
  batteryLevels.set(vehicleId, percent);
}
