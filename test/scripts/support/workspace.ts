import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { generate } from '../../../scripts/codegen/generate.ts';
import { readTree, writeOutput } from '../../../scripts/codegen/output.ts';

export const project = fileURLToPath(new URL('../../..', import.meta.url));
const fixtures = join(project, 'test/fixtures/codegen');

/** A folder of its own with documents to generate from, in which the project's packages can be imported. */
export interface Workspace extends AsyncDisposable {
  openapi: string;
  out: string;
  write(name: string, content: string): Promise<string>;
  /** What stands in the output folder. */
  tree(): Promise<Map<string, string>>;
  generate(): Promise<boolean>;
  /** Imports a generated module. */
  load<T>(name: string): Promise<T>;
}

/** @param fixture Folder below test/fixtures/codegen to start from. */
export async function openWorkspace(fixture?: string): Promise<Workspace> {
  const root = await mkdtemp(join(tmpdir(), 'codegen-'));
  const openapi = join(root, 'openapi');
  const out = join(root, 'generated');
  await mkdir(openapi);
  if (fixture !== undefined) await cp(join(fixtures, fixture), openapi, { recursive: true });
  await symlink(join(project, 'node_modules'), join(root, 'node_modules'));
  await writeFile(join(root, 'package.json'), '{"type": "module"}');
  return {
    openapi,
    out,
    async write(name, content) {
      const file = join(root, name);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
      return file;
    },
    tree: () => readTree(out),
    generate: async () => writeOutput(out, await generate(openapi, out)),
    load: async (name) => import(pathToFileURL(join(out, name)).href),
    [Symbol.asyncDispose]: () => rm(root, { recursive: true, force: true }),
  };
}

export const fixtureText = (name: string): Promise<string> => readFile(join(fixtures, name), 'utf8');

export interface Run {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs a program and waits for its end. */
export function run(command: string, args: string[], cwd: string): Promise<Run> {
  return new Promise((resolve) => {
    execFile(command, args, { cwd }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, stdout, stderr });
    });
  });
}

/** The generator as people call it. */
export const cli = (args: string[], cwd: string): Promise<Run> =>
  run(process.execPath, [join(project, 'scripts/generate.ts'), ...args], cwd);

/** Checks the types of a workspace's files with the project's settings; gives the compiler's messages. */
export async function typeErrors(workspace: Workspace, files: string[]): Promise<string[]> {
  const config = await workspace.write(
    'tsconfig.json',
    JSON.stringify({
      extends: join(project, 'tsconfig.json'),
      compilerOptions: { types: [] },
      include: ['generated/**/*'],
      // What clients are made of stands beside the library, which knows its own versions only.
      exclude: ['generated/*/index.ts', 'generated/definitions.ts', 'generated/help.ts'],
      files,
    }),
  );
  const { stdout } = await run(join(project, 'node_modules/.bin/tsc'), ['-p', config], dirname(config));
  // The library knows its own versions only; those of a workspace are made up.
  const isMadeUp = (line: string) => line.includes(`does not satisfy the constraint 'Version'`);
  return stdout.split('\n').filter((line) => line.includes('error TS') && !isMadeUp(line));
}
