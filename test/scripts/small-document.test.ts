import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { openWorkspace, type Workspace } from './support/workspace.ts';

type Table = Record<string, z.ZodType>;

let workspace: Workspace;
let schemas: Table;
let responses: Record<string, Table>;
let requestBodies: Table;
let events: Table;
let webhookEvent: z.ZodType;
let operations: Record<string, Record<string, unknown>>;

beforeAll(async () => {
  workspace = await openWorkspace('small');
  await workspace.generate();
  ({ schemas } = await workspace.load<{ schemas: Table }>('2030-01-01/schemas.ts'));
  ({ responses } = await workspace.load<{ responses: Record<string, Table> }>('2030-01-01/responses.ts'));
  ({ requestBodies } = await workspace.load<{ requestBodies: Table }>('2030-01-01/requests.ts'));
  ({ events, webhookEvent } = await workspace.load<{ events: Table; webhookEvent: z.ZodType }>(
    '2030-01-01/events.ts',
  ));
  ({ operations } = await workspace.load<{ operations: typeof operations }>('2030-01-01/operations.ts'));
});
afterAll(() => workspace[Symbol.asyncDispose]());

const lamp = {
  id: 'not-a-uuid',
  state: 'LIT',
  color: null,
  place: { room: 'kitchen', floor: null },
  days: [1, 7],
  bulb: { type: 'HALOGEN', socket: 'E14' },
  details: { state: 'DARK' },
  tags: ['NEW', 'NEW'],
  extra: { anything: 1 },
};
const response = (): z.ZodType => at(responses, 'GET /lamps/{lampId}')['200'] as z.ZodType;
const accepts = (schema: z.ZodType | undefined, value: unknown): boolean | undefined =>
  schema?.safeParse(value).success;

function at<T>(table: Record<string, T>, key: string): T {
  const found = table[key];
  if (found === undefined) throw new Error(`nothing is named ${key}`);
  return found;
}

describe('responses', () => {
  it('responses pass as they came, with unknown fields', () => {
    const value = { ...lamp, newField: { deep: [1] }, place: { room: 'hall', lightSwitch: true } };
    expect(response().parse(value)).toEqual(value);
  });

  it.each([
    ['a component', { state: 'FLICKERING' }],
    ['a place inside an object', { mood: 'SILLY' }],
    ['a list', { tags: ['USED'] }],
    ['a nullable enumeration', { color: 'BLUE' }],
    ['an enumeration whose null stands among the types', { finish: 'ROUGH' }],
    ['another component', { details: { state: 'FLICKERING' } }],
    ['a member of a union', { bulb: { type: 'LED', socket: 'GU10' } }],
  ])('responses may hold unknown values of an enumeration in %s', (_place, change) => {
    expect(response().parse({ ...lamp, ...change })).toMatchObject(change);
  });

  it.each([
    ['a missing field', { id: undefined }],
    ['another type', { id: 1 }],
    ['null where there is none', { state: null }],
    ['a number outside a closed list', { days: [8] }],
    ['a missing field behind a nullable reference', { place: {} }],
    ['an unknown discriminator', { bulb: { type: 'CANDLE', socket: 'E14' } }],
    ['the fields of another member', { bulb: { type: 'TUBE', socket: 'E14' } }],
    ['undefined where a field may be absent', { mood: undefined }],
    ['a wrong value in a map', { limits: { watts: 'ten' } }],
    ['a type that is none of several', { size: true }],
  ])('responses are refused with %s', (_reason, change) => {
    expect(accepts(response(), { ...lamp, ...change })).toBe(false);
  });

  it.each([
    ['null through a nullable reference', { place: null }],
    ['null in an enumeration with a nullable type', { finish: null }],
    ['each of several types', { size: 'large' }],
    ['values of a map', { limits: { watts: 10 } }],
  ])('responses accept %s', (_what, change) => {
    expect(accepts(response(), { ...lamp, ...change })).toBe(true);
  });

  it('responses are listed by status, with the failures that any call can have, and only when they are JSON', () => {
    expect(
      Object.fromEntries(Object.entries(responses).map(([key, byStatus]) => [key, Object.keys(byStatus)])),
    ).toEqual({
      'GET /lamps': ['200', '4XX', '5XX'],
      'POST /lamps': ['201', 'default'],
      'GET /lamps/{lampId}': ['200', '409'],
      'DELETE /lamps/{lampId}': ['4XX', '5XX'],
      'POST /lamps/{lampId}/action': ['2XX', '4XX', '5XX'],
      'GET /groups': ['200', '4XX', '5XX'],
    });
  });

  it('responses may have two kinds of JSON under one status', () => {
    const conflict = at(responses, 'GET /lamps/{lampId}')['409'];
    expect(accepts(conflict, { type: 'x', title: 'y' })).toBe(true);
    expect(accepts(conflict, { reason: 'busy' })).toBe(true);
    expect(accepts(conflict, {})).toBe(false);
  });

  it('responses may contain themselves', () => {
    const tree = at(responses, 'GET /groups')['200'];
    const inner = { name: 'inner', members: [{ type: 'lamp', lampId: '1' }] };
    expect(accepts(tree, { name: 'outer', members: [{ type: 'group', group: inner }] })).toBe(true);
    expect(
      accepts(tree, { name: 'outer', members: [{ type: 'group', group: { name: 'no members' } }] }),
    ).toBe(false);
  });
});

describe('allOf', () => {
  const action = (): z.ZodType | undefined => at(responses, 'POST /lamps/{lampId}/action')['2XX'];

  it('allOf lets a constant of a part win over the enumeration of the whole', () => {
    const dim = { id: '1', state: 'NEW_STATE', level: 3 };
    expect(accepts(action(), { ...dim, kind: 'DIM' })).toBe(true);
    expect(accepts(action(), { ...dim, kind: 'SWITCH' })).toBe(false);
    expect(accepts(schemas['DimAction'], { ...dim, kind: 'SWITCH' })).toBe(false);
  });

  it('allOf honours names that a part only requires', () => {
    expect(accepts(action(), { id: '1', state: 'PENDING', kind: 'DIM' })).toBe(false);
    expect(accepts(action(), { id: '1', state: 'PENDING', kind: 'SWITCH', on: true })).toBe(false);
    expect(accepts(action(), { id: '1', state: 'PENDING', kind: 'SWITCH', on: true, by: 'me' })).toBe(true);
    expect(accepts(action(), { id: '1', state: 'PENDING', kind: 'SWITCH', on: true, by: 7 })).toBe(false);
  });
});

describe('request bodies', () => {
  const body = { state: 'LIT', details: { state: 'DARK' }, bulb: { type: 'LED', socket: 'E27' } };

  it('request bodies exist for the operations that have one', () => {
    expect(Object.keys(requestBodies)).toEqual(['POST /lamps', 'POST /lamps/{lampId}/action']);
    expect(accepts(requestBodies['POST /lamps'], body)).toBe(true);
  });

  it.each([
    ['itself', { state: 'FLICKERING' }],
    ['a schema that responses have, too', { details: { state: 'FLICKERING' } }],
    ['a nullable enumeration', { color: 'BLUE' }],
    ['a member of a union', { bulb: { type: 'LED', socket: 'GU10' } }],
    ['a discriminator', { bulb: { type: 'CANDLE', socket: 'E14' } }],
  ])('request bodies are refused with unknown values in %s', (_place, change) => {
    expect(accepts(requestBodies['POST /lamps'], { ...body, ...change })).toBe(false);
  });
});

describe('events', () => {
  it('events have one schema for each name on the wire', () => {
    expect(Object.keys(events)).toEqual(['lamp:updated', 'action:updated']);
    expect(accepts(events['lamp:updated'], { event: 'lamp:updated', createdAt: 'now', lamp })).toBe(true);
    expect(accepts(events['lamp:updated'], { event: 'action:updated', createdAt: 'now', lamp })).toBe(false);
  });

  it('events come together in one schema that keeps what it does not know', () => {
    const event = { event: 'lamp:updated', createdAt: 'now', lamp: { ...lamp, state: 'NEW' }, more: 1 };
    expect(webhookEvent.parse(event)).toEqual(event);
    expect(accepts(webhookEvent, { ...event, event: 'lamp:exploded' })).toBe(false);
    expect(accepts(webhookEvent, { ...event, event: 'action:updated' })).toBe(false);
  });
});

describe('the table of operations', () => {
  it('the table of operations tells what calls need to know', () => {
    expect(operations['POST /lamps']).toEqual({
      method: 'POST',
      path: '/lamps',
      operationId: 'createLamp',
      tags: ['Lamps'],
      deprecated: false,
      success: [201],
      withBody: [201],
      objects: [201],
      repeatable: false,
      stability: 'beta',
    });
    expect(operations['DELETE /lamps/{lampId}']).toMatchObject({
      deprecated: true,
      repeatable: true,
      success: [200, 204, 205],
    });
    expect(operations['POST /lamps/{lampId}/action']).toMatchObject({
      success: ['2XX'],
      tags: ['Lamps', 'Actions'],
    });
    expect(operations['GET /groups']).toMatchObject({ tags: [], deprecated: false });
  });
});
