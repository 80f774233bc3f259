import { problem } from '../versions/problems.ts';
import { createLocation } from '../world/create-location.ts';
import type { Location, LocationFacts } from '../world/users.ts';
import { isTimezone } from '../base/zoned-time.ts';
import {
  typedBody,
  type Call,
  type Handler,
  type Handlers,
  namedUser,
  noContent,
  ok,
  pathValue,
} from './handler.ts';
import { listing } from './list.ts';

const listLocations = (of: (call: Call) => string | undefined): Handler =>
  listing(
    'locations',
    (call) => call.contract.locationList,
    (call) => call.world.places.list(of(call)),
    view,
  );

const create = (call: Call, userId: string): object => {
  const { name = '', latitude = 0, longitude = 0, timezoneName = 'UTC' } = factsIn(call);
  return view(call, createLocation(call.world, userId, { name, latitude, longitude, timezoneName }));
};

const read: Handler = (call) => ok(view(call, locationIn(call)));

const update: Handler = (call) => {
  const location = locationIn(call);
  call.world.places.update(location, factsIn(call));
  return ok(view(call, location));
};

function remove(call: Call): Location {
  const location = locationIn(call);
  call.world.places.remove(location, call.world.allAssets(location.userId));
  return location;
}

/** Locations, which were charging locations up to 2023-05-01. */
export const locationHandlers: Handlers = {
  'GET /locations': listLocations(() => undefined),
  'GET /users/{userId}/locations': listLocations((call) => pathValue(call, 0)),
  'POST /users/{userId}/locations': (call) => ok(create(call, pathValue(call, 0))),
  'GET /locations/{locationId}': read,
  'PUT /locations/{locationId}': update,
  'DELETE /locations/{locationId}': (call) => ok(view(call, remove(call))),

  'GET /charging-locations': listLocations((call) => call.userId),
  'POST /charging-locations': (call) => ({ status: 201, body: create(call, namedUser(call)) }),
  'GET /charging-locations/{chargingLocationId}': read,
  'PUT /charging-locations/{chargingLocationId}': update,
  'DELETE /charging-locations/{chargingLocationId}': (call) => {
    remove(call);
    return noContent;
  },
};

/** The location that the path names. */
export function locationIn(call: Call): Location {
  const id = pathValue(call, 0);
  const location = call.world.places.get(id);
  if (location && (call.userId === undefined || call.userId === location.userId)) return location;
  throw problem.notFound(`Could not find location with ID ${id}`);
}

function factsIn(call: Call): Partial<LocationFacts> {
  const facts = typedBody<Partial<LocationFacts>>(call);
  if (facts.timezoneName !== undefined && !isTimezone(facts.timezoneName)) {
    throw problem.badRequest(`timezoneName must be an IANA name, not ${JSON.stringify(facts.timezoneName)}`);
  }
  return facts;
}

function view(call: Call, location: Location): object & { id: string } {
  return call.contract.location(location);
}
