import type { SimulatedProblem } from '../problems.ts';
import type { ActionReading } from '../world/action-reading.ts';
import type { ChargerReading, VehicleReading } from '../world/readings.ts';
import type { ListStyle } from './contract.ts';

/** Lists: pages with cursors, a plain array, or only ids. */
export const lists = {
  pages: {
    paged: true,
    write: ({ items, after, before }) => ({ data: items, pagination: { after, before } }),
  },
  arrays: { paged: false, write: ({ items }) => items },
  ids: { paged: false, write: ({ items }) => items.map(({ id }) => id) },
} satisfies Record<string, ListStyle>;

/** Problems: the host of `type` moved, and the old doubles `error` and `message` went. */
export const problems = {
  doubled: (base: string) => (problem: SimulatedProblem) => {
    const shape = problemAt(base, problem);
    return { ...shape, error: shape.type, message: shape.detail };
  },
  plain: (problem: SimulatedProblem) => problemAt('https://developers.enode.com/api/problems', problem),
};

const problemAt = (base: string, { slug, title, message, issues }: SimulatedProblem) => ({
  type: `${base}/${slug}`,
  title,
  detail: message,
  ...(issues && { issues }),
});

/** Vehicles: the location's id stood beside, under two names, and then moved into `location`. */
export const vehicles = {
  withField: (field: string) => (reading: VehicleReading) => {
    const { id, ...location } = reading.location;
    return { ...reading, location, [field]: id };
  },
  placed: (reading: VehicleReading) => reading,
};

/** Chargers: as vehicles; and the id that the vendor gave became a serial number. */
export const chargers = {
  withVendorId: (field: string) => (reading: ChargerReading) => {
    const { serialNumber, ...information } = reading.information;
    return withField(field, { ...reading, information: { ...information, id: serialNumber } });
  },
  withField: (field: string) => (reading: ChargerReading) => {
    const { serialNumber: _, ...information } = reading.information;
    return withField(field, { ...reading, information });
  },
  placed: (reading: ChargerReading) => reading,
};

export function withField<R extends { location: { id: string | null } }>(
  field: string,
  { location, ...rest }: R,
) {
  return { ...rest, [field]: location.id };
}

/** Actions: why one failed was told of charging first, of all commands later. */
export const actions = {
  reasonsOfCharging: ({ failureReason, ...action }: ActionReading) =>
    action.targetType === 'vehicle' || action.targetType === 'charger'
      ? { ...action, failureReason }
      : action,
  reasons: (action: ActionReading) => action,
};
