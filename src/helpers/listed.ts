import type { CallOptions } from '../calls/options.ts';
import type { EnodeError } from '../errors/enode-error.ts';
import { isEnodeError } from '../errors/guards.ts';
import type { AssetMethods } from './ports.ts';

/** How many assets of a family are read one by one at the same time, where lists give ids only. */
const atOnce = 4;

/** An entry of a list: the asset itself, or in older versions its id only. */
export interface Listed {
  readonly id: string;
  readonly asset: object | undefined;
}

/** What of a family could be read. */
export interface FamilyReading {
  readonly entries: readonly Listed[];
  /** Why something is missing; `undefined` when nothing is. */
  readonly error: EnodeError | undefined;
}

/** Lists a family to its end, or to where it fails. */
export async function listFamily(methods: AssetMethods, options: CallOptions): Promise<FamilyReading> {
  const entries: Listed[] = [];
  try {
    for await (const item of methods.list?.({}, options) ?? []) entries.push(listed(item));
    return { entries, error: undefined };
  } catch (error) {
    return { entries, error: reportable(error) };
  }
}

/** Reads the assets of which only the id is known. Those that cannot be read keep their id. */
export async function readEntries(
  methods: AssetMethods,
  entries: readonly Listed[],
  options: CallOptions,
): Promise<FamilyReading> {
  const read = [...entries];
  let firstError: EnodeError | undefined;
  // All workers take from the same iterator.
  const open = read.entries();
  const work = async () => {
    for (const [index, { id, asset }] of open) {
      if (asset !== undefined || methods.get === undefined) continue;
      try {
        read[index] = listed(await methods.get(id, {}, options));
      } catch (error) {
        firstError ??= reportable(error);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return { entries: read, error: firstError };
}

const listed = (item: unknown): Listed =>
  typeof item === 'string'
    ? { id: item, asset: undefined }
    : // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a list has ids or assets
      { id: (item as { id: string }).id, asset: item as object };

/** What the caller did (an end by signal, nonsense handed in) is thrown; what happened on the way is reported. */
function reportable(error: unknown): EnodeError {
  if (isEnodeError(error) && error.code !== 'abort' && error.code !== 'input') return error;
  throw error;
}
