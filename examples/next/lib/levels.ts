/** Stands for your database: pages and route handlers are bundled apart, and share no module. */
const shared = globalThis as typeof globalThis & { levels?: Map<string, number | null> };
const levels = (shared.levels ??= new Map());

/** @param percent null where nobody knows: keep it as null, it is not 0. */
export async function saveLevel(vehicleId: string, percent: number | null): Promise<void> {
  levels.set(vehicleId, percent);
}

/** `undefined` when no webhook has reported. */
export const levelOf = (vehicleId: string): number | null | undefined => levels.get(vehicleId);
