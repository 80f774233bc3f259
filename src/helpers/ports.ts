import type { CallOptions } from '../calls/options.ts';
import type { AssetFamily } from '../spec/asset-families.ts';

/**
 * What helpers need of the facade's methods. Versions differ in where these stand (with the client, with the
 * user) and in what lists give (assets, ids), not in how they are called.
 */
export interface AssetMethods {
  readonly list?: (params?: object, options?: CallOptions) => AsyncIterable<unknown>;
  readonly get?: (id: string, params?: object, options?: CallOptions) => PromiseLike<unknown>;
  readonly refreshHint?: (id: string, params?: object, options?: CallOptions) => PromiseLike<unknown>;
}

/** A client of any version. */
export interface ClientPort {
  /** @throws EnodeInputError when the id cannot be one. */
  user(userId: string): object;
}

/** The methods for one family of one user's assets: the user's own where there are such, else the client's. */
export function userAssets(client: ClientPort, userId: string, family: AssetFamily): AssetMethods {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- namespaces of these names have these methods
  const all = (client as Partial<Record<AssetFamily, AssetMethods>>)[family];
  const own = (client.user(userId) as Partial<Record<AssetFamily, AssetMethods>>)[family];
  const { list } = own ?? {};
  const get = own?.get ?? all?.get;
  return { ...(list && { list }), ...(get && { get }) };
}
