import { expect, it } from 'vitest';
import { diffDocuments } from '../../../scripts/diff/diff-documents.ts';
import { call, list, type VersionTable } from '../../../src/versions/table.ts';
import { diff, document, event, json, lines, object } from './support.ts';

type Json = Record<string, unknown>;
const text = { type: 'string' };
const lamp = object({ id: text, brand: text, isLit: { type: 'boolean' } });
const response = (schema: Json, more: Json = {}) => ({
  responses: { '200': { description: '', content: json(schema) } },
  ...more,
});
const parameter = (name: string, where: string, more: Json = {}) => ({
  name,
  in: where,
  required: where === 'path',
  schema: text,
  ...more,
});
const paths = (items: Record<string, Json>): Json => document({ paths: items });
const between = (before: Record<string, Json>, after: Record<string, Json>): string[] =>
  lines(paths(before), paths(after));

it('the comparison tells new operations and those that are gone', () => {
  const both = { '/lamps': { get: response({ type: 'array', items: lamp }) } };
  const more = { ...both, '/prices': { get: response(object({ cents: { type: 'integer' } })) } };
  expect(between(both, more)).toEqual(['operation GET /prices added: - > - | nobody']);
  expect(between(more, both)).toEqual(['operation GET /prices removed: - > - | caller']);
});

it('the comparison recognises an operation under another path by what goes in and comes out', () => {
  const header = { parameters: [parameter('Enode-User-Id', 'header')] };
  const path = { parameters: [parameter('userId', 'path')] };
  const changes = between(
    { '/me': { get: response(lamp, header) } },
    { '/users/{userId}': { get: response(lamp, path) } },
  );
  expect(changes).toEqual([
    'operation GET /me renamed: GET /me > GET /users/{userId} | caller',
    'parameter Enode-User-Id moved: header Enode-User-Id > path userId | writer',
  ]);
});

it('the comparison recognises an operation without any body by its path', () => {
  const gone = { responses: { '204': { description: '' } } };
  const parameters = (...names: string[]) => ({ parameters: names.map((name) => parameter(name, 'path')) });
  const changes = between(
    {
      '/charging-locations/{chargingLocationId}': {
        delete: { ...gone, ...parameters('chargingLocationId') },
      },
    },
    {
      '/locations/{locationId}': { delete: { ...gone, ...parameters('locationId') } },
      '/tariffs/{tariffId}': { delete: { ...gone, ...parameters('tariffId') } },
    },
  );
  expect(changes).toEqual([
    'operation DELETE /charging-locations/{chargingLocationId} renamed: DELETE /charging-locations/{chargingLocationId} > DELETE /locations/{locationId} | caller',
    'parameter chargingLocationId renamed: chargingLocationId > locationId | raw caller',
    'operation DELETE /tariffs/{tariffId} added: - > - | nobody',
  ]);
});

it('the comparison takes the nearest of several that could be it', () => {
  const items = response({ type: 'array', items: lamp });
  const changes = between(
    { '/charging-locations': { get: items } },
    { '/users/{userId}/locations': { get: items }, '/locations': { get: items } },
  );
  expect(changes).toContain(
    'operation GET /charging-locations renamed: GET /charging-locations > GET /locations | caller',
  );
});

it('the comparison recognises a list under another path when it comes in pages now', () => {
  const nullable = { type: ['string', 'null'] };
  const place = object({ id: text });
  const page = object({
    data: { type: 'array', items: place },
    pagination: object({ after: nullable, before: nullable }),
  });
  const cursors = { parameters: ['after', 'before', 'pageSize'].map((name) => parameter(name, 'query')) };
  const changes = between(
    { '/charging-locations': { get: response({ type: 'array', items: place }) } },
    { '/locations': { get: response(page, cursors) } },
  );
  expect(changes).toContain(
    'operation GET /charging-locations renamed: GET /charging-locations > GET /locations | caller',
  );
});

it('the comparison sees a change of method where a path is written to by another one', () => {
  const changes = between(
    { '/lamps/{id}': { put: response(lamp) } },
    { '/lamps/{lampId}': { patch: response(lamp) } },
  );
  expect(changes).toContain(
    'operation PUT /lamps/{id} renamed: PUT /lamps/{id} > PATCH /lamps/{lampId} | caller',
  );
  expect(changes.filter((line) => line.startsWith('operation'))).toHaveLength(1);
});

it('the comparison does not take a method for another one', () => {
  const both = { put: response(lamp), patch: response(lamp) };
  for (const [before, after] of [
    [{ get: response(lamp) }, { delete: response(lamp) }],
    // Which of the two it was is not known.
    [both, { post: response(lamp) }],
    [{ get: response(lamp) }, { post: response(lamp) }],
  ])
    expect(
      between({ '/lamps': before! }, { '/lamps': after! }).filter((line) => line.includes(' renamed: ')),
    ).toEqual([]);
});

it('the comparison reads stability from tags, too', () => {
  const one = (more: Json) => ({ '/lamps': { get: response(lamp, more) } });
  expect(between(one({ 'x-stability': 'beta' }), one({ tags: ['Lamps', 'Beta'] }))).toEqual([]);
  expect(between(one({ tags: ['Experimental'] }), one({ tags: ['Lamps'] }))).toEqual([
    'operation GET /lamps stability: experimental > stable | nobody',
  ]);
});

it('the comparison breaks nobody by a version header that is documented or not', () => {
  const header = parameter('Enode-Version', 'header', { required: true });
  const plain = { '/lamps': { get: response(lamp) } };
  const headers = { 'enode-version': { required: true, schema: { type: 'string' } } };
  const documented = {
    '/lamps': {
      get: { parameters: [header], responses: { '200': { description: '', headers, content: json(lamp) } } },
    },
  };
  for (const changes of [between(plain, documented), between(documented, plain)]) {
    expect(changes).toHaveLength(2);
    for (const line of changes) expect(line).toMatch(/\| nobody$/);
  }
});

it('the comparison compares the addresses of servers, of all operations and of one', () => {
  const at = (...urls: string[]) => ({ servers: urls.map((url) => ({ url })) });
  const host = { variables: { host: { default: 'api' } }, url: 'https://{host}.example/' };
  expect(lines(document(at('https://api.example')), document({ servers: [host] }))).toEqual([]);
  expect(lines(document(at('https://a.example')), document(at('https://b.example')))).toEqual([
    'server https://a.example renamed: https://a.example > https://b.example | caller',
  ]);
  expect(
    lines(document(at('https://a.example')), document(at('https://a.example', 'https://b.example'))),
  ).toEqual(['server https://b.example added: - > - | nobody']);
  expect(
    between(
      { '/lamps': { get: response(lamp, at('https://a.example')) } },
      { '/lamps': { get: response(lamp) } },
    ),
  ).toEqual(['server https://a.example removed: - > - | caller']);
});

it('the comparison compares an operation whose path parameter has another name', () => {
  const one = (name: string) => ({
    [`/lamps/{${name}}`]: { get: response(lamp, { parameters: [parameter(name, 'path')] }) },
  });
  expect(between(one('id'), one('lampId'))).toEqual(['parameter id renamed: id > lampId | raw caller']);
});

it('the comparison names the methods of an operation whose path parameter has another name than in their table', () => {
  const one = (name: string, state: string) =>
    paths({
      [`/lamps/{${name}}`]: {
        get: response(object({ state: { enum: [state] } }), { parameters: [parameter(name, 'path')] }),
      },
    });
  const table: VersionTable = { api: { lamps: { get: call('GET /lamps/{lampId}') } }, user: {} };
  const { changes } = diffDocuments(
    { version: 'a', root: one('lampId', 'LIT'), table },
    { version: 'b', root: one('id', 'DARK'), table },
  );
  expect(changes).toHaveLength(3);
  for (const { places } of changes) {
    expect(places).toEqual([
      expect.objectContaining({
        operation: 'GET /lamps/{id}',
        methods: { before: ['lamps.get'], after: ['lamps.get'] },
      }),
    ]);
    expect(places[0]).not.toHaveProperty('formerOperation');
  }
});

it('the comparison compares parameters, shared by a path or not, referred to or not', () => {
  const query = parameter('state', 'query', { schema: { enum: ['LIT', 'DARK'] } });
  const before = paths({ '/lamps': { parameters: [query], get: response(lamp) } });
  const after = {
    ...paths({
      '/lamps': { get: response(lamp, { parameters: [{ $ref: '#/components/parameters/State' }] }) },
    }),
    components: { parameters: { State: { ...query, required: true } } },
  };
  expect(lines(before, before)).toEqual([]);
  expect(lines(before, after)).toEqual(['parameter state required: optional > required | writer']);
});

it('the comparison pairs a success status with the one that took its place', () => {
  const created = (status: string) => ({
    '/lamps': { post: { responses: { [status]: { description: '', content: json(lamp) } } } },
  });
  expect(between(created('201'), created('200'))).toEqual(['status 200 renamed: 201 > 200 | reader']);
});

it('the comparison tells statuses that came or went', () => {
  const failing = (...statuses: string[]) => ({
    '/lamps': {
      get: { responses: Object.fromEntries(statuses.map((status) => [status, { description: '' }])) },
    },
  });
  expect(between(failing('200', '206'), failing('200', '404'))).toEqual([
    'status 404 added: - > - | nobody',
    'status 206 removed: - > - | nobody',
  ]);
  expect(between(failing('200'), failing('200', '202'))).toEqual(['status 202 added: - > - | reader']);
});

it('the comparison tells headers of responses, bodies that came, and other media types', () => {
  const having = (more: Json) => ({
    '/lamps': { get: { responses: { '200': { description: '', ...more } } } },
  });
  const header = { headers: { Version: { schema: text } } };
  expect(between(having(header), having({}))).toEqual([
    'header Version removed: string, optional > - | reader',
  ]);
  expect(between(having({}), having({ content: json(lamp) }))).toEqual([
    'body (whole) added: - > object, required {id brand isLit} | nobody',
  ]);
  expect(between(having({ content: { 'text/plain': {} } }), having({ content: { 'text/csv': {} } }))).toEqual(
    ['body (whole) type: text/plain > text/csv | reader'],
  );
});

it('the comparison tells deprecation, stability and the need of a token', () => {
  const one = (more: Json) => ({ '/lamps': { get: response(lamp, more) } });
  expect(between(one({}), one({ deprecated: true }))).toEqual([
    'operation GET /lamps deprecated: - > - | nobody',
  ]);
  expect(between(one({ 'x-stability': 'beta' }), one({}))).toEqual([
    'operation GET /lamps stability: beta > stable | nobody',
  ]);
  expect(between(one({ security: [] }), one({ security: [{ oauth: [] }] }))).toEqual([
    'operation GET /lamps authentication: no access token > an access token | caller',
  ]);
});

it('the comparison tells events that came, went, or have another name', () => {
  const events = (...webhooks: Json[]) => document({ webhooks: Object.assign({}, ...webhooks) as Json });
  const payload = { lamp, user: object({ id: text }) };
  expect(lines(events(event('lamp:lit', payload)), events())).toEqual([
    'event lamp:lit removed: - > - | reader',
  ]);
  expect(lines(events(), events(event('lamp:lit', payload)))).toEqual([
    'event lamp:lit added: - > - | exhaustive reader',
  ]);
  expect(
    lines(events(event('user:lamp:lit', payload)), events(event('user:lamp:shining', payload))),
  ).toContain('event user:lamp:lit renamed: user:lamp:lit > user:lamp:shining | reader');
});

it('the comparison names the methods of the client that a change touches, before and now', () => {
  const table = (api: VersionTable['api'], user: VersionTable['user'] = {}): VersionTable => ({ api, user });
  const before = paths({ '/me': { get: response(lamp) }, '/lamps': { get: response(lamp) } });
  const after = paths({
    '/users/{userId}': { get: response(lamp) },
    '/lamps': { get: response({ ...lamp, required: [] }) },
  });
  const report = diffDocuments(
    {
      version: 'a',
      root: before,
      table: table({ lamps: { list: list('GET /lamps') } }, { get: call('GET /me') }),
    },
    {
      version: 'b',
      root: after,
      table: table({ lamps: { list: list('GET /lamps') }, users: { get: call('GET /users/{userId}') } }),
    },
  );
  const methodsOf = (kind: string) =>
    report.changes.find((change) => change.kind === kind)?.places[0]?.methods;
  expect(methodsOf('renamed')).toEqual({ before: ['user.get'], after: ['users.get'] });
  expect(methodsOf('optional')).toEqual({ before: ['lamps.list'], after: ['lamps.list'] });
  expect(report.methods).toEqual({ gone: ['user.get'], come: ['users.get'] });
});

it('the comparison counts whom the changes break', () => {
  const before = paths({ '/lamps': { get: response(lamp) } });
  const after = paths({ '/lamps': { get: response(object({ id: text, brand: text, watts: text })) } });
  expect(diff(before, after).summary).toEqual({
    changes: 2,
    breaks: { caller: 0, 'raw caller': 0, writer: 0, reader: 1, 'exhaustive reader': 0, nobody: 1 },
  });
});

it('the comparison refuses what the code generator refuses', () => {
  const broken = paths({ '/lamps': { get: response({ $ref: '#/components/schemas/Lamp' }) } });
  expect(() => diff(broken, broken)).toThrow(/Lamp/);
});
