import { iso } from '../base/iso.ts';
import type { Intervention } from '../operations/interventions.ts';
import type { InterventionText } from '../operations/intervention-texts.ts';

/** Interventions: later versions show which of them an API call resolves. */
export const interventions = {
  withoutAction: (entry: Intervention, text: InterventionText) => {
    const { resolution, ...rest } = shape(entry, text);
    const { action: _, ...known } = resolution;
    return { ...rest, resolution: known };
  },
  withAction: shape,
};

function shape(
  { id, vendor, vendorType, brand, introducedAt, domain, access, agent, action }: Intervention,
  { title, description }: InterventionText,
) {
  return {
    id,
    vendor,
    vendorType,
    brand,
    introducedAt: iso(introducedAt),
    domain,
    resolution: { title, description, access, agent, action },
  };
}
