import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { project, run, type Run } from '../support/workspace.ts';

/** The part of a document that tests change. */
export interface Vendor {
  info: { version: string };
  paths: Record<string, Record<string, { summary?: string; responses: Record<string, unknown> }>>;
}

/** A copy of this project, in which a version can be added. */
export interface Copy extends AsyncDisposable {
  root: string;
  read(name: string): Promise<string>;
  write(name: string, content: string): Promise<string>;
  /** Runs one of the copy's scripts. */
  script(name: string, ...args: string[]): Promise<Run>;
  /** Checks the types of all that ships, and of a consumer. */
  typeErrors(consumer: string): Promise<string[]>;
  /** Our newest document as a later one of the vendor's. */
  vendor(version: string, change?: (document: Vendor) => void): Promise<string>;
}

/** What a version touches, and what is made of it: code, documents and the texts for machines. */
const copied = [
  'src',
  'scripts',
  'openapi',
  'generated',
  'docs/guides',
  'docs/errors.md',
  'docs/releases.md',
  'llms.txt',
  'llms-full.txt',
  'package.json',
  'tsconfig.json',
];

export async function copyProject(): Promise<Copy> {
  const root = await mkdtemp(join(tmpdir(), 'project-'));
  for (const name of copied) await cp(join(project, name), join(root, name), { recursive: true });
  await symlink(join(project, 'node_modules'), join(root, 'node_modules'));
  const read = (name: string): Promise<string> => readFile(join(root, name), 'utf8');
  const write = async (name: string, content: string): Promise<string> => {
    await writeFile(join(root, name), content);
    return join(root, name);
  };
  return {
    root,
    read,
    write,
    script: (name, ...args) => run(process.execPath, [join(root, 'scripts', name), ...args], root),
    async typeErrors(consumer) {
      const file = await write('src/consumer.ts', consumer);
      const config = await write(
        'tsconfig.all.json',
        JSON.stringify({ extends: './tsconfig.json', include: ['src', 'generated'] }),
      );
      const { stdout } = await run(join(root, 'node_modules/.bin/tsc'), ['-p', config], root);
      await rm(file);
      return stdout.split('\n').filter((line) => line.includes('error TS'));
    },
    async vendor(version, change = () => undefined) {
      const { versions } = JSON.parse(await read('openapi/versions.json')) as {
        versions: { document: string }[];
      };
      const document = parse(await read(`openapi/${versions.at(-1)?.document}`)) as Vendor;
      document.info.version = version;
      change(document);
      return write('vendor.json', JSON.stringify(document));
    },
    [Symbol.asyncDispose]: () => rm(root, { recursive: true, force: true }),
  };
}
