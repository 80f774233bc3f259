import type { Chargeable } from '../assets/index.ts';
import { iso } from '../base/iso.ts';
import type { Override } from '../planning/overrides.ts';

/** An override as every version shows it. */
export const viewOverride = (override: Override | undefined): object | null =>
  override
    ? {
        createdAt: iso(override.createdAt),
        endedAt: override.endedAt === null ? null : iso(override.endedAt),
        targetType: override.target.kind,
        targetId: override.target.id,
        vendorActionId: override.actionId,
      }
    : null;

/** An override with the owner and the vendor of its target. */
export const viewResult = ({ userId, vendor }: Chargeable, override: Override): object => ({
  ...viewOverride(override),
  userId,
  vendor,
});
