import { refuse } from '../world/refusal.ts';
import { canDo } from '../operations/command-rules.ts';
import type { Charger } from '../assets/charger/charger.ts';
import { hasPrices } from '../energy/price-areas.ts';
import type { Tariffs } from '../energy/tariffs.ts';
import type { World } from '../world/world.ts';
import { minutesOfDay } from '../base/zoned-time.ts';

/** How smart charging treats a charger. */
export interface ChargerPolicy {
  isEnabled: boolean;
  /** Time of day by which charging must be done; null: not set. */
  deadline: string | null;
  /** How long to charge, HH:mm; null: not set. */
  chargingDuration: string | null;
}

export const noPolicy: ChargerPolicy = { isEnabled: false, deadline: null, chargingDuration: null };

/** The policy of a charger with the changes of a request; refused as `invalid` if it cannot be. */
export function changedChargerPolicy(
  { world, tariffs }: { world: World; tariffs: Tariffs },
  charger: Charger,
  present: ChargerPolicy,
  change: Readonly<Record<string, unknown>>,
): ChargerPolicy {
  // The document has made sure of the types.
  const policy: ChargerPolicy = { ...present, ...(change as Partial<ChargerPolicy>) };
  const obstacle =
    wrongTime(policy) ?? (policy.isEnabled ? whyNot(world, tariffs, charger, policy) : undefined);
  if (obstacle) throw refuse.invalid(obstacle, 'Cannot activate smart charging');
  return policy;
}

function wrongTime({ deadline, chargingDuration }: ChargerPolicy): string | undefined {
  if (deadline !== null && minutesOfDay(deadline) === undefined)
    return `The deadline ${deadline} is not a time of day`;
  if (chargingDuration === null || minutesOfDay(chargingDuration)) return undefined;
  return `The chargingDuration ${chargingDuration} is not from 00:01 to 24:00`;
}

function whyNot(
  world: World,
  tariffs: Tariffs,
  charger: Charger,
  { deadline, chargingDuration }: ChargerPolicy,
): string | undefined {
  if (deadline === null) return 'Smart charging needs a deadline';
  if (chargingDuration === null) return 'Smart charging needs a chargingDuration';
  const isCapable = (['START', 'STOP'] as const).every((kind) => canDo(charger, { type: 'charge', kind }));
  if (!isCapable) return 'The charger is not capable of startCharging and stopCharging';
  return hasPrices(world, tariffs, charger)
    ? undefined
    : 'There is no price area and no tariff at the location';
}
