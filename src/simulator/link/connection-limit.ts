import { refuse } from '../world/refusal.ts';
import type { LinkSession } from './session.ts';
import type { World } from '../world/world.ts';

/** Refuses as `not-permitted` if as many vendor accounts are linked as may be, and the session would add one. */
export function refuseOverLimit(
  world: World,
  most: number,
  { userId, vendor }: Pick<LinkSession, 'userId' | 'vendor'>,
): void {
  if (most === Infinity) return;
  if (vendor !== undefined && connectionsOf(world, userId).has(vendor)) return;
  let count = 0;
  for (const { id } of world.users().after(0)) {
    count += connectionsOf(world, id).size;
    if (count >= most) break;
  }
  if (count < most) return;
  throw refuse.notPermitted(`All ${most} connections of the client are in use`, 'Connections limit reached');
}

/** Vendors at which a user has accounts: an account is one connection, however many kinds of assets it brings. */
const connectionsOf = (world: World, userId: string): Set<string> =>
  new Set(world.user(userId)?.accounts.map(({ vendor }) => vendor));
