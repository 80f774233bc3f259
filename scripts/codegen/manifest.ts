import { unixLines } from '../text/plain.ts';
import { GenerateError } from './generate-error.ts';
import { readFile } from 'node:fs/promises';
import { isScalar, parseDocument } from 'yaml';
import { isObject } from '../../src/core/is-object.ts';

export const lifecycles = ['current', 'deprecated', 'legacy', 'unknown'] as const;

/** Whether a document is in our own words: it was pulled from nowhere. */
export const isOurs = ({ source }: ManifestEntry): boolean => source === undefined;

/** One API version as openapi/versions.json lists it. */
export interface ManifestEntry {
  /** The value of the `Enode-Version` header. */
  version: string;
  date: string;
  lifecycle: (typeof lifecycles)[number];
  /** File name of the OpenAPI document, beside the manifest. */
  document: string;
  /** SHA-256 of the document that the generated files were made from. */
  sha256: string;
  provenance: string;
  /** Where the document was pulled from: an address, or a file's name. */
  source?: string;
  /** Day on which it was pulled, `2030-01-31`. */
  retrieved?: string;
  /** Licence that a maintainer states for the document's texts, which are kept for its sake. */
  licence?: string;
  /** `false` for a version without methods of its own, which only raw calls serve. */
  facade?: boolean;
}

export interface Manifest {
  entries: ManifestEntry[];
  /** The file's text with other checksums and not a byte changed elsewhere. */
  withChecksums(checksums: readonly string[]): string;
  text: string;
}

/**
 * Reads the list of versions.
 *
 * @throws {GenerateError} naming the first entry that is incomplete.
 */
export async function readManifest(file: string, shown: string): Promise<Manifest> {
  const text = await readFile(file, 'utf8').then(unixLines, () =>
    fail(shown, '', 'the file cannot be read', 'add it; it lists every API version'),
  );
  const parsed = parseDocument(text);
  const root: unknown = parsed.errors.length > 0 ? undefined : parsed.toJS();
  const versions = isObject(root) ? root['versions'] : undefined;
  if (!Array.isArray(versions))
    return fail(shown, '', 'there is no list `versions`', 'write {"versions": [ … ]}');
  const entries = versions.map((entry: unknown, index) => checkEntry(entry, `/versions/${index}`, shown));
  for (const [index, { version }] of entries.entries()) {
    if (entries.findIndex((other) => other.version === version) < index)
      fail(shown, `/versions/${index}`, `${version} is listed twice`, 'remove one of the entries');
  }
  const withChecksums = (checksums: readonly string[]): string => {
    let result = text;
    // From the end, so that the places of the earlier ones stay right.
    for (const [index, checksum] of [...checksums.entries()].toReversed()) {
      const node = parsed.getIn(['versions', index, 'sha256'], true);
      if (isScalar(node) && node.range)
        result = result.slice(0, node.range[0]) + JSON.stringify(checksum) + result.slice(node.range[1]);
    }
    return result;
  };
  return { entries, withChecksums, text };
}

function checkEntry(entry: unknown, pointer: string, shown: string): ManifestEntry {
  if (!isObject(entry)) return fail(shown, pointer, 'an entry must be an object', 'see the other entries');
  for (const field of ['version', 'date', 'lifecycle', 'document', 'sha256', 'provenance']) {
    if (typeof entry[field] !== 'string')
      fail(
        shown,
        pointer,
        `\`${field}\` is missing`,
        field === 'sha256' ? 'add `"sha256": ""`; `make generate` fills it in' : 'add it as a string',
      );
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its fields were checked above, the others may be missing
  const found = entry as unknown as ManifestEntry;
  if (!/^[\w.-]+$/.test(found.version))
    fail(
      shown,
      pointer,
      `\`${found.version}\` cannot name a folder`,
      'use letters, digits, `.`, `-` and `_` in `version`',
    );
  if (!lifecycles.includes(found.lifecycle))
    fail(shown, pointer, `\`${found.lifecycle}\` is not a lifecycle`, `use one of ${lifecycles.join(', ')}`);
  return found;
}

function fail(shown: string, pointer: string, problem: string, remedy: string): never {
  throw new GenerateError(`${shown}${pointer === '' ? '' : `#${pointer}`}: ${problem}; ${remedy}`);
}
