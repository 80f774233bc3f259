import type { Version } from '../../generated/index.ts';
import { EnodeInputError } from '../errors/input-error.ts';
import type { VersionDefinition } from '../versions/definition.ts';
import { createClient, type FindVersion } from './create-client.ts';
import type { PinnedEnode } from './client-types.ts';
import { isDefinition } from './is-definition.ts';
import type { PinnedOptions } from './options.ts';
import { resolveOptions } from './resolve-options.ts';

/** Makes a client of the version whose entry it was imported from, without loading any other. */
export function createPinned<const V extends Version>(
  definition: VersionDefinition<V>,
  options: PinnedOptions = {},
): PinnedEnode<V> {
  const { name } = definition;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- callers without types may give one
  const { version } = options as { version?: unknown };
  if (version !== undefined && version !== name) {
    throw new EnodeInputError(
      `version is ${JSON.stringify(version)}: createEnode of enode-client/${name} makes clients of ${name}; import createEnode from 'enode-client' to choose one`,
    );
  }
  const find: FindVersion = (wanted) => {
    if (isDefinition(wanted)) return wanted;
    if (wanted === name) return definition;
    throw new EnodeInputError(
      `version is ${JSON.stringify(wanted)}: this client was made by enode-client/${name} and knows that version only; give at() the version that enode-client/… of the other one exports`,
    );
  };
  const resolved = resolveOptions({ ...options, version: name });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table of the version makes what its types describe
  return createClient(resolved, definition, find) as unknown as PinnedEnode<V>;
}
