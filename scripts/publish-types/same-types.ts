import { join } from 'node:path';
import ts from 'typescript';
import { membersAt, nameOf } from './members.ts';

/**
 * Components of a version's `types.d.ts` that are, member by member, the type of the same name in its `model.d.ts`: as the
 * compiler finds it, with the strictest reading of what is optional.
 *
 * @param folder Where both files are, with all that they import.
 */
export function sameTypes(folder: string): ReadonlySet<string> {
  const [types, model] = ['types.d.ts', 'model.d.ts'].map((name) => join(folder, name));
  const probe = join(folder, 'probe.ts');
  const host = ts.createCompilerHost(options);
  const names = namesIn(host.readFile(model ?? '') ?? '');
  const code = [
    'import type { components } from "./types.ts";',
    'import type * as model from "./model.ts";',
    'type Schemas = components["schemas"];',
    'type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false;',
    `interface Model { ${names.map((name) => `${name}: model.${name};`).join(' ')} }`,
    'export type Found = { [K in keyof Schemas & keyof Model]: Same<Schemas[K], Model[K]> };',
  ].join('\n');
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (path, language, ...rest) =>
    path === probe ? ts.createSourceFile(path, code, language, true) : read(path, language, ...rest);
  const { fileExists } = host;
  host.fileExists = (path) => path === probe || fileExists(path);
  const program = ts.createProgram([probe, types ?? ''], options, host);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(probe);
  const found = source?.statements.findLast(ts.isTypeAliasDeclaration);
  if (source === undefined || found === undefined) return new Set();
  return new Set(
    checker
      .getPropertiesOfType(checker.getTypeAtLocation(found.name))
      .filter((one) => checker.typeToString(checker.getTypeOfSymbolAtLocation(one, source)) === 'true')
      .map(({ name }) => name),
  );
}

/** The same `types.d.ts`, in which these components are the types of the model, with its texts. */
export function referringToModel(text: string, names: ReadonlySet<string>): string {
  const source = ts.createSourceFile('types.d.ts', text, ts.ScriptTarget.Latest, true);
  let result = text;
  for (const member of membersAt(source, ['components', 'schemas']).toReversed()) {
    const name = nameOf(member);
    if (names.has(name))
      result = `${result.slice(0, member.getStart())}${name}: import("./model.ts").${name};${result.slice(member.end)}`;
  }
  return result;
}

const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: [],
};

/** Types without parameters that a file exports. */
const namesIn = (text: string): string[] =>
  ts
    .createSourceFile('model.d.ts', text, ts.ScriptTarget.Latest)
    .statements.filter((one) => ts.isInterfaceDeclaration(one) || ts.isTypeAliasDeclaration(one))
    .filter(({ typeParameters }) => typeParameters === undefined)
    .map(({ name }) => name.text);
