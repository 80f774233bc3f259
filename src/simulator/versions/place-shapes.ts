import { iso } from '../base/iso.ts';
import type { Location } from '../world/users.ts';

/** Locations: owner and time of creation came. */
export const locations = {
  bare: ({ id, name, latitude, longitude, timezoneName }: Location) => ({
    id,
    name,
    latitude,
    longitude,
    timezoneName,
  }),
  owned: (location: Location) => ({ ...locations.bare(location), userId: location.userId }),
  dated: (location: Location) => ({ ...locations.owned(location), createdAt: iso(location.createdAt) }),
};
