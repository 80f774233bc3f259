import { iso } from '../base/iso.ts';
import type { Intervention } from '../operations/interventions.ts';
import type { InterventionText } from '../operations/intervention-texts.ts';

/** Interventions: which of them an API call resolves was told later. */
export const interventions = {
  withoutAction: (entry: Intervention, text: InterventionText) => {
    const { resolution, ...rest } = shape(entry, text);
    const { action: _, ...told } = resolution;
    return { ...rest, resolution: told };
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
