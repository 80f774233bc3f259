import type { Version } from '../../generated/index.ts';
import { keysOf } from '../core/known-keys.ts';
import { checkOptions } from '../errors/check-options.ts';
import type { CallOptions } from '../calls/options.ts';
import type { EnodeError } from '../errors/enode-error.ts';
import {
  assetFamilies,
  assetTypes,
  type AssetFamily,
  type AssetOf,
  type AssetType,
} from '../spec/asset-families.ts';
import { listFamily, readEntries } from './listed.ts';
import { userAssets, type ClientPort } from './ports.ts';

/** Options of `users.devices`; they hold for each call that it takes. */
export type DevicesOptions = Pick<CallOptions, 'signal' | 'timeout' | 'retry'>;

/** Why the devices of a type are not all there. */
export type DevicesFailure<V extends Version> = {
  [F in AssetFamily]: {
    readonly type: AssetType<F>;
    readonly error: EnodeError;
    /** What could be read despite the error. */
    readonly read: readonly AssetOf<V, F>[];
    /** Ids of devices that exist but could not be read; only in versions whose lists give ids. */
    readonly unreadIds: readonly string[];
  };
}[AssetFamily];

/** All devices of a user by type. A type that could not be read is not an empty list: it is `undefined`. */
export type UserDevices<V extends Version> =
  | ({ readonly complete: true; readonly failures: readonly [] } & {
      readonly [F in AssetFamily]: readonly AssetOf<V, F>[];
    })
  | ({ readonly complete: false; readonly failures: readonly DevicesFailure<V>[] } & {
      readonly [F in AssetFamily]: readonly AssetOf<V, F>[] | undefined;
    });

const known = keysOf<DevicesOptions>({ signal: true, timeout: true, retry: true });

/** `users.devices`: its contract stands in `helper-types.ts`. */
export async function devices<V extends Version>(
  client: ClientPort,
  userId: string,
  options: DevicesOptions = {},
): Promise<UserDevices<V>> {
  checkOptions(options, known, 'users.devices');
  const failures: object[] = [];
  const families = await Promise.all(
    assetFamilies.map(async (family) => {
      const methods = userAssets(client, userId, family);
      const list = await listFamily(methods, options);
      const { entries, error = list.error } = await readEntries(methods, list.entries, options);
      const read = entries.flatMap(({ asset }) => asset ?? []);
      if (error === undefined) return [family, read] as const;
      const unreadIds = entries.flatMap(({ id, asset }) => (asset === undefined ? id : []));
      failures.push({ type: assetTypes[family], error, read, unreadIds });
      return [family, undefined] as const;
    }),
  );
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each family stands under its name
  return {
    complete: failures.length === 0,
    failures,
    ...Object.fromEntries(families),
  } as unknown as UserDevices<V>;
}
