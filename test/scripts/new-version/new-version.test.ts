import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readTree } from '../../../scripts/codegen/output.ts';
import { project, type Run } from '../support/workspace.ts';
import { type Copy, copyProject, type Vendor } from './support.ts';

let copy: Copy;

const moved = ({ paths }: Vendor, from: string, to: string): void => {
  paths[to] = paths[from]!;
  delete paths[from];
};
const copied = ({ paths }: Vendor, from: string, to: string): void => {
  // Without the ids, which are one operation's each.
  paths[to] = JSON.parse(JSON.stringify(paths[from]), (key, value: unknown) =>
    key === 'operationId' ? undefined : value,
  ) as Vendor['paths'][string];
};
const entries = async () =>
  (
    JSON.parse(await copy.read('openapi/versions.json')) as {
      versions: { version: string; lifecycle: string }[];
    }
  ).versions;

/** What is complained of, but for overlay lines that a document of the vendor makes superfluous. */
const said = ({ code, stderr }: Run) => ({
  code,
  stderr: stderr.replaceAll(/^openapi\/overlays\/\S+ line .*\n/gm, ''),
});

describe('a new version', { timeout: 120_000 }, () => {
  beforeEach(async () => {
    copy = await copyProject();
  });
  afterEach(() => copy[Symbol.asyncDispose]());

  it('a new version whose operations are those of the one before is complete at once', async () => {
    const from = await copy.vendor('2035-01-01');
    const outcome = await copy.script('new-version.ts', '--version', '2035-01-01', '--from', from);
    const { stdout } = outcome;
    expect(said(outcome)).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Its code is generated.');
    // Our own words on the version before stand in where the new document has none.
    const ours = await copy
      .read('openapi/texts/2024-10-01.yaml')
      .catch(() => copy.read('openapi/2024-10-01.yaml'));
    expect(await copy.read('openapi/texts/2035-01-01.yaml')).toBe(ours);
    expect((await entries()).slice(-2)).toEqual([
      expect.objectContaining({ version: '2024-10-01', lifecycle: 'deprecated' }),
      expect.objectContaining({ version: '2035-01-01', lifecycle: 'current', source: 'vendor.json' }),
    ]);
    expect(said(await copy.script('generate.ts', '--check'))).toEqual({ code: 0, stderr: '' });
    expect(
      await copy.typeErrors(`import { createEnode } from './index.ts';
import { webhookVersion } from './webhooks/versions/2035-01-01.ts';
const enode = createEnode({ version: '2035-01-01', environment: 'sandbox' });
for await (const vehicle of enode.user('a').vehicles.list()) vehicle.location.id;
export const events: '2035-01-01' = webhookVersion.version;
`),
    ).toEqual([]);
    expect(said(await copy.script('diff.ts', '--all', '--check'))).toEqual({ code: 0, stderr: '' });
    // Exports are by pattern: an unchanged package.json needs no new install.
    expect(await copy.read('package.json')).toBe(await readFile(join(project, 'package.json'), 'utf8'));
  });

  it('a new version whose operations differ is generated with what could be proposed, and says what to decide', async () => {
    const from = await copy.vendor('2035-01-01', (document) => {
      const { paths } = document;
      delete paths['/users/{userId}/vendors/{vendor}/{vendorType}'];
      moved(document, '/hem-systems', '/energy-systems');
      moved(document, '/hem-systems/{hemSystemId}', '/energy-systems/{hemSystemId}');
      copied(document, '/vehicles', '/boats');
      copied(document, '/users/{userId}/vehicles', '/users/{userId}/boats');
      copied(document, '/vehicles/{vehicleId}/charging', '/vehicles/{vehicleId}/climate');
      paths['/health/ready']!['get']!.responses['200'] = paths['/vehicles']!['get']!.responses['200'];
    });
    const outcome = await copy.script('new-version.ts', '--version', '2035-01-01', '--from', from);
    const { stdout } = outcome;
    expect(said(outcome)).toEqual({
      code: 3,
      stderr:
        '2035-01-01 is added, and there is something to decide, see above: look at the proposed lines in src/versions/v2035-01-01.ts, then make generate\n',
    });
    for (const line of [
      /`enode\.users\.unlinkVendorType` called `DELETE .*`, which is gone/,
      /`enode\.hemSystems\.get` called `GET \/hem-systems\/\{hemSystemId\}`, which seems to be `GET \/energy-systems\/\{hemSystemId\}` now/,
      /`enode\.health\.ready` calls `GET \/health\/ready`, which takes or gives something else than before/,
      /`GET \/boats` is new \(.+\): decide on a name for it; `enode\.boats\.list` is proposed, as a list/,
      /`POST \/vehicles\/\{vehicleId\}\/climate` is new \(.+\): .* as a command/,
    ])
      expect(stdout).toMatch(line);
    const table = await copy.read('src/versions/v2035-01-01.ts');
    expect(table).toMatch(/\/\/ Proposed: `GET \/boats` is new .*\n {6}list: list\('GET \/boats'\),/);
    expect(table).toMatch(/\/\/ Proposed: `enode\.users\.unlinkVendorType` .*\n {6}unlinkVendorType: null,/);
    expect(
      await copy.typeErrors(`import { createEnode } from './index.ts';
const enode = createEnode({ version: '2035-01-01', environment: 'sandbox' });
for await (const boat of enode.user('a').boats.list()) boat.chargeState;
await (await enode.vehicles.climate('a', { action: 'START' })).wait();
await enode.hemSystems.get('a');
// @ts-expect-error it is gone
void enode.users.unlinkVendorType;
// @ts-expect-error it came later
void enode.at('2024-10-01').boats;
`),
    ).toEqual([]);
  });

  it('a new version between older ones is not the current one', async () => {
    const before = await entries();
    const from = await copy.vendor('2024-05-01');
    // Its table extends the one of 2024-01-01, which has other operations.
    expect((await copy.script('new-version.ts', '--version', '2024-05-01', '--from', from)).code).toBe(3);
    const after = await entries();
    expect(after.filter(({ version }) => version !== '2024-05-01')).toEqual(before);
    expect(after.map(({ version }) => version)).toEqual(after.map(({ version }) => version).toSorted());
    expect(after.find(({ version }) => version === '2024-05-01')?.lifecycle).toBe('unknown');
    expect(await copy.read('src/versions/tables.ts')).toMatch(
      /v2024-01-01\.ts';\nimport \{ v20240501 \} from '\.\/v2024-05-01\.ts';\n[\s\S]*v20240101,\n {2}'2024-05-01': v20240501,\n/,
    );
  });
});

describe('a new version is refused', { timeout: 60_000 }, () => {
  beforeAll(async () => {
    copy = await copyProject();
    await copy.vendor('2035-01-01');
  });
  afterAll(() => copy[Symbol.asyncDispose]());

  it.each([
    [
      ['--version', '2024-10-01', '--from', 'vendor.json'],
      1,
      /2024-10-01 is listed already; replace its document with `make pull/,
    ],
    [
      ['--version', '2035-01-02', '--from', 'vendor.json'],
      1,
      /this is the document of 2035-01-01, not of 2035-01-02/,
    ],
    [['--version', '2020-01-01', '--from', 'vendor.json'], 1, /no version is older than 2020-01-01/],
    [['--form', 'vendor.json'], 2, /^Unknown option '--form'/],
  ])('a new version is refused with one line and without a trace by %j', async (args, expected, words) => {
    const before = [await readTree(`${copy.root}/src`), await entries()];
    const { code, stdout, stderr } = await copy.script('new-version.ts', ...args);
    expect({ code, stdout }).toEqual({ code: expected, stdout: '' });
    expect(stderr).toMatch(words);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect([await readTree(`${copy.root}/src`), await entries()]).toEqual(before);
  });
});
