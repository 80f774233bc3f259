import { shapeOf, operationsOf } from './resolve.ts';
import { DocumentError } from './document-error.ts';
import type { Document } from './openapi.ts';
import { step } from './pointer.ts';
import type { Problems } from './problems.ts';

/** Refuses ambiguous paths, and ambiguous parameters: methods know both by their places. */
export function checkPaths({ paths }: Document, problems: Problems): void {
  const passed = new Map<string, string>();
  for (const { key, path } of operationsOf(paths)) problems.passes(() => checkPath(key, path, passed));
}

function checkPath(key: string, path: string, passed: Map<string, string>): void {
  const at = step('/paths', path);
  const names: string[] = path.match(/\{[^}]*\}/g) ?? [];
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) {
    throw new DocumentError(
      at,
      `\`${twice}\` stands in this path twice`,
      'give each parameter a name of its own',
    );
  }
  const other = passed.get(shapeOf(key));
  if (other !== undefined) {
    throw new DocumentError(at, `\`${key}\` and \`${other}\` are the same address`, 'join the two');
  }
  passed.set(shapeOf(key), key);
}
