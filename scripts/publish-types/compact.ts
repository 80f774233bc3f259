/** Methods that a path does not have, as openapi-typescript lists them: a type says the same without them. */
const absentMethod = /^ {8}(?:get|put|post|delete|options|head|patch|trace)\?: never;\n/gm;

/** Text of a parameter, as it stands below a path. */
const parameterText = /^ {12,}\/\*\*.*\*\/\n/gm;

/**
 * The same declarations in fewer bytes: with tabs, without the methods that a path does not have, and without the texts
 * of parameters below a path, which its operations have, too.
 */
export function compact(text: string): string {
  const paths = /^export interface paths \{\n[\s\S]*?^\}\n/m;
  return text
    .replace(paths, (all) => all.replaceAll(absentMethod, '').replaceAll(parameterText, ''))
    .replaceAll(/^(?: {4})+/gm, (spaces) => '\t'.repeat(spaces.length / 4));
}
