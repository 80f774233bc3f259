import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTree } from '../../scripts/codegen/output.ts';
import { regenerate } from '../../scripts/regenerate/regenerate.ts';
import { renderRegenerated } from '../../scripts/regenerate/render-regenerated.ts';
import { lamps, openProject, type Project } from './pull/support.ts';

const version = '2030-01-01';
const today = '2030-03-04';

/** A project whose document is stored and whose code is generated. */
async function project() {
  const opened = await openProject(version);
  const from = await opened.write(`vendor-${version}.json`, lamps());
  await opened.store(from);
  await regenerate({ root: dirname(opened.openapi), from, today });
  return opened;
}

const run = (
  opened: Project,
  from: string | undefined = join(dirname(opened.openapi), 'vendor-{version}.json'),
) => regenerate({ root: dirname(opened.openapi), from, today });

const contents = async (opened: Project) => Object.fromEntries(await readTree(opened.openapi));

const generated = (opened: Project, name: string) =>
  readFile(join(dirname(opened.openapi), 'generated', version, name), 'utf8');

describe('regenerate', () => {
  it('regenerate changes nothing when the document is the same', async () => {
    await using opened = await project();
    const before = await contents(opened);
    const result = await run(opened);
    expect(result).toEqual({
      changed: [],
      unchanged: [version],
      failed: [],
      generateError: undefined,
      decisions: [],
      overlays: [],
      notices: [],
      texts: [],
    });
    expect(await contents(opened)).toEqual(before);
    expect(renderRegenerated(result)).toBe(`No document has changed.\n\nUnchanged: ${version}.\n`);
  });

  it('regenerate stores a new document, generates, and reports what changed', async () => {
    await using opened = await project();
    const changed = lamps();
    changed.components.schemas['Lamp'] = {
      type: 'object',
      properties: { id: { type: 'string' }, isLit: { type: 'boolean' } },
      required: ['id', 'isLit'],
    };
    await opened.write(`vendor-${version}.json`, changed);
    expect(await generated(opened, 'types.ts')).not.toContain('isLit');
    const result = await run(opened);
    expect(result.generateError).toBeUndefined();
    expect(await generated(opened, 'types.ts')).toContain('isLit');
    const text = renderRegenerated(result);
    expect(text).toContain(`The documents of ${version} have changed.`);
    expect(text).toMatch(/`isLit`/);
    expect(await run(opened)).toMatchObject({ changed: [], unchanged: [version] });
  });

  it('regenerate says which documents were written by hand until now', async () => {
    await using opened = await openProject(version);
    // What stands there is not the vendor's: versions.json names no source of it.
    await opened.write(`openapi/${version}.yaml`, lamps());
    const from = await opened.write(`vendor-${version}.json`, lamps());
    const first = await run(opened, from);
    expect(renderRegenerated(first)).toContain(`Written by hand until now: ${version}.`);
    await opened.write(`vendor-${version}.json`, { ...lamps(), tags: [{ name: 'lamps' }] });
    const second = renderRegenerated(await run(opened, from));
    expect(second).toContain(`The documents of ${version} have changed.`);
    expect(second).not.toContain('by hand');
  });

  it('regenerate says when only words have changed', async () => {
    await using opened = await project();
    const changed = lamps();
    changed.components.schemas['Lamp'] = { ...changed.components.schemas['Lamp'], description: 'It shines.' };
    await opened.write(`vendor-${version}.json`, changed);
    expect(renderRegenerated(await run(opened))).toContain('Only words or order have changed.');
  });

  it('regenerate names what cannot be pulled and changes nothing', async () => {
    await using opened = await project();
    const before = await contents(opened);
    await expect(run(opened, join(dirname(opened.openapi), 'gone-{version}.json'))).rejects.toThrow(
      `gone-${version}.json: there is no such file`,
    );
    await expect(run(opened, undefined)).resolves.toBeDefined();
    await expect(regenerate({ root: dirname(opened.openapi), from: undefined, today })).rejects.toThrow(
      /came from no address; give one with --from/,
    );
    expect(await contents(opened)).toEqual(before);
  });

  it('regenerate stores a document whose code cannot be generated, and says what to correct', async () => {
    await using opened = await project();
    const manifest = JSON.parse((await contents(opened))['versions.json']!) as { versions: object[] };
    const served = { ...manifest.versions[0], facade: true };
    await opened.write('openapi/versions.json', { versions: [served] });
    const changed = lamps();
    changed.paths = { '/lamps': changed.paths['/lamps/{lampId}']! };
    delete (changed.paths['/lamps'] as { get: { parameters?: unknown } }).get.parameters;
    const from = await opened.write('other.json', changed);
    const result = await regenerate({ root: dirname(opened.openapi), from, today, methods: {} });
    expect(result.generateError).toContain(`${version} has no table of methods`);
    expect(renderRegenerated(result)).toContain('No code was generated.');
    expect((await contents(opened))[`${version}.yaml`]).toContain('/lamps:');
  });
});
