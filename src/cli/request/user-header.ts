import type { Version } from '../../../generated/index.ts';
import { definitions } from '../../../generated/definitions.ts';
import { isRow } from '../../versions/table.ts';
import { exitCodes } from '../exit-codes.ts';
import { Failure } from '../failure.ts';

/**
 * The header in which older versions read whose resources are meant.
 *
 * @param operation `undefined` for one that this release does not know: it may well take the header.
 * @throws {Failure} for an operation that does not read it, and would return the data of all users.
 */
export function userHeader(
  user: string,
  version: Version,
  operation: string | undefined,
): Readonly<Record<string, string>> {
  if (operation === undefined || takesHeader(version, operation)) return { 'Enode-User-Id': user };
  throw new Failure(
    exitCodes.usage,
    `${operation} of ${version} reads no user from a header: give a path that names the user, as /users/<userId>/vehicles does`,
  );
}

function takesHeader(version: Version, operation: string): boolean {
  const members = Object.values(definitions[version].table?.user ?? {});
  const rows = members.flatMap((member) => (isRow(member) ? [member] : Object.values(member)));
  return !operation.includes('{userId}') && rows.some((row) => row.operation === operation);
}
