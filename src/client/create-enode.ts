import type { Version } from '../../generated/index.ts';
import { definitions } from '../../generated/definitions.ts';
import { EnodeInputError } from '../errors/input-error.ts';
import type { VersionDefinition } from '../versions/definition.ts';
import { createClient } from './create-client.ts';
import type { Enode } from './client-types.ts';
import { isDefinition } from './is-definition.ts';
import type { EnodeOptions } from './options.ts';
import { resolveOptions } from './resolve-options.ts';

/**
 * Makes a client of the Enode API, pinned to one version. Nothing is sent until the first call.
 *
 * @example
 * const enode = createEnode({ version: '2024-10-01', environment: 'sandbox', clientId, clientSecret });
 * for await (const vehicle of enode.vehicles.list()) console.log(vehicle.id);
 *
 * @throws EnodeInputError when an option is missing, unknown or unsafe.
 */
export function createEnode<const V extends Version>(options: EnodeOptions<V>): Enode<V> {
  const resolved = resolveOptions(options);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table of the version makes what its types describe
  return createClient(resolved, findVersion(options.version), findVersion) as unknown as Enode<V>;
}

function findVersion(version: unknown): VersionDefinition {
  if (isDefinition(version)) return version;
  if (typeof version === 'string' && Object.hasOwn(definitions, version))
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it is an own key of the definitions
    return definitions[version as Version];
  throw new EnodeInputError(
    `version is ${JSON.stringify(version)}: this build knows ${Object.keys(definitions).join(', ')}`,
  );
}
