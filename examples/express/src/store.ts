/** Stands for your database. */
export interface Store {
  /** `percent` is null where nobody knows: keep it as null, it is not 0. */
  saveLevel(vehicleId: string, percent: number | null): Promise<void>;
  saveCommand(id: string, record: string): Promise<void>;
  command(id: string): Promise<string | undefined>;
}

export function memoryStore(): Store & { readonly levels: ReadonlyMap<string, number | null> } {
  const levels = new Map<string, number | null>();
  const commands = new Map<string, string>();
  return {
    levels,
    saveLevel: async (vehicleId, percent) => void levels.set(vehicleId, percent),
    saveCommand: async (id, record) => void commands.set(id, record),
    command: async (id) => commands.get(id),
  };
}
