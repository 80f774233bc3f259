import { looksOf, requireSafe } from '../versions/link.ts';
import { problem } from '../versions/problems.ts';
import { assetKinds, definitionOf } from '../assets/index.ts';
import { iso } from '../base/iso.ts';
import { deauthorize, unlinkVendor } from '../world/access.ts';
import type { User } from '../world/users.ts';
import { type Handlers, namedUser, noContent, ok, pathValue } from './handler.ts';
import { pageFor } from './list.ts';

export const userHandlers: Handlers = {
  'GET /users': (call) => {
    const { items, after, before } = pageFor(call, 'users', call.world.users(), viewEntry);
    return ok({ data: items, pagination: { after, before } });
  },
  'GET /users/{userId}': (call) => ok(viewUser(call.world.userOf(pathValue(call, 0)))),
  'DELETE /users/{userId}': (call) => {
    call.world.deleteUser(pathValue(call, 0));
    return noContent;
  },
  'DELETE /users/{userId}/authorization': (call) => {
    deauthorize(call.world, pathValue(call, 0));
    return noContent;
  },
  'DELETE /users/{userId}/vendors/{vendor}': (call) => {
    unlinkVendor(call.world, pathValue(call, 0), pathValue(call, 1));
    return noContent;
  },
  'DELETE /users/{userId}/vendors/{vendor}/{vendorType}': (call) => {
    const type = assetKinds.find((known) => known === pathValue(call, 2));
    unlinkVendor(call.world, pathValue(call, 0), pathValue(call, 1), type);
    return noContent;
  },
  'GET /me': (call) => ok(viewUser(call.world.userOf(namedUser(call)))),
  'DELETE /me/vendors/{vendor}': (call) => {
    unlinkVendor(call.world, namedUser(call), pathValue(call, 0));
    return noContent;
  },
  'POST /users/{userId}/link': (call) => {
    const { link, unknownVendors } = call.contract;
    const session = call.links.open({ userId: pathValue(call, 0), unknownVendors, ...link.terms(call.body) });
    return ok(link.response(session, call.linkUrl(session.token)));
  },
  'POST /assets/{assetId}/relink': (call) => {
    const asset = call.world.asset(pathValue(call, 0));
    if (!asset) throw problem.badRequest(`There is no asset with ID ${pathValue(call, 0)}`);
    if (!asset.accessLost) throw problem.badRequest(`The ${asset.kind} ${asset.id} is linked already`);
    const redirectUri = typeof call.body['redirectUri'] === 'string' ? call.body['redirectUri'] : undefined;
    requireSafe(redirectUri);
    const session = call.links.open({
      userId: asset.userId,
      types: [asset.kind],
      scopes: asset.scopes.length > 0 ? asset.scopes : definitionOf(asset.kind).scopes,
      vendor: asset.vendor,
      // Whatever version it is: the asset is there.
      unknownVendors: {},
      redirectUri,
      ...looksOf(call.body),
    });
    return ok(call.contract.link.response(session, call.linkUrl(session.token)));
  },
};

const viewUser = (user: User): object => ({
  id: user.id,
  linkedVendors: user.accounts.map(({ vendor, vendorType, isValid }) => ({ vendor, vendorType, isValid })),
});

const viewEntry = (user: User): object => ({
  id: user.id,
  createdAt: iso(user.createdAt),
  scopes: [...new Set(user.accounts.flatMap(({ scopes }) => scopes))],
});
