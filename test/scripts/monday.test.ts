import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { toDecide } from '../../scripts/decide/render-decisions.ts';
import type { Document, PathItem, Schema } from '../../src/openapi/openapi.ts';
import { followPlace, objectsOf, schemaIn, slotsAt } from '../../src/openapi/overlay/find.ts';
import { parsePlace } from '../../src/openapi/overlay/place.ts';
import { readDocument } from '../../src/openapi/read-document.ts';
import { shapeOf } from '../support/documents.ts';
import { allVersions } from '../support/versions.ts';
import { type Copy, copyProject } from './new-version/support.ts';
import { run, type Run } from './support/workspace.ts';

const version = '2024-10-01';

/** The operation that will be gone, as the document at hand spells it. */
let gone: string;

const locations = [
  'GET /locations 200 data[]',
  'GET /users/{}/locations 200 data[]',
  'POST /users/{}/locations 200',
  'GET /locations/{} 200',
  'PUT /locations/{} 200',
  'DELETE /locations/{} 200',
];
const vehicles = ['GET /vehicles 200 data[]', 'GET /users/{}/vehicles 200 data[]', 'GET /vehicles/{} 200'];

/** The newest document as it might be next week. Nothing here depends on how its schemas are called. */
function changed(document: Document): void {
  const { paths, webhooks } = document;
  const at = (places: string[]) => places.flatMap((place) => slotsAt(document, parsePlace(place)!));
  const pathOf = (shape: string): string => Object.keys(paths).find((path) => shapeOf(path) === shape)!;
  gone = pathOf('/users/{}/vendors/{}/{}');
  paths['/boats'] = JSON.parse(JSON.stringify(paths['/vehicles']), (key, value: unknown) =>
    key === 'operationId' ? undefined : value,
  ) as PathItem;
  delete paths[gone];
  for (const part of new Set(at(locations).flatMap((slot) => objectsOf(document, schemaIn(slot))))) {
    if (part.properties?.['name']) {
      const { name, ...others } = part.properties;
      part.properties = { ...others, placeName: name };
    }
    if (part.required) part.required = part.required.map((name) => (name === 'name' ? 'placeName' : name));
  }
  const states = at(
    vehicles.map((place) => `${place}${place.endsWith('200') ? ' ' : '.'}chargeState.powerDeliveryState`),
  );
  for (const state of new Set(states.map((slot) => followPlace(document, schemaIn(slot)))))
    state.enum!.push('PLUGGED_IN:BALANCING');
  const [boat] = at(vehicles.slice(-1)).map(schemaIn);
  const event: Schema = {
    type: 'object',
    required: ['event', 'boat'],
    properties: { event: { const: 'user:boat:updated' }, boat: boat! },
  };
  webhooks['user:boat:updated'] = {
    post: { requestBody: { content: { 'application/json': { schema: { type: 'array', items: event } } } } },
  };
}

describe('a Monday with many changes', () => {
  let copy: Copy;
  let ended: Run;
  let report: string;

  beforeAll(async () => {
    copy = await copyProject();
    for (const each of allVersions) {
      let document = parse(await copy.read(`openapi/${each}.yaml`)) as Record<string, unknown>;
      if (each === version) {
        const normal = readDocument(document);
        changed(normal);
        document = normal;
      }
      await copy.write(`vendor-${each}.json`, JSON.stringify(document));
    }
    const from = join(copy.root, 'vendor-{version}.json');
    // The work of the process itself: how long it takes depends on what else the machine does.
    const meter = `process.on('exit', () => { const { user, system } = process.cpuUsage(); console.log((user + system) / 1e6); })`;
    const script = ['scripts/regenerate.ts', '--from', from, '--report', 'report.md'];
    ended = await run(
      process.execPath,
      ['--import', `data:text/javascript,${encodeURIComponent(meter)}`, ...script],
      copy.root,
    );
    report = await copy.read('report.md');
  }, 240_000);
  afterAll(() => copy[Symbol.asyncDispose]());

  it('a Monday with many changes is generated whole, in seconds', () => {
    expect(ended).toMatchObject({ code: 3, stderr: `${toDecide.line}\n` });
    expect(Number(ended.stdout)).toBeGreaterThan(0.1);
    // About 10 s of work where nothing else runs; a busy machine doubles it.
    expect(Number(ended.stdout)).toBeLessThan(30);
  });

  it('a Monday with many changes writes the texts for machines, without what is gone', async () => {
    const [full, before] = await Promise.all([copy.read('llms-full.txt'), readFile('llms-full.txt', 'utf8')]);
    const count = (text: string): number => text.split('unlinkVendorType(').length;
    expect(count(full)).toBeLessThan(count(before));
    expect(full).toContain('user:boat:updated');
    expect(await copy.script('llms.ts', '--check')).toMatchObject({ code: 0 });
  });

  it('a Monday with many changes leaves to decide what a table has to say, with the lines that would serve it', () => {
    expect(report.match(/^## To decide for .*$/gm)).toEqual([`## To decide for ${version}`]);
    expect(report).toMatch(/^- `enode\.users\.unlinkVendorType` called `DELETE .*`, which is gone/m);
    expect(report).toMatch(
      /^- `GET \/boats` is new \(.*\): .*`enode\.boats\.list` is proposed, as a list\.$/m,
    );
    expect(report).toMatch(/^ {6}list: list\('GET \/boats'\),$/m);
  });

  it('a Monday with many changes is reported: who is broken by what', () => {
    expect(report).toContain(`- **Breaks callers:** \`DELETE ${gone}\` is gone`);
    expect(report).toMatch(/\*\*Breaks readers:\*\* `name` is called `placeName` now/);
    expect(report).toMatch(/\*\*Breaks exhaustive readers:\*\* `user:boat:updated` is new/);
    expect(report).toMatch(/gains `PLUGGED_IN:BALANCING`/);
  });

  it(
    'a Monday with many changes type-checks: the raw client and events have what is new, the methods lack what is gone',
    { timeout: 240_000 },
    async () => {
      expect(
        await copy.typeErrors(`import { createEnode } from './index.ts';
import type { EventsByVersion } from '../generated/index.ts';
const enode = createEnode({ version: '${version}', environment: 'sandbox' });
const { data } = await enode.raw.GET('/boats', { params: {} });
data?.data[0]?.id;
export const event: EventsByVersion['${version}']['user:boat:updated']['event'] = 'user:boat:updated';
for await (const location of enode.locations.list()) location.placeName satisfies string | null;
// @ts-expect-error it is called placeName now
for await (const location of enode.locations.list()) location.name;
// @ts-expect-error its operation is gone
void enode.users.unlinkVendorType;
// @ts-expect-error nobody has decided on it
void enode.boats;
// @ts-expect-error there is no such operation any more
void enode.raw.DELETE('${gone}', { params: { path: { userId: 'a', vendor: 'TESLA', vendorType: 'vehicle' } } });
void enode.at('2024-01-01').users.unlinkVendorType('a', 'TESLA', 'vehicle');
`),
      ).toEqual([]);
    },
  );

  it('a Monday with many changes leaves the methods out at run time, too', { timeout: 120_000 }, async () => {
    const program = await copy.write(
      'program.ts',
      `import { createEnode } from ${JSON.stringify(pathToFileURL(join(copy.root, 'src/index.ts')).href)};
import { webhookVersion } from ${JSON.stringify(pathToFileURL(join(copy.root, `src/webhooks/versions/${version}.ts`)).href)};
const options = { version: '${version}', environment: 'sandbox', clientId: 'a', clientSecret: 'b', onLegacyVersion: 'ignore' } as const;
const enode = createEnode(options);
const names = (client: object) => Object.keys(client).filter((name) => /unlink/.test(name));
console.log(JSON.stringify([names(enode.users), names(enode.at('2024-01-01').users), names(enode.user('a')),
  'user:boat:updated' in webhookVersion.checks]));
`,
    );
    const { stdout, stderr } = await run(process.execPath, [program], copy.root);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual([
      ['unlinkVendor'],
      ['unlinkVendor', 'unlinkVendorType'],
      ['unlinkVendor'],
      true,
    ]);
  });
});
