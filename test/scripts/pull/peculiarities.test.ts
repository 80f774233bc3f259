import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { generate, type Tables } from '../../../scripts/codegen/generate.ts';
import { writeOutput } from '../../../scripts/codegen/output.ts';
import { pull } from '../../../scripts/pull/pull.ts';
import { writeTogether } from '../../../scripts/pull/write-together.ts';
import { call, list } from '../../../src/versions/table.ts';
import { openWorkspace, project, typeErrors, type Workspace } from '../support/workspace.ts';
import { lamps, openProject } from './support.ts';

/** Each document is a version of its own, so that one project holds them all. */
const documents = {
  'inline.json': '2030-01-01',
  'names.yaml': '2030-01-02',
  'events.yaml': '2030-01-03',
  'closed.json': '2030-01-04',
  'nullable.json': '2030-01-05',
  'empty.yaml': '2030-01-06',
  'openapi-3.0.json': '2030-01-07',
  'path-names.yaml': '2030-01-08',
} as const;
type Name = keyof typeof documents;

const row = {
  get: call('GET /users/{userId}/lamps/{lampId}'),
  delete: call('DELETE /users/{userId}/lamps/{lampId}'),
};
const tables: Tables = {
  '2030-01-01': { api: { lamps: { list: list('GET /lamps') } }, user: {} },
  '2030-01-02': {
    api: { lamps: { get: call('GET /lamps/{lampId}'), switch: call('POST /lamps/{lampId}/switch') } },
    user: {},
  },
  '2030-01-06': {
    api: {
      lamps: {
        create: call('POST /lamps'),
        delete: call('DELETE /lamps'),
        set: call('PUT /lamps'),
        change: call('PATCH /lamps'),
        look: call('GET /lamps'),
        count: call('GET /lamps/count'),
        maybe: call('GET /lamps/maybe'),
      },
    },
    user: {},
  },
  '2030-01-08': { api: { lamps: row }, user: { lamps: row } },
};

let workspace: Workspace;
let code: ReadonlyMap<string, string>;
beforeAll(async () => {
  workspace = await openWorkspace();
  const versions = Object.values(documents).map((version) => ({
    version,
    date: version,
    lifecycle: 'unknown',
    document: '',
    sha256: '',
    provenance: '',
    facade: version in tables,
  }));
  await workspace.write('openapi/versions.json', JSON.stringify({ versions }));
  for (const [name, version] of Object.entries(documents)) {
    const from = join(project, 'test/fixtures/pull', name);
    const { files } = await pull({
      licence: 'MIT',
      version,
      from,
      openapi: workspace.openapi,
      today: '2030-02-01',
    });
    await writeTogether(files);
  }
  await writeOutput(workspace.out, await generate(workspace.openapi, workspace.out, tables));
  code = await workspace.tree();
}, 60_000);
afterAll(() => workspace[Symbol.asyncDispose]());

type Schemas = Record<string, z.ZodType>;
const load = <T>(name: Name, module: string): Promise<T> => workspace.load(`${documents[name]}/${module}.ts`);
const events = (name: Name) => load<{ events: Schemas; webhookEvent: z.ZodType }>(name, 'events');
const response = async (name: Name, operation: string) =>
  (await load<{ responses: Record<string, Schemas> }>(name, 'responses')).responses[operation]?.[
    '200'
  ] as z.ZodType;

it('every fixture is tried', async () => {
  expect(await readdir(join(project, 'test/fixtures/pull'))).toEqual(Object.keys(documents).toSorted());
});

describe('a pulled document', () => {
  it('a pulled document may have all its schemas inline', async () => {
    const page = await response('inline.json', 'GET /lamps');
    const lamp = { id: '1', state: 'FLICKERING', place: { room: 'a' } };
    const pagination = { after: null, before: null };
    expect(page.safeParse({ data: [lamp], pagination }).success).toBe(true);
    expect(page.safeParse({ data: [{ ...lamp, place: null }], pagination }).success).toBe(false);
  });

  it('a pulled document may name its components as it likes', async () => {
    const lamp = await response('names.yaml', 'GET /lamps/{id}');
    expect(lamp.safeParse({ id: '1', state: 'NEW' }).success).toBe(true);
    const { requestBodies } = await load<{ requestBodies: Schemas }>('names.yaml', 'requests');
    const body = requestBodies['POST /lamps/{id}/switch'];
    expect([body?.safeParse({ state: 'LIT' }).success, body?.safeParse({ state: 'NEW' }).success]).toEqual([
      true,
      false,
    ]);
  });

  it('a pulled document may name events by key, constant or enumeration, under x-webhooks', async () => {
    const { events: found, webhookEvent } = await events('events.yaml');
    expect(Object.keys(found).toSorted()).toEqual(
      ['added', 'broken', 'dimmed', 'moved', 'removed', 'switched'].map((name) => `lamp:${name}`),
    );
    const passes = (event: object) => webhookEvent.safeParse(event).success;
    expect(passes({ event: 'lamp:added', lampId: '1' })).toBe(true);
    expect(passes({ event: 'lamp:removed', reason: 'old' })).toBe(true);
    expect(passes({ event: 'lamp:dimmed', level: 1 })).toBe(true);
    expect(passes({ event: 'lamp:switched', level: 1 })).toBe(true);
    expect(passes({ event: 'lamp:switched' })).toBe(false);
    expect(passes({ event: 'lamp:sold', level: 1 })).toBe(false);
    expect(found['lamp:dimmed']?.safeParse({ event: 'lamp:switched', level: 1 }).success).toBe(false);
  });

  it('a pulled document may describe one event twice: either is right', async () => {
    const { events: found, webhookEvent } = await events('events.yaml');
    const moved = { event: 'lamp:moved' };
    for (const schema of [found['lamp:moved'], webhookEvent]) {
      expect(schema?.safeParse({ ...moved, room: 'a' }).success).toBe(true);
      expect(schema?.safeParse({ ...moved, place: { latitude: 1 } }).success).toBe(true);
      expect(schema?.safeParse(moved).success).toBe(false);
    }
    const broken = { event: 'lamp:broken' };
    expect(webhookEvent.safeParse({ ...broken, shards: 3 }).success).toBe(true);
    expect(webhookEvent.safeParse({ ...broken, lampId: '1' }).success).toBe(true);
    expect(webhookEvent.safeParse(broken).success).toBe(false);
  });

  it('a pulled document may close its objects: new fields arrive all the same', async () => {
    const lamp = {
      id: '1',
      place: { room: 'a', floor: 2 },
      nothing: { a: 1 },
      power: { watts: 1, volts: 2, amps: 3 },
      colour: 'red',
    };
    const schema = await response('closed.json', 'GET /lamps/{lampId}');
    expect(schema.parse(lamp)).toEqual(lamp);
    const event = { event: 'lamp:updated', lamp, sentAt: 'now' };
    expect((await events('closed.json')).webhookEvent.parse(event)).toEqual(event);
    const { requestBodies } = await load<{ requestBodies: Schemas }>('closed.json', 'requests');
    expect(requestBodies['PUT /lamps/{lampId}']?.parse({ name: 'a', colour: 'red' })).toEqual({
      name: 'a',
      colour: 'red',
    });
  });

  it('a pulled document may say null in many ways', async () => {
    const schema = await response('nullable.json', 'GET /lamp');
    const plan = { id: '1', more: true };
    const lamp = {
      byAllOf: plan,
      byAllOfWithText: plan,
      byAnyOf: plan,
      byTypes: 'LIT',
      byValues: 'NEW',
      byReference: 'DARK',
      never: plan,
    };
    expect(schema.parse(lamp)).toEqual(lamp);
    for (const name of Object.keys(lamp))
      expect({ name, taken: schema.safeParse({ ...lamp, [name]: null }).success }).toEqual({
        name,
        taken: name !== 'never',
      });
    for (const name of ['byAllOf', 'byAllOfWithText', 'byAnyOf'])
      expect(schema.safeParse({ ...lamp, [name]: {} }).success).toBe(false);
  });

  it('a pulled document may have empty responses', async () => {
    const { responses } = await load<{ responses: Record<string, Schemas> }>('empty.yaml', 'responses');
    expect(Object.keys(responses['GET /lamps/maybe'] ?? {})).toEqual(['200', '4XX', '5XX']);
    const { operations } = await load<{
      operations: Record<string, { success: unknown; withBody: unknown }>;
    }>('empty.yaml', 'operations');
    expect(operations['PUT /lamps']).toMatchObject({ success: [200], withBody: [] });
    expect(operations['GET /lamps']).toMatchObject({ success: [], withBody: [] });
    expect(operations['GET /lamps/maybe']).toMatchObject({ success: [200, 204], withBody: [200] });
  });

  it('a pulled document may be of OpenAPI 3.0', async () => {
    const schema = await response('openapi-3.0.json', 'GET /lamps/{lampId}');
    const lamp = { id: '1', state: null, room: null, shade: null, level: 1 };
    expect(schema.parse(lamp)).toEqual(lamp);
    expect(schema.safeParse({ ...lamp, shade: 'a', room: { name: 'b' }, state: 'NEW' }).success).toBe(true);
    expect(schema.safeParse({ ...lamp, level: null }).success).toBe(false);
    expect(schema.safeParse({ ...lamp, room: {} }).success).toBe(false);
  });

  it('a pulled document may name path parameters otherwise, and say by a tag what is beta', async () => {
    const api = code.get('2030-01-08/api.ts') ?? '';
    expect(api).toContain('/** Things that shine. */');
    expect(api).toMatch(/@param lampId Which one\.[\s\S]*@beta\n[\s\S]*get\(userId: string, lampId: string/);
    expect(code.get('2030-01-08/parameters.ts')).toContain(
      '"GET /users/{userId}/lamps/{lampId}": { query: ["verbose"] }',
    );
    const { operations } = await load<{ operations: Record<string, { stability?: string }> }>(
      'path-names.yaml',
      'operations',
    );
    expect(Object.values(operations).map(({ stability }) => stability)).toEqual(['beta', undefined]);
  });
});

it('the types of all of them compile, and say the same', { timeout: 60_000 }, async () => {
  const consumer = await workspace.write(
    'consumer.ts',
    `import type { ApiByVersion } from './generated/apis.ts';
     import type { EventsByVersion, PathsByVersion } from './generated/index.ts';
declare const inline: ApiByVersion['2030-01-01'];
for await (const lamp of inline.lamps.list({ state: 'LIT' })) {
  const state: string | null = lamp.state;
  const room: string = lamp.place.room;
  void [state, room];
}
declare const names: ApiByVersion['2030-01-02'];
const { state } = await names.lamps.switch('a', { state: 'LIT' });
export const open: typeof state = 'NEW';
// @ts-expect-error closed in requests
void names.lamps.switch('a', { state: 'NEW' });

type Events = EventsByVersion['2030-01-03'];
export function described(event: Events[keyof Events]): string | number {
  switch (event.event) {
    case 'lamp:added': return event.lampId;
    case 'lamp:removed': return event.reason;
    case 'lamp:dimmed': return event.level;
    case 'lamp:switched': return event.level;
    case 'lamp:moved': return 'room' in event ? event.room : event.place.latitude;
    case 'lamp:broken': return 'shards' in event ? event.shards : event.lampId;
    default: { const never: never = event; return never; }
  }
}

type Lamp<V extends '2030-01-05' | '2030-01-07', P extends keyof PathsByVersion[V]> =
  PathsByVersion[V][P] extends { get: { responses: { 200: { content: { 'application/json': infer L } } } } } ? L : never;
type Nulls = Lamp<'2030-01-05', '/lamp'>;
export const nulls: Omit<Nulls, 'never'> = { byAllOf: null, byAllOfWithText: null, byAnyOf: null, byTypes: null, byValues: null, byReference: null };
// @ts-expect-error never null
export const noNull: Nulls['never'] = null;
export const upgraded: Lamp<'2030-01-07', '/lamps/{lampId}'> = { id: '1', state: null, room: null, shade: null, level: 1 };

declare const empty: ApiByVersion['2030-01-06'];
const nothings: void[] = [await empty.lamps.create(), await empty.lamps.delete(), await empty.lamps.set(), await empty.lamps.change(), await empty.lamps.look()];
const maybe = await empty.lamps.maybe();
// @ts-expect-error nothing is said of it, but it is there
const nothing: void = await empty.lamps.count();
void nothing;
export const id: string | undefined = maybe ? maybe.id : undefined;
void nothings;

declare const paths: ApiByVersion['2030-01-08'];
void paths.lamps.get('user', 'lamp', { verbose: true });
void paths.user('user').lamps.delete('lamp');
// @ts-expect-error the user is known
void paths.user('user').lamps.delete('user', 'lamp');
`,
  );
  expect(await typeErrors(workspace, [consumer])).toEqual([]);
});

it('data of the API may hold what looks like a reference, and properties may have any name', async () => {
  await using small = await openProject();
  const document = lamps();
  const odd = { $ref: '#/nowhere', schema: { $ref: 1 } };
  document.components.schemas['Lamp'] = {
    type: 'object',
    properties: { examples: { type: 'string' }, 'x-note': { type: 'number' }, default: { type: 'boolean' } },
    required: ['examples', 'x-note', 'default'],
    examples: [odd],
    default: odd,
    'x-vendor': odd,
  };
  const get = (document.paths['/lamps/{lampId}'] as { get: Record<string, object> }).get;
  const parameter = {
    name: 'a',
    in: 'query',
    schema: { type: 'string', example: odd },
    examples: { one: { value: odd } },
  };
  get['parameters'] = [...(get['parameters'] as object[]), parameter];
  await small.store(await small.write('vendor.json', document));
  const { files } = await generate(small.openapi, join(small.openapi, '../generated'));
  const types = files.get('2030-01-01/types.ts');
  for (const field of ['examples: string;', '"x-note": number;', 'default: boolean;', 'a?: string;'])
    expect(types).toContain(field);
});
