import { iso } from '../base/iso.ts';
import type { Location } from '../world/users.ts';
import { problemTypes, type SimulatedProblem } from './problems.ts';
import type { ActionReading } from '../operations/read-action.ts';
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
  plain: (problem: SimulatedProblem) => problemAt(problemTypes, problem),
};

const problemAt = (base: string, { slug, title, detail, issues }: SimulatedProblem) => ({
  type: `${base}/${slug}`,
  title,
  detail,
  ...(issues.length > 0 && { issues }),
});

/** Actions: the reason of a failure was shown for charging first, for all commands later. */
export const actions = {
  reasonsOfCharging: ({ failureReason, ...action }: ActionReading) =>
    action.targetType === 'vehicle' || action.targetType === 'charger'
      ? { ...action, failureReason }
      : action,
  reasons: (action: ActionReading) => action,
};

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

type Plan = Readonly<Record<string, unknown>> & { locationId: string | null };

/** Plans: the override moved to the status, and one name of the location went. */
export const plans = {
  withOverride: (plan: Plan, override: object | null): object => ({
    ...plan,
    chargingLocationId: plan.locationId,
    externalStart: override,
  }),
  alone: (plan: Plan): object => plan,
};
