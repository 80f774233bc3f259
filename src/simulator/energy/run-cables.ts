import { type Chargeable, isChargeable } from '../assets/index.ts';
import { isFullyCharged } from '../assets/vehicle/model.ts';
import { ownRate, type PowerDeliveryState } from '../assets/chargeable.ts';
import type { World } from '../world/world.ts';

/**
 * Keeps both ends of a cable in step: a vehicle and the charger that it was plugged into. Both charge at the lower of
 * both powers, or neither does; when one end starts, stops or is full, so does the other, and when it is pulled out,
 * both are unplugged and know nothing of each other any more. Against a fault at one end the other gets no power.
 */
export function runCables(world: World): void {
  world.events.on((event) => {
    if (event.type !== 'asset:discovered' && event.type !== 'asset:updated' && event.type !== 'asset:deleted')
      return;
    const { asset } = event;
    if (!isChargeable(asset) || asset.power.cable === null) return;
    const other = world.asset(asset.power.cable.assetId);
    if (!other || !isChargeable(other)) return;
    if (event.type === 'asset:deleted') {
      // It stays where it is; it only is not heard of any more.
      setPower(world, other, other.power.powerDeliveryState, null);
    } else if (asset.power.powerDeliveryState === 'UNPLUGGED') {
      setPower(world, other, 'UNPLUGGED', null);
      asset.power.cable = null;
    } else if (asset.power.powerDeliveryState === 'PLUGGED_IN:CHARGING' && isBroken(other)) {
      setPower(world, asset, 'PLUGGED_IN:NO_POWER', asset.power.cable);
    } else {
      const cable = { assetId: asset.id, rate: ownRate(asset.power) };
      setPower(world, other, stateFor(asset.power.powerDeliveryState, other), cable);
    }
  });
}

/** Changes an end of the cable, if that is a change. */
function setPower(
  world: World,
  asset: Chargeable,
  powerDeliveryState: PowerDeliveryState,
  cable: Chargeable['power']['cable'],
): void {
  const { power } = asset;
  const isSame =
    power.powerDeliveryState === powerDeliveryState &&
    power.cable?.assetId === cable?.assetId &&
    power.cable?.rate === cable?.rate;
  if (isSame) return;
  world.update(asset, (target) => {
    Object.assign(target.power, { powerDeliveryState, cable, updatedAt: world.clock.now() });
  });
}

/** What the state of one end makes of the other. */
function stateFor(state: PowerDeliveryState, other: Chargeable): PowerDeliveryState {
  const isFull = other.kind === 'vehicle' && isFullyCharged(other) === true;
  const idle = isFull ? 'PLUGGED_IN:COMPLETE' : 'PLUGGED_IN:STOPPED';
  const present = other.power.powerDeliveryState;
  if (isBroken(other)) return present;
  if (state === 'PLUGGED_IN:CHARGING') return isFull ? idle : state;
  if (state === 'PLUGGED_IN:STOPPED' || state === 'PLUGGED_IN:COMPLETE') return idle;
  return present === 'PLUGGED_IN:CHARGING' || present === 'UNPLUGGED' ? idle : present;
}

const isBroken = ({ power: { powerDeliveryState: state } }: Chargeable): boolean =>
  state === 'PLUGGED_IN:FAULT' || state === 'PLUGGED_IN:NO_POWER';
