import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { parse } from 'yaml';

import { createDocuments } from '../../src/simulator/document/documents.ts';
import { readDocument } from '../../src/openapi/read-document.ts';
import { createApiDocument } from '../../src/simulator/document/api-document.ts';
import { narrowedDocument } from '../support/documents.ts';
import { bench, current, linkBody } from './support.ts';

const folder = mkdtempSync(join(tmpdir(), 'documents-'));
afterAll(() => rmSync(folder, { recursive: true }));

const schemas = {
  Base: { type: 'object', required: ['id'], properties: { id: { type: 'string' } } },
  Thing: {
    allOf: [
      { $ref: '#/components/schemas/Base' },
      {
        type: 'object',
        properties: {
          inner: { type: 'object', properties: { a: { type: 'number' } } },
          either: {
            oneOf: [{ $ref: '#/components/schemas/Base' }, { type: 'null' }],
          },
          free: { type: 'object' },
          many: { type: 'array', items: { $ref: '#/components/schemas/Base' } },
        },
      },
    ],
  },
};
const document = createApiDocument(
  'test',
  readDocument({
    paths: {
      '/things/{thingId}': {
        get: {
          responses: {
            '200': { content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } } },
            '204': {},
            '4XX': { $ref: '#/components/responses/Bad' },
          },
        },
      },
      '/things/latest': { get: { responses: { '200': {} } } },
    },
    components: {
      schemas,
      responses: {
        Bad: { content: { 'application/problem+json': { schema: { type: 'object', required: ['type'] } } } },
      },
    },
  }),
);

await document.prepare();

describe('the check of responses', () => {
  const [operation] = document.operations;
  const check = (
    json: unknown,
    status = 200,
    contentType: string | undefined = 'application/json',
  ): string[] =>
    operation
      ? document.checkResponse(operation, { status, contentType, json }).map(({ message }) => message)
      : [];

  it('the check of responses lets documented responses pass', () => {
    const thing = { id: 'a', inner: { a: 1 }, either: null, free: { any: 1 }, many: [{ id: 'b' }] };
    expect(check(thing)).toEqual([]);
    expect(check({ id: 'a', either: { id: 'c' } })).toEqual([]);
    expect(check(undefined, 204)).toEqual([]);
    expect(check({ type: 'x' }, 418, 'application/problem+json; charset=utf-8')).toEqual([]);
    const problem = { type: 'x', title: 'x', detail: 'x' };
    expect(check(problem, 500, 'application/problem+json')).toEqual([]);
  });

  it.each([
    ['at the top', { id: 'a', extra: 1 }],
    ['inside', { id: 'a', inner: { a: 1, extra: 1 } }],
    ['in a list', { id: 'a', many: [{ id: 'b', extra: 1 }] }],
    ['in a union', { id: 'a', either: { id: 'b', extra: 1 } }],
  ])('the check of responses finds undocumented fields %s', (_where, json) => {
    expect(check(json).join()).toContain('must not have the field "extra"');
  });

  it('the check of responses finds missing fields, wrong types, bodies, content types and statuses', () => {
    expect(check({})).toEqual(["must have required property 'id'"]);
    expect(check({ id: 1 })).toContain('must be string');
    expect(check({ id: 'a' }, 204).join()).toContain('without a body');
    expect(check(undefined).join()).toContain('with a body');
    expect(check({ id: 'a' }, 200, 'text/html').join()).toContain('text/html');
    expect(check({ id: 'a' }, 201).join()).toContain('not documented');
    expect(check({ type: 'x' }, 404, 'text/plain').join()).toContain('content type');
    expect(check({}, 500, 'application/problem+json')).toEqual([]);
  });
});

describe('the check of a list in parts', () => {
  /** A page in which the list is described by these keywords, beside its items. */
  const partsOf = (list: object) => {
    const page = {
      type: 'object',
      properties: {
        data: { type: 'array', items: { type: 'string' }, ...list },
        pagination: { type: 'object', properties: { after: { type: 'string' } } },
      },
    };
    const content = { 'application/json': { schema: page } };
    const paged = createApiDocument(
      'test',
      readDocument({ paths: { '/things': { get: { responses: { '200': { content } } } } }, components: {} }),
    );
    return paged.listCheck(paged.operations[0]!, {
      status: 200,
      contentType: 'application/json',
      at: '/data',
    });
  };

  it.each<[string, object]>([
    ['nothing', {}],
    ['limits that any list is within', { minItems: 0, uniqueItems: false }],
    ['texts and keywords of generators', { title: 'Things', $comment: 'made', 'x-order': 1 }],
  ])('a list that has %s beside its items is checked entry by entry', (_what, list) => {
    expect(partsOf(list)).toBeDefined();
  });

  it.each<[string, object]>([
    ['a least length', { minItems: 1 }],
    ['entries that differ', { uniqueItems: true }],
    ['a greatest length', { maxItems: 3 }],
  ])('a list that has %s beside its items is only checked as a whole', (_what, list) => {
    expect(partsOf(list)).toBeUndefined();
  });
});

describe('routing', () => {
  it('routing prefers literal segments', () => {
    const path = (url: string): unknown => {
      const route = document.route('GET', url);
      return route.found === 'operation' ? [route.operation.path, ...route.values] : route.found;
    };
    expect(path('/things/latest')).toEqual(['/things/latest']);
    expect(path('/things/a%20b')).toEqual(['/things/{thingId}', 'a b']);
    expect(path('/things')).toBe('nothing');
    expect(document.route('PUT', '/things/latest')).toMatchObject({ found: 'path' });
  });
});

describe('a response that is not as documented', () => {
  const narrowed = (): void =>
    writeFileSync(join(folder, `${current}.json`), narrowedDocument(current, 'BMW'));

  it('a response that is not as documented becomes a 500 and a violation', async () => {
    const warned = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
    narrowed();
    await using bed = await bench({ documents: folder });
    const { id } = bed.sim.user('u1').vehicle({ vendor: 'TESLA' });
    const answer = await bed.call('GET', `/vehicles/${id}`);
    expect(answer.status).toBe(500);
    expect(answer.json.type).toContain('validation-error');
    expect(answer.json.detail).toContain('vendor must be "BMW"');
    expect(bed.sim.violations).toMatchObject([
      {
        method: 'GET',
        path: `/vehicles/${id}`,
        version: current,
        status: 200,
        issues: [{ path: '/vendor' }],
      },
    ]);
    const text = `The response 200 to GET /vehicles/${id} is not as the document of ${current} says: body/vendor must be`;
    expect(warned.mock.calls).toEqual([[expect.stringContaining(text), expect.anything()]]);
  });

  it('a response that is not as documented goes out when checking is switched off', async () => {
    narrowed();
    await using bed = await bench({ documents: folder, validateResponses: false });
    const { id } = bed.sim.user('u1').vehicle({ vendor: 'TESLA' });
    expect((await bed.call('GET', `/vehicles/${id}`)).status).toBe(200);
  });
});

describe("a vendor's own document of the same version", () => {
  it("a vendor's own document of the same version serves as well: other names for components, operations and path parameters change nothing", async () => {
    const text = readFileSync(new URL(`../../openapi/${current}.yaml`, import.meta.url), 'utf8');
    const ours = parse(text) as { components: { schemas: Record<string, unknown> } };
    const names = Object.keys(ours.components.schemas);
    const vendor = JSON.parse(
      JSON.stringify(ours)
        .replaceAll(
          /#\/components\/schemas\/([^"/]+)/g,
          (_, name: string) => `#/components/schemas/S${names.indexOf(decodeURIComponent(name))}`,
        )
        .replaceAll(/"operationId":"\w+"/g, '"operationId":"anything"')
        .replaceAll('{vehicleId}', '{id}')
        .replaceAll('%7BvehicleId%7D', '%7Bid%7D')
        .replaceAll('"name":"vehicleId"', '"name":"id"'),
    );
    vendor.components.schemas = Object.fromEntries(
      Object.entries(vendor.components.schemas).map(([name, schema]) => [`S${names.indexOf(name)}`, schema]),
    );
    const own = mkdtempSync(join(folder, 'own-'));
    writeFileSync(join(own, `${current}.json`), JSON.stringify(vendor));
    await using bed = await bench({ documents: own });
    const { id } = bed.sim.user('u1').vehicle();
    expect((await bed.call('GET', `/vehicles/${id}`)).json.id).toBe(id);
    expect((await bed.call('POST', `/vehicles/${id}/charging`, { json: { action: 'START' } })).status).toBe(
      200,
    );
    expect((await bed.call('POST', '/users/u1/link', { json: linkBody() })).status).toBe(200);
    expect((await bed.call('POST', '/users/u1/link', { json: {} })).status).toBe(400);
    expect((await bed.call('GET', '/hvacs')).status).toBe(200);
    expect(bed.sim.violations).toEqual([]);
  });
});

it('a document that cannot be read is named in the response', async () => {
  const own = mkdtempSync(join(tmpdir(), 'broken-'));
  onTestFinished(() => rmSync(own, { recursive: true }));
  const thing = { $ref: '#/components/schemas/Gone' };
  const paths = {
    '/things': { get: { responses: { '200': { content: { 'application/json': { schema: thing } } } } } },
  };
  writeFileSync(join(own, `${current}.json`), JSON.stringify({ openapi: '3.1.0', paths }));
  await using bed = await bench({ documents: own });
  const { status, json } = await bed.call('GET', '/things');
  expect([status, json.title]).toEqual([500, 'The simulator failed']);
  expect(json.detail).toContain('`#/components/schemas/Gone` names nothing in this document');
});

it('a document is read anew when what is known beside it has changed', async () => {
  const own = mkdtempSync(join(tmpdir(), 'overlaid-'));
  onTestFinished(() => rmSync(own, { recursive: true }));
  const schema = { type: 'object', required: ['id'], properties: { id: { type: 'string' } } };
  const things = { get: { responses: { '200': { content: { 'application/json': { schema } } } } } };
  writeFileSync(
    join(own, '2030-01-01.json'),
    JSON.stringify({ openapi: '3.1.0', paths: { '/things': things } }),
  );
  const overlay = join(own, 'overlays', '2030-01-01.yaml');
  mkdirSync(join(own, 'overlays'));
  const issuesOf = async (json: unknown): Promise<number> => {
    const read = (await createDocuments(own, undefined)).of('2030-01-01')!;
    await read.prepare();
    return read.checkResponse(read.operations[0]!, { status: 200, contentType: 'application/json', json })
      .length;
  };
  const line = (name: string): string =>
    `changes: [{at: GET /things 200, fields: {${name}: {type: string}}, confidence: high, source: a test}]`;
  expect(await issuesOf({ id: 'a', first: 'b' })).toBe(1);
  writeFileSync(overlay, line('first'));
  utimesSync(overlay, 1, 1);
  expect(await issuesOf({ id: 'a', first: 'b' })).toBe(0);
  writeFileSync(overlay, line('second'));
  utimesSync(overlay, 2, 2);
  expect(await issuesOf({ id: 'a', first: 'b' })).toBe(1);
  expect(await issuesOf({ id: 'a', second: 'b' })).toBe(0);
});
