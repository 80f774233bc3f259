import { isObject } from '../../src/core/is-object.ts';

/** SPDX identifiers of licences under which texts may be published in a package under MIT. */
const permissive = new Set(
  [
    'MIT',
    'MIT-0',
    'ISC',
    '0BSD',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'Apache-2.0',
    'CC0-1.0',
    'CC-BY-3.0',
    'CC-BY-4.0',
    'Unlicense',
    'Zlib',
  ].map((identifier) => identifier.toLowerCase()),
);

/** What such licences are called in words; all of the name has to fit. */
const names = [
  /^(the )?(mit|expat|isc|zlib)( licen[cs]e)?$/,
  /^(the )?apache( software)?( licen[cs]e)?[ ,-]*(v|version )?2(\.0)?$/,
  /^(the )?(new |modified |simplified |revised )?(bsd|[0-3][ -]clause bsd|bsd[ -][0-3][ -]clause)( licen[cs]e)?$/,
  /^cc[ -]?0([ -]?1\.0)?( universal)?( licen[cs]e)?$/,
  /^(cc[ -]by|creative commons attribution)([ -][34]\.0)?( international| unported)?( licen[cs]e)?$/,
  /^(the )?unlicense$/,
];

/** What a document says of its own licence. */
export interface DocumentLicence {
  /** Name or identifier; undefined where the document states none. */
  stated: string | undefined;
  isPermissive: boolean;
}

/** Reads `info.license`. An SPDX identifier counts for more than a name. */
export function licenceOf(root: Readonly<Record<string, unknown>>): DocumentLicence {
  const info = isObject(root['info']) ? root['info'] : {};
  const { identifier, name } = isObject(info['license']) ? info['license'] : {};
  if (typeof identifier === 'string' && identifier.trim() !== '')
    return { stated: identifier.trim(), isPermissive: permissive.has(identifier.trim().toLowerCase()) };
  if (typeof name !== 'string' || name.trim() === '') return { stated: undefined, isPermissive: false };
  const plain = name.trim().toLowerCase().replaceAll(/\s+/g, ' ');
  return {
    stated: name.trim(),
    isPermissive: permissive.has(plain) || names.some((pattern) => pattern.test(plain)),
  };
}
