import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));

export const textOf = (file: string): string => readFileSync(root + file, 'utf8');

const { config } = ts.readConfigFile(`${root}tsconfig.json`, (path) => readFileSync(path, 'utf8')) as {
  config: { compilerOptions: object };
};
// What is written for a test need not use all that it names.
const compilerOptions = { ...config.compilerOptions, noUnusedLocals: false, noUnusedParameters: false };
const { options, errors } = ts.convertCompilerOptionsFromJson(compilerOptions, root);
if (errors.length > 0) throw new Error(`tsconfig.json: ${JSON.stringify(errors)}`);

/** Parsed once for all programs. */
const unchanged = new Map<string, ts.SourceFile | undefined>();

/**
 * A program of some files of the project, as far as they reach. Paths are those of the repository.
 *
 * @param texts Of files that are other than they are there, or are not there.
 */
export function programOf(files: readonly string[], texts: ReadonlyMap<string, string>): ts.Program {
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  const given = (path: string): string | undefined =>
    path.startsWith(root) ? texts.get(path.slice(root.length)) : undefined;
  host.fileExists = (path) => given(path) !== undefined || fileExists.call(host, path);
  host.readFile = (path) => given(path) ?? readFile.call(host, path);
  host.getSourceFile = (path, language, ...rest) => {
    const text = given(path);
    if (text !== undefined) return ts.createSourceFile(path, text, language, true);
    if (!unchanged.has(path)) unchanged.set(path, getSourceFile.call(host, path, language, ...rest));
    return unchanged.get(path);
  };
  return ts.createProgram(
    files.map((file) => root + file),
    options,
    host,
  );
}

export const sourceIn = (program: ts.Program, file: string): ts.SourceFile | undefined =>
  program.getSourceFile(root + file);
