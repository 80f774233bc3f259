import type { AssetHandle } from '../../handles/asset-handle.ts';
import { iso } from '../../base/iso.ts';
import { SimulatedProblem } from '../../versions/problems.ts';
import type { ScheduleOptions } from '../../handles/schedule-builder.ts';
import type { UserHandle } from '../../handles/user-handle.ts';
import { type AssetKind, assetKinds, definitionOf } from '../../assets/index.ts';
import { builderFields } from '../components.ts';
import {
  controlBody,
  type ControlCall,
  type ControlRoute,
  created,
  needed,
  nothing,
  success,
  optional,
} from '../route.ts';
import { object, ref, said, type ControlSchema, text } from '../schema.ts';

type Handle = AssetHandle<object, object>;

const view = (kind: AssetKind, { id, userId, state }: Handle): object => ({ id, kind, userId, state });
const userOf = ({ sim, param }: ControlCall): UserHandle => sim.user(param('userId'));

const found = ({ sim, param }: ControlCall): { kind: AssetKind; handle: Handle } => {
  const asset = sim.findAsset(param('assetId'));
  if (!asset) throw noAsset(param('assetId'));
  return { kind: asset.kind, handle: sim.asset(asset.kind, asset.id) };
};

const noAsset = (id: string): SimulatedProblem =>
  new SimulatedProblem({
    status: 404,
    slug: 'not-found',
    title: 'Not Found',
    detail: `There is no asset ${id}`,
  });

const builders = assetKinds.map((kind): ControlRoute => ({
  method: 'POST',
  path: `/simulator/users/{userId}/${definitionOf(kind).plural}`,
  id: `add${kind.charAt(0).toUpperCase()}${kind.slice(1)}`,
  tag: 'assets',
  summary: `Adds a ${kind}, the user too if there is none; what is left out is drawn from the seed.`,
  body: optional(builderFields(kind)),
  response: created(ref('Asset')),
  run: (call) => view(kind, userOf(call)[kind](call.body)),
}));

/** All that can be said of some kind; which of it fits the asset is checked by the asset. */
const changes: ControlSchema = object(
  Object.fromEntries(assetKinds.flatMap((kind) => Object.entries(definitionOf(kind).fields))),
);

export const assetRoutes: readonly ControlRoute[] = [
  {
    method: 'PUT',
    path: '/simulator/users/{userId}',
    id: 'addUser',
    tag: 'assets',
    summary: 'Adds a user, unless there is one.',
    response: nothing,
    run: (call) => void userOf(call),
  },
  ...builders,
  {
    method: 'POST',
    path: '/simulator/users/{userId}/hem-systems',
    id: 'addHemSystem',
    tag: 'assets',
    summary: 'Adds an inverter, a battery and a meter of one vendor at one site.',
    body: optional(ref('HemSystemOptions')),
    response: created(
      object({ id: text, inverter: ref('Asset'), battery: ref('Asset'), meter: ref('Asset') }, [
        'id',
        'inverter',
        'battery',
        'meter',
      ]),
    ),
    run: (call) => {
      const { id, inverter, battery, meter } = userOf(call).hemSystem(call.body);
      return {
        id,
        inverter: view('inverter', inverter),
        battery: view('battery', battery),
        meter: view('meter', meter),
      };
    },
  },
  {
    method: 'POST',
    path: '/simulator/users/{userId}/locations',
    id: 'addLocation',
    tag: 'assets',
    summary: 'Adds a place that assets can belong to, with a tariff if one is given.',
    body: optional(ref('LocationOptions')),
    response: created(ref('Location')),
    run: (call) => {
      const { sequence: _, createdAt, ...location } = userOf(call).location(call.body);
      return { ...location, createdAt: iso(createdAt) };
    },
  },
  {
    method: 'POST',
    path: '/simulator/users/{userId}/schedules',
    id: 'addSchedule',
    tag: 'assets',
    summary: 'Lets a schedule control an asset of the user.',
    body: needed(ref('ScheduleOptions')),
    response: created(object({ id: text }, ['id'])),
    problems: [404],
    run: (call) => {
      const { targetId, ...facts } = controlBody<{ targetId: string } & Omit<ScheduleOptions, 'target'>>(
        call,
      );
      const user = userOf(call);
      if (call.sim.findAsset(targetId)?.userId !== user.id) throw noAsset(targetId);
      return { id: user.schedule({ ...facts, target: { id: targetId } }).id };
    },
  },
  {
    method: 'POST',
    path: '/simulator/users/{userId}/lose-credentials',
    id: 'loseCredentials',
    tag: 'assets',
    summary: 'A vendor no longer takes the credentials of the user, until it is linked again.',
    body: needed(object({ vendor: text }, ['vendor'])),
    response: nothing,
    problems: [404],
    run: (call) => userOf(call).loseCredentials(String(call.body['vendor'])),
  },
  {
    method: 'POST',
    path: '/simulator/fleets',
    id: 'addFleet',
    tag: 'assets',
    summary: 'Adds users with a vehicle each, every second one with a charger.',
    body: needed(object({ count: { type: 'integer', minimum: 1, maximum: 10_000_000 } }, ['count'])),
    response: created(
      object({ count: { type: 'integer' }, firstUserId: text, lastUserId: text }, [
        'count',
        'firstUserId',
        'lastUserId',
      ]),
    ),
    run: ({ sim, body }) => {
      const fleet = sim.fleet(Number(body['count']));
      return { count: fleet.count, firstUserId: fleet.userId(0), lastUserId: fleet.userId(fleet.count - 1) };
    },
  },
  {
    method: 'GET',
    path: '/simulator/assets/{assetId}',
    id: 'getAsset',
    tag: 'assets',
    summary: 'An asset of any kind, as it really is at this moment.',
    response: success(ref('Asset')),
    problems: [404],
    run: (call) => {
      const { kind, handle } = found(call);
      return view(kind, handle);
    },
  },
  {
    method: 'PATCH',
    path: '/simulator/assets/{assetId}',
    id: 'updateAsset',
    tag: 'assets',
    summary: 'Something happens in the real world: a cable is pulled, a device breaks, a level changes.',
    body: needed(said(changes, 'What the builder of the kind takes, except `vendor`.')),
    response: success(ref('Asset')),
    problems: [404],
    run: (call) => {
      const { kind, handle } = found(call);
      handle.update(call.body);
      return view(kind, handle);
    },
  },
  {
    method: 'DELETE',
    path: '/simulator/assets/{assetId}',
    id: 'removeAsset',
    tag: 'assets',
    summary: 'The asset disappears from the vendor account.',
    response: nothing,
    problems: [404],
    run: (call) => found(call).handle.remove(),
  },
];
