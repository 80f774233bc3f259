import type { Figures } from '../energy/figures.ts';

/** What is shown of a session beside its figures. */
export interface SessionFacts {
  id: string;
  locationId: string | null;
  from: string;
  to: string;
}

const unknown = { min: null, max: null, mean: null };

/** Charging statistics: sums that follow from others went, and prices without smart charging became null. */
export const chargingStatistics = {
  withSums: (figures: Figures) => ({
    ...figures,
    nonSmartPrice: figures.nonSmartPrice ?? figures.price,
    smartSession: figures.nonSmartPrice !== null,
  }),
  plain: ({ nonSmartCostSum: _, nonSmartPrice, ...figures }: Figures) => ({
    ...figures,
    nonSmartPrice: nonSmartPrice ?? unknown,
  }),
};

/** Sessions: what smart charging did moved from an object of its own to the top. */
export const chargingSessions = {
  withSmartStats: (figures: Figures, { locationId, ...session }: SessionFacts) => {
    const { nonSmartPrice, nonSmartCostSum, estimatedSavings, ...rest } = figures;
    return {
      ...rest,
      ...session,
      targetId: session.id,
      chargingLocationId: locationId,
      smartSession: nonSmartPrice !== null,
      smartStats: { nonSmartPrice: nonSmartPrice ?? unknown, nonSmartCostSum, estimatedSavings },
    };
  },
  flat: (figures: Figures, session: SessionFacts) => ({
    ...chargingStatistics.plain(figures),
    ...session,
  }),
};
