import { checkSchema } from './check-schema.ts';
import { DocumentError } from './document-error.ts';
import { schemaPrefix } from './openapi.ts';
import { resolveReference, step } from './pointer.ts';
import type { Problems } from './problems.ts';

/** Refuses a `$ref` that names nothing inside the document. */
export type ReferenceCheck = (node: object, at: string) => void;

export const checkReferencesIn =
  (root: object): ReferenceCheck =>
  (node, at) => {
    const { $ref } = node as { $ref?: unknown };
    const place = step(at, '$ref');
    if (typeof $ref !== 'string')
      throw new DocumentError(place, '`$ref` must be a string', 'correct its value');
    if (!$ref.startsWith('#')) {
      throw new DocumentError(
        place,
        `\`${$ref}\` is outside this file`,
        'join the files first, for instance with `npx redocly bundle`',
      );
    }
    if (resolveReference(root, $ref) === undefined) {
      throw new DocumentError(
        place,
        `\`${$ref}\` names nothing in this document`,
        'correct the name or add what it names',
      );
    }
  };

/** The same for references between schemas: what they name has to be a schema, too, wherever it stands. */
export function checkSchemaReferencesIn(root: object, problems: Problems): ReferenceCheck {
  const check = checkReferencesIn(root);
  const passed = new Set<string>();
  const checkTarget: ReferenceCheck = (node, at) => {
    check(node, at);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `check` has found a string
    const { $ref } = node as { $ref: string };
    // Named schemas are checked where they stand.
    if (passed.has($ref) || ($ref.startsWith(schemaPrefix) && !$ref.slice(schemaPrefix.length).includes('/')))
      return;
    passed.add($ref);
    checkSchema(resolveReference(root, $ref), $ref.slice(1), checkTarget, problems);
  };
  return checkTarget;
}
