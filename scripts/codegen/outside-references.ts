import { isObject } from '../../src/core/is-object.ts';
import { DocumentError } from '../../src/openapi/document-error.ts';
import { step } from '../../src/openapi/pointer.ts';
import { DocumentErrors } from '../../src/openapi/problems.ts';
import { isAboveData, isAboveNames, isExtension } from './document-keys.ts';

/**
 * Refuses references that lead out of the document, wherever they stand: the program that makes types of the document
 * would fetch their addresses and read their files.
 *
 * @param all Also in data of the API and in extensions, where a `$ref` is data as long as that program does not see it.
 * @throws {DocumentErrors} with a problem for each.
 */
export function refuseOutsideReferences(root: unknown, all = false): void {
  const problems = [...outsideReferences(root, '', false, all)];
  if (problems.length > 0) throw new DocumentErrors(problems);
}

function* outsideReferences(
  node: unknown,
  pointer: string,
  areNames: boolean,
  all: boolean,
): Generator<DocumentError> {
  if (Array.isArray(node)) {
    for (const [index, item] of node.entries())
      yield* outsideReferences(item, step(pointer, index), false, all);
  }
  if (!isObject(node)) return;
  const { $ref: reference } = node;
  if (leadsOutside(reference)) yield outside(reference, step(pointer, '$ref'));
  for (const [key, value] of Object.entries(node)) {
    const at = step(pointer, key);
    if (key === 'discriminator' && isObject(value)) yield* outsideMappings(value['mapping'], at);
    if (all || areNames || !(isAboveData(key) || isExtension(key)))
      yield* outsideReferences(value, at, !areNames && isAboveNames(key), all);
  }
}

/** The values of a mapping are names of schemas, or references to them: what has a slash is taken for the latter. */
function* outsideMappings(mapping: unknown, pointer: string): Generator<DocumentError> {
  if (!isObject(mapping)) return;
  for (const [key, value] of Object.entries(mapping)) {
    const isReference = typeof value === 'string' && /^#|\//.test(value);
    if (isReference && leadsOutside(value)) yield outside(value, step(step(pointer, 'mapping'), key));
  }
}

/** Of `#` and more without a slash, such as `#a/../../b`, some programs make the path of a file. */
const leadsOutside = (reference: unknown): reference is string =>
  typeof reference === 'string' && reference !== '#' && !reference.startsWith('#/');

const outside = (reference: string, pointer: string): DocumentError =>
  new DocumentError(
    pointer,
    `\`${reference}\` is outside this file`,
    'join the files first, for instance with `npx redocly bundle`',
  );
