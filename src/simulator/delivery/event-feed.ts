import { viewHemSystem } from '../views/hem-system.ts';
import { viewAsset } from '../views/asset.ts';
import { viewSchedule, viewScheduleStatus } from '../views/schedule.ts';
import { viewSmartCharging } from '../views/smart-charging.ts';
import { readSimulatedAction } from '../operations/read-action.ts';
import type { Action } from '../world/actions.ts';
import type { Asset } from '../assets/index.ts';
import type { WorldEvent } from '../world/events.ts';
import { createSoon } from '../base/soon.ts';
import { hemChanges } from './hem-changes.ts';
import { publishStatistics, publishHemSystem } from './home-events.ts';
import { sparse } from './sparse-discovery.ts';
import { createEventPublisher, type FeedParts } from './event-publisher.ts';

/**
 * Turns what happens in the world into events of the API, in each version that is wanted. A version gets the
 * events that its document has. `…:updated` events compare what is sent now with what was sent last in that
 * version, as it is written there; nothing is sent where only times differ.
 */
export function startFeed(parts: FeedParts): void {
  const { backend, versions } = parts;
  const { world } = backend;
  const publisher = createEventPublisher(parts);
  const { lastSent, inEach, send } = publisher;
  /** Users who have taken their consent back: no events are sent of them until they link again. */
  const silent = world.state.set('silent users');

  const publishAsset = (event: AssetNews): void => {
    const { asset, type } = event;
    const { kind, id, userId } = asset;
    const name = `user:${kind}:${verbs[type]}`;
    inEach(name, (version, view) => {
      const shape = viewAsset(world, view.contract, asset);
      if (type === 'asset:reported') {
        const before = (): object => viewAsset(world, view.contract, event.before);
        const fields = lastSent.record(version, id, shape, before);
        if (fields) send(name, version, userId, { [kind]: shape, updatedFields: fields });
        return;
      }
      if (type === 'asset:deleted') lastSent.forget(version, id);
      else lastSent.set(version, id, parts.isDiscoverySparse ? sparse(shape) : shape);
      send(name, version, userId, { [kind]: shape });
    });
  };

  // The sender of a command knows that it was accepted: events say how it ends.
  const publishAction = (action: Action): void => {
    if (action.state === 'PENDING') return;
    const name = 'user:vendor-action:updated';
    inEach(name, (version, view) => {
      const write = (state: Action): object => view.contract.action(readSimulatedAction(state));
      const fields = lastSent.compare(write(asCreated(action)), write(action)) ?? [];
      send(name, version, action.userId, { vendorAction: write(action), updatedFields: fields });
    });
  };

  // A discovered asset is known by its information only; the rest follows.
  const publishRest = createSoon(world.alarms, 'publish the rest', (id) => {
    const asset = world.asset(id);
    if (asset) publishAsset({ type: 'asset:reported', asset, before: asset });
  });

  const publishSmartCharging = createSoon(world.alarms, 'publish smart charging', (vehicleId) => {
    const vehicle = world.asset(vehicleId);
    if (vehicle?.kind !== 'vehicle') return;
    const name = 'user:vehicle:smart-charging-status-updated';
    inEach(name, (version, view) => {
      const status = viewSmartCharging(view, vehicle);
      const fields = lastSent.record(version, `smart ${vehicleId}`, status, () => ({
        ...status,
        ...unplanned,
      }));
      if (fields) send(name, version, vehicle.userId, { smartChargingStatus: status, updatedFields: fields });
    });
  });

  const publishSchedule = createSoon(world.alarms, 'publish schedule', (scheduleId) => {
    const schedule = backend.schedules.list().find(({ id }) => id === scheduleId);
    if (!schedule) return;
    const name = 'user:schedule:execution-updated';
    inEach(name, (version, view) => {
      const status = viewScheduleStatus(view, schedule);
      // Of a schedule without an earlier event, only its state is certainly new.
      const fields = lastSent.record(version, scheduleId, status, () => ({ ...status, ...unseen }));
      if (!fields) return;
      const payload = { status, schedule: viewSchedule(view, schedule), updatedFields: fields };
      send(name, version, schedule.userId, payload);
    });
  });

  world.events.on((event) => {
    if (event.type === 'user:deauthorized') silent.add(event.userId);
    // A change is published when the API knows of it, not when it happens.
    if ('asset' in event && event.type !== 'asset:updated') {
      if (event.type === 'asset:discovered' || !event.asset.accessLost) silent.delete(event.asset.userId);
      if (silent.has(event.asset.userId)) return;
      publishAsset(event);
      if (event.type === 'asset:discovered' && parts.isDiscoverySparse) publishRest(event.asset.id);
      if (versions().size > 0)
        hemChanges(world, event, (system) => viewHemSystem(backend, system)).forEach((change) =>
          publishHemSystem(publisher, change),
        );
    }
    if (event.type === 'action:updated' && !silent.has(event.action.userId)) publishAction(event.action);
    if (event.type === 'smart-charging:updated') publishSmartCharging(event.vehicleId);
    if (event.type === 'override:updated') publishSmartCharging(event.assetId);
    if (event.type === 'schedule:updated') publishSchedule(event.schedule.id);
    if (event.type === 'inverter-statistics:loaded') publishStatistics(publisher, backend, event);
    if (event.type === 'credentials:invalidated') {
      const { userId, vendor } = event;
      const name = 'user:credentials:invalidated';
      inEach(name, (version) => send(name, version, userId, { vendor }));
    }
  });
}

/** What differs in the status of a vehicle that smart charging has left alone so far. */
const unplanned = {
  state: 'DISABLED',
  stateChangedAt: null,
  consideration: null,
  plan: null,
  smartOverride: null,
};
type AssetNews = Exclude<Extract<WorldEvent, { asset: Asset }>, { type: 'asset:updated' }>;

const verbs: Readonly<Record<AssetNews['type'], string>> = {
  'asset:discovered': 'discovered',
  'asset:reported': 'updated',
  'asset:deleted': 'deleted',
};

const unseen = { state: null, changedAt: null };

const asCreated = (action: Action): Action => ({
  ...action,
  state: 'PENDING',
  updatedAt: action.createdAt,
  completedAt: null,
  failureReason: null,
});
