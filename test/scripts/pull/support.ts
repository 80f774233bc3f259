import { mkdtemp, readdir, readFile, rm, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pull, type Pulled } from '../../../scripts/pull/pull.ts';
import { writeTogether } from '../../../scripts/pull/write-together.ts';

/** The smallest document that may be stored. */
export const lamps = (version = '2030-01-01') => ({
  openapi: '3.1.0',
  info: { title: 'Lamps', version, license: { name: 'MIT', identifier: 'MIT' } as object },
  paths: {
    '/lamps/{lampId}': {
      get: {
        operationId: 'getLamp',
        parameters: [{ name: 'lampId', in: 'path', required: true, schema: { type: 'string' } }],
        responses: {
          '200': {
            description: 'The lamp.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Lamp' } as object } },
          },
        },
      },
    },
  } as Record<string, object>,
  webhooks: {
    'lamp:updated': {
      post: {
        requestBody: {
          content: {
            'application/json': {
              schema: {
                type: 'object',
                properties: { event: { const: 'lamp:updated' }, lamp: { $ref: '#/components/schemas/Lamp' } },
                required: ['event', 'lamp'],
              },
            },
          },
        },
        responses: { '200': { description: 'Seen.' } },
      },
    },
  } as Record<string, object>,
  components: {
    schemas: {
      Lamp: { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] },
    } as Record<string, object>,
  },
});

/** A folder with the documents of a project. */
export interface Project extends AsyncDisposable {
  openapi: string;
  /** Writes beside the folder of documents; gives the path. */
  write(name: string, content: string | object): Promise<string>;
  /** Everything in the folder of documents. */
  contents(): Promise<Record<string, string>>;
  /** Pulls and stores. */
  store(from: string, today?: string): Promise<Pulled & { changed: string[] }>;
}

export async function openProject(version = '2030-01-01'): Promise<Project> {
  const root = await mkdtemp(join(tmpdir(), 'pull-'));
  const openapi = join(root, 'openapi');
  await mkdir(openapi);
  const entry = {
    version,
    date: version,
    lifecycle: 'current',
    document: `${version}.yaml`,
    sha256: '',
    facade: false,
    provenance: 'Made up.',
  };
  await writeFile(join(openapi, 'versions.json'), `${JSON.stringify({ versions: [entry] }, null, 2)}\n`);
  return {
    openapi,
    async write(name, content) {
      const file = join(root, name);
      await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
      return file;
    },
    async contents() {
      const names = (await readdir(openapi)).toSorted();
      const texts = names.map(async (name) => [name, await readFile(join(openapi, name), 'utf8')] as const);
      return Object.fromEntries(await Promise.all(texts));
    },
    async store(from, today = '2030-02-01') {
      const pulled = await pull({ version, from, openapi, today });
      return { ...pulled, changed: await writeTogether(pulled.files) };
    },
    [Symbol.asyncDispose]: () => rm(root, { recursive: true, force: true }),
  };
}
