import { cp, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { emitApis, emitIndex } from '../../scripts/codegen/emit-index.ts';
import { emitVersion } from '../../scripts/codegen/emit-version.ts';
import { readDocument } from '../../src/openapi/read-document.ts';
import { tables } from '../../src/versions/tables.ts';
import { openWorkspace, project, typeErrors } from './support/workspace.ts';

const version = '2024-10-01';

/** Takes fields out of every schema of a document. */
function without(node: unknown, fields: readonly string[]): unknown {
  if (Array.isArray(node)) return node.map((item) => without(item, fields));
  if (typeof node !== 'object' || node === null) return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, without(value, fields)]));
  const { properties, required } = copy as { properties?: Record<string, unknown>; required?: unknown };
  for (const field of fields) if (properties && typeof properties === 'object') delete properties[field];
  if (Array.isArray(required)) copy['required'] = required.filter((name) => !fields.includes(name as string));
  return copy;
}

it(
  'a field that a helper reads and a document has no more is named by the compiler',
  { timeout: 120_000 },
  async () => {
    await using workspace = await openWorkspace();
    const root = dirname(workspace.out);
    const text = await readFile(join(project, `openapi/${version}.yaml`), 'utf8');
    const document = without(readDocument(parse(text) as Record<string, unknown>), ['isActive', 'lastSeen']);
    const source = { root: document as Record<string, unknown>, sha256: '', lineOf: () => undefined };
    const entry = {
      version,
      date: version,
      lifecycle: 'current',
      document: '',
      sha256: '',
      provenance: '',
    } as const;
    const files = await emitVersion(source, '../../src', tables[version], {
      ...entry,
      successor: undefined,
    });
    for (const [name, code] of Object.entries(files))
      await workspace.write(`generated/${version}/${name}`, code);

    await workspace.write('generated/index.ts', emitIndex([entry], '../src/versions'));
    await workspace.write('generated/apis.ts', emitApis([entry]));
    await cp(join(project, 'src'), join(root, 'src'), { recursive: true });
    const check = 'test/types/helper-needs.types.ts';
    const file = await workspace.write(check, await readFile(join(project, check), 'utf8'));
    const errors = (await typeErrors(workspace, [file])).filter((line) => line.startsWith(check));
    expect(errors.map((line) => line.replace(/^[^:]*: error TS\d+: /, ''))).toEqual([
      expect.stringContaining(`"In ${version}, the helper webhooks.ensure needs isActive"`),
      expect.stringContaining(`"In ${version}, the helper webhooks.health needs isActive"`),
      expect.stringMatching(new RegExp(`"In ${version}, the helper refresh needs \\w+ lastSeen"`)),
    ]);
  },
);
