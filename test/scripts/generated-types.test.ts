import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { renameComponents } from './support/rename-components.ts';
import { fixtureText, openWorkspace, project, typeErrors, type Workspace } from './support/workspace.ts';

const slow = 60_000;

/** Uses paths, methods and event names only, as everything outside generated/ does. */
const lampConsumer = `
import { type EventsByVersion, type PathsByVersion, type Version, versions } from './generated/index.ts';
import { operations } from './generated/2030-01-01/operations.ts';
import { responses } from './generated/2030-01-01/responses.ts';
import { requestBodies } from './generated/2030-01-01/requests.ts';
import { events, webhookEvent } from './generated/2030-01-01/events.ts';
import type { WebhookEvent } from './generated/2030-01-01/types.ts';

type Paths = PathsByVersion['2030-01-01'];
type Lamp = Paths['/lamps/{lampId}']['get']['responses'][200]['content']['application/json'];
type Create = NonNullable<Paths['/lamps']['post']['requestBody']>['content']['application/json'];
type Query = NonNullable<Paths['/lamps']['get']['parameters']['query']>;
declare const lamp: Lamp;

// Open: known values are offered, others pass.
export const known: Lamp['state'] = 'LIT';
export const unknown: Lamp['state'] = 'FLICKERING';
export const inline: NonNullable<Lamp['mood']> = 'SILLY';
export const inList: Lamp['tags'] = ['USED'];
export const nullable: Lamp['color'][] = ['RED', 'BLUE', null];
// @ts-expect-error an open enumeration holds strings only
export const number: Lamp['state'] = 7;
// @ts-expect-error null was not announced
export const none: Lamp['state'] = null;

// Closed: numbers, and what tells the members of a union apart.
export const days: Lamp['days'] = [1, 7];
// @ts-expect-error there is no eighth day
export const eighth: Lamp['days'] = [8];
export const length = lamp.bulb.type === 'TUBE' ? lamp.bulb.lengthCm : lamp.bulb.socket.length;
// @ts-expect-error no member has this type
export const candle = lamp.bulb.type === 'CANDLE';

// Requests are closed, also inside what responses share with them.
export const create: Create = { state: 'LIT', details: { state: 'DARK' }, bulb: { type: 'LED', socket: 'E14' } };
// @ts-expect-error misspelt
export const misspelt: Create = { state: 'LITT', details: { state: 'DARK' } };
// @ts-expect-error misspelt inside
export const misspeltInside: Create = { state: 'LIT', details: { state: 'DRAK' } };
// @ts-expect-error misspelt in a union
export const misspeltInUnion: Create = { state: 'LIT', details: { state: 'DARK' }, bulb: { type: 'LED', socket: 'E15' } };
// @ts-expect-error unknown field
export const extra: Create = { state: 'LIT', details: { state: 'DARK' }, colour: 'RED' };
export const query: Query = { state: 'LIT', order: 'DESC' };
// @ts-expect-error parameters are closed, a shared enumeration included
export const wrongState: Query = { state: 'FLICKERING' };
// @ts-expect-error parameters are closed
export const wrongOrder: Query = { order: 'UP' };

// A default makes nothing required.
export const withoutDefaults: Create = { state: 'LIT', details: { state: 'LIT' } };

// Events narrow by name and are exhaustive.
export function name(event: WebhookEvent): string {
  switch (event.event) {
    case 'lamp:updated': return event.lamp.id;
    case 'action:updated': return event.action.kind === 'DIM' ? String(event.action.level) : String(event.action.on);
    default: { const never: never = event; return never; }
  }
}
export const byName: EventsByVersion['2030-01-01']['lamp:updated']['event'] = 'lamp:updated';
// @ts-expect-error no such event
export type NoEvent = EventsByVersion['2030-01-01']['lamp:exploded'];

// Schemas give the types.
export const parsed: Lamp = responses['GET /lamps/{lampId}'][200].parse({});
export const body: Create = requestBodies['POST /lamps'].parse({});
export const event: WebhookEvent = webhookEvent.parse({});
export const lampId: string = events['lamp:updated'].parse({}).lamp.id;
// @ts-expect-error a DELETE without JSON has no schema
export const gone = responses['DELETE /lamps/{lampId}'][204];

export const method: 'POST' = operations['POST /lamps'].method;
export const repeatable: false = operations['POST /lamps'].repeatable;
export const version: Version = '2030-01-01';
export const lifecycle: 'current' = versions['2030-01-01'].lifecycle;
// @ts-expect-error not generated
export const other: Version = '2031-01-01';
`;

describe('generated types', () => {
  let workspace: Workspace;
  beforeAll(async () => {
    workspace = await openWorkspace('small');
    await workspace.generate();
  });
  afterAll(() => workspace[Symbol.asyncDispose]());

  it(
    'generated types are open where the API speaks and closed where the caller speaks',
    { timeout: slow },
    async () => {
      const consumer = await workspace.write('consumer.ts', lampConsumer);
      expect(await typeErrors(workspace, [consumer])).toEqual([]);
    },
  );

  it('generated types reject a wrong consumer', { timeout: slow }, async () => {
    const wrong = await workspace.write(
      'wrong.ts',
      lampConsumer.replace("case 'action:updated'", "case 'action:updatde'"),
    );
    const errors = await typeErrors(workspace, [wrong]);
    expect(errors).not.toEqual([]);
    expect(errors.every((line) => line.startsWith('wrong.ts'))).toBe(true);
  });

  it(
    'generated types would not compile beside a schema that gives something else',
    { timeout: slow },
    async () => {
      await using copy = await openWorkspace('small');
      await copy.generate();
      const file = 'generated/2030-01-01/schemas.ts';
      const before = (await copy.tree()).get('2030-01-01/schemas.ts') ?? '';
      const wrong = before
        .replace('room: z.string()', 'room: z.number()')
        .replace('place: Place.nullable()', 'place: Place');
      await copy.write(file, wrong.replace('level: z.number()', 'level: z.number().exactOptional()'));
      const lines = (await typeErrors(copy, [])).map((line) => line.split('(')[0]);
      expect(lines).toEqual([file, file]);
    },
  );
});

describe('names of components', () => {
  it('names of components do not matter to those who use paths and events', { timeout: slow }, async () => {
    await using workspace = await openWorkspace('small');
    await workspace.write(
      'openapi/lamps.yaml',
      renameComponents(parse(await fixtureText('small/lamps.yaml'))),
    );
    await workspace.generate();
    expect((await workspace.tree()).get('2030-01-01/types.ts')).not.toContain('DimAction');
    const consumer = await workspace.write('consumer.ts', lampConsumer);
    expect(await typeErrors(workspace, [consumer])).toEqual([]);
  });

  it('names of components do not matter in the real document either', { timeout: slow }, async () => {
    await using workspace = await openWorkspace();
    const document = await readFile(join(project, 'openapi/2024-10-01.yaml'), 'utf8');
    await workspace.write('openapi/2024-10-01.yaml', renameComponents(parse(document)));
    const entry = {
      version: '2024-10-01',
      date: '2024-10-01',
      lifecycle: 'current',
      document: '2024-10-01.yaml',
      sha256: '',
      provenance: '',
    };
    await workspace.write('openapi/versions.json', JSON.stringify({ versions: [entry] }));
    await workspace.generate();
    const consumer = await workspace.write('consumer.ts', enodeConsumer);
    expect(await typeErrors(workspace, [consumer])).toEqual([]);
  });
});

const enodeConsumer = `
import type { PathsByVersion } from './generated/index.ts';
import { operations } from './generated/2024-10-01/operations.ts';
import { responses } from './generated/2024-10-01/responses.ts';
import type { WebhookEvent } from './generated/2024-10-01/types.ts';

type Paths = PathsByVersion['2024-10-01'];
type Vehicle = Paths['/vehicles/{vehicleId}']['get']['responses'][200]['content']['application/json'];
type Charging = NonNullable<Paths['/vehicles/{vehicleId}/charging']['post']['requestBody']>['content']['application/json'];
export const vehicle: Vehicle = responses['GET /vehicles/{vehicleId}'][200].parse({});
export const level: number | null = vehicle.chargeState.batteryLevel;
export const vendor: Vehicle['vendor'] = 'A_VENDOR_OF_TOMORROW';
export const start: Charging = { action: 'START' };
// @ts-expect-error misspelt
export const misspelt: Charging = { action: 'STRAT' };
export const repeatable: false = operations['POST /vehicles/{vehicleId}/charging'].repeatable;
export function levelOf(event: WebhookEvent): number | null | undefined {
  return event.event === 'user:vehicle:updated' ? event.vehicle.chargeState.batteryLevel : undefined;
}
`;
