import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { generate } from '../../scripts/codegen/generate.ts';
import { renderDecisions } from '../../scripts/decide/render-decisions.ts';
import { writeOutput } from '../../scripts/codegen/output.ts';
import {
  call,
  command,
  list,
  type Members,
  type Methods,
  type VersionTable,
} from '../../src/versions/table.ts';
import { cli, openWorkspace, typeErrors, type Workspace } from './support/workspace.ts';

const manifest = (facade?: boolean): string =>
  JSON.stringify({
    versions: [
      {
        version: '2030-01-01',
        date: '2030-01-01',
        lifecycle: 'current',
        document: 'lamps.yaml',
        sha256: '',
        provenance: '',
        ...(facade === undefined ? {} : { facade }),
      },
    ],
  });

let workspace: Workspace;
beforeEach(async () => {
  workspace = await openWorkspace('small');
  await workspace.write('openapi/versions.json', manifest());
});
afterEach(() => workspace[Symbol.asyncDispose]());

const lamps = {
  list: list('GET /lamps'),
  create: call('POST /lamps'),
  get: call('GET /lamps/{lampId}'),
  delete: call('DELETE /lamps/{lampId}'),
  act: call('POST /lamps/{lampId}/action'),
};
const groups = { tree: call('GET /groups') };
const table = (api: VersionTable['api'] = { lamps, groups }, user: Members = {}): VersionTable => ({
  api,
  user,
});

const generated = (given: VersionTable | undefined) =>
  generate(workspace.openapi, workspace.out, given ? { '2030-01-01': given } : {});

/** What does not meet, in the words of the report; empty when all does. */
async function undecided(given: VersionTable): Promise<string[]> {
  const { decisions, files } = await generated(given);
  // Whatever does not meet, all else is there.
  expect([...files.keys()]).toEqual(
    expect.arrayContaining(['types', 'schemas', 'events', 'api'].map((name) => `2030-01-01/${name}.ts`)),
  );
  return decisions.flatMap((one) => one.decisions.problems);
}

async function complaint(given: VersionTable): Promise<string> {
  const lines = await undecided(given);
  expect(lines).toHaveLength(1);
  return lines[0]!;
}

/** The document with a change. */
const changed = async (from: string, to: string): Promise<void> => {
  const { readFile } = await import('node:fs/promises');
  const text = await readFile(`${workspace.openapi}/lamps.yaml`, 'utf8');
  expect(text).toContain(from);
  await workspace.write('openapi/lamps.yaml', text.replace(from, to));
};

it('a version without a table is refused in one line', async () => {
  await expect(generated(undefined)).rejects.toThrow(
    /lamps\.yaml: 2030-01-01 has no table of methods; add src\/versions[^\n]*$/,
  );
});

describe('all is generated, with one line on what to decide,', () => {
  it('a row whose operation is gone is reported, and becomes no method', async () => {
    const api = { lamps: { ...lamps, dim: call('POST /lamps/{lampId}/dim') }, groups };
    expect(await complaint(table(api))).toMatch(
      /^`enode\.lamps\.dim` calls `POST \/lamps\/\{lampId\}\/dim`, which is not in this document; .*`null`/,
    );
    const { files } = await generated(table(api));
    expect(files.get('2030-01-01/api.ts')).not.toContain('dim(');
    expect(files.get('2030-01-01/definition.ts')).not.toContain('dim');
  });

  it('an operation that no row serves is generated, and reported with the row that would serve it', async () => {
    expect(await complaint(table({ lamps }))).toMatch(/^no method calls `GET \/groups`; add a row/);
    const { decisions, files } = await generated(table({ lamps }));
    expect(files.get('2030-01-01/types.ts')).toContain('"/groups"');
    const text = renderDecisions(decisions);
    expect(text).toMatch(/^- `GET \/groups` is new \(.*\): decide on a name for it; `enode\.groups\.list`/m);
    expect(text).toMatch(/^ {6}list: (call|list)\('GET \/groups'\),$/m);
  });

  it('an operation that is left to raw calls on purpose is not reported', async () => {
    expect(await undecided({ ...table({ lamps }), rawOnly: ['GET /groups'] })).toEqual([]);
  });

  it('a command whose action can no longer be read is reported, and becomes no method', async () => {
    const row = command('POST /lamps/{lampId}/action');
    const api = { lamps: { ...lamps, act: row, action: lamps.get }, groups };
    const lines = await undecided(table(api));
    expect(lines).toEqual([expect.stringContaining('no `enode.lamps.cancelAction`')]);
    expect((await generated(table(api))).files.get('2030-01-01/definition.ts')).not.toContain('act:');
  });

  const withLamps = (change: Methods) => table({ lamps: { ...lamps, ...change }, groups });
  it.each([
    ['a page of several as a plain call', withLamps({ list: call('GET /lamps') }), 'make its row a `list`'],
    [
      'a list of what is no list',
      withLamps({ get: list('GET /lamps/{lampId}') }),
      'the response is not a list',
    ],
    [
      'a command without a look',
      withLamps({ act: command('POST /lamps/{lampId}/action') }),
      'no `enode.lamps.action`',
    ],
    [
      'a fixed field that the body does not have',
      withLamps({ create: call('POST /lamps', { fixed: { colour: 'red' } }) }),
      'its body has no field `colour`',
    ],
    [
      'a body where there is none',
      withLamps({ get: call('GET /lamps/{lampId}', { fixed: { kind: 'DIM' } }) }),
      'the operation takes no JSON body',
    ],
    ['a user where the operation knows none', table({ lamps, groups }, { lamp: lamps.get }), 'knows no user'],
    [
      'a namespace that the client has already',
      table({ lamps, groups, raw: groups }),
      '`enode.raw` is not free',
    ],
  ])('all is generated, with one line on what to decide, for %s', async (_what, given, words) => {
    expect(await complaint(given)).toContain(words);
  });
});

it('the generated API takes any name that the document gives, for our options stand elsewhere', async () => {
  await changed(
    'required: [kind, level], properties: {',
    'required: [kind, level], properties: {timeout: {type: string}, ',
  );
  await changed('{name: order, in: query', '{name: limit, in: query');
  expect(await undecided(table())).toEqual([]);
  const { files } = await generated(table());
  expect(files.get('2030-01-01/model.ts')).toMatch(/ {2}timeout\?: string \| undefined;/);
  expect(files.get('2030-01-01/model.ts')).toMatch(/ {2}limit\?: /);
});

it('the generated API takes a body that is no object whole', async () => {
  await changed(
    "requestBody: {$ref: '#/components/requestBodies/NewLamp'}",
    'requestBody: {required: true, content: {application/json: {schema: {type: array, items: {type: string}}}}}',
  );
  expect(await undecided(table())).toEqual([]);
  const { files } = await generated(table());
  expect(files.get('2030-01-01/api.ts')).toContain(
    'create(params: readonly string[], options?: CallOptions)',
  );
});

it('the generated API keeps a query apart where the place for parameters is the body', async () => {
  await changed(
    "requestBody: {$ref: '#/components/requestBodies/NewLamp'}",
    "parameters: [{name: dryRun, in: query, schema: {type: boolean}}]\n      requestBody: {$ref: '#/components/requestBodies/NewLamp'}",
  );
  expect(await undecided(table())).toEqual([]);
  const { files } = await generated(table());
  const code = files.get('2030-01-01/api.ts');
  expect(code).toMatch(
    /create\(params: \w+, options\?: CallOptions & \{[^}]* query\?: LampCreateQuery \| undefined \}\)/,
  );
  expect(files.get('2030-01-01/parameters.ts')).toMatch(/"POST \/lamps": \{ query: \["dryRun"\], body: /);
});

it('a version without a table changes nothing', async () => {
  const before = await workspace.tree();
  const { code, stdout, stderr } = await cli([], `${workspace.openapi}/..`);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(/^openapi\/lamps\.yaml: 2030-01-01 has no table of methods;[^\n]*\n$/);
  expect(await workspace.tree()).toEqual(before);
}, 30_000);

it('the generated API says all that does not meet at once', async () => {
  const given = table({
    lamps: { ...lamps, dim: call('POST /lamps/{lampId}/dim'), get: list('GET /lamps/{lampId}') },
  });
  expect(await undecided(given)).toEqual([
    expect.stringMatching(/^`enode\.lamps\.get`: the response is not a list/),
    expect.stringMatching(/^`enode\.lamps\.dim` calls /),
    expect.stringMatching(/^no method calls `GET \/groups`/),
  ]);
});

it('the generated API finds the operation of a row whatever the document calls its path parameters', async () => {
  const before = (await generated(table())).files;
  const { readFile } = await import('node:fs/promises');
  const text = await readFile(`${workspace.openapi}/lamps.yaml`, 'utf8');
  await workspace.write('openapi/lamps.yaml', text.replaceAll('lampId', 'id'));
  const { files } = await generated(table());
  expect(files.get('2030-01-01/api.ts')).toContain('get(lampId: string');
  expect(files.get('2030-01-01/types.ts')).toContain('"/lamps/{id}"');
  // The client finds the options by what the row says.
  const withoutHeader = (code?: string) => code?.split('\n').slice(3);
  expect(withoutHeader(files.get('2030-01-01/parameters.ts'))).toEqual(
    withoutHeader(before.get('2030-01-01/parameters.ts')),
  );
});

it('a version that only raw calls serve needs no table', async () => {
  await workspace.write('openapi/versions.json', manifest(false));
  const { files } = await generated(undefined);
  expect([...files.keys()].filter((name) => /\b(api|calls)\.ts$/.test(name))).toEqual([]);
});

it(
  'the generated API gives interfaces that compile, with what the document says',
  { timeout: 60_000 },
  async () => {
    await writeOutput(workspace.out, await generated(table()));
    const consumer = await workspace.write(
      'consumer.ts',
      `import type { ApiByVersion } from './generated/apis.ts';
declare const enode: ApiByVersion['2030-01-01'];
for await (const lamp of enode.lamps.list({ state: 'LIT', order: 'ASC' }, { limit: 3 })) { const id: string = lamp.id; void id; }
await enode.lamps.act('a', { kind: 'DIM', level: 3 }, { timeout: '5s' });
await enode.lamps.act('a', { kind: 'ON' });
// @ts-expect-error DIM needs a level
await enode.lamps.act('a', { kind: 'DIM' });
// @ts-expect-error closed in requests
await enode.lamps.list({ order: 'UP' });
// @ts-expect-error there is nothing in lamps that are gone
(await enode.lamps.delete('a')).id;
`,
    );
    expect(await typeErrors(workspace, [consumer])).toEqual([]);
    const code = (await workspace.tree()).get('2030-01-01/api.ts')!;
    expect(code).toMatch(/@deprecated[^*]*\*\/\n {2}delete\(lampId: string/);
    expect(code).toMatch(/`POST \/lamps` — beta[^*]*[^/]*@beta/);
  },
);
