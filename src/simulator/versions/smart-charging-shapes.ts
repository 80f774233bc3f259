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
