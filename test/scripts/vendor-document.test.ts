import { afterAll, beforeAll, expect, it } from 'vitest';
import type * as z from 'zod';
import { openWorkspace, typeErrors, type Workspace } from './support/workspace.ts';

let workspace: Workspace;
let lamp: z.ZodType;
let events: Record<string, z.ZodType>;
let webhookEvent: z.ZodType;

beforeAll(async () => {
  workspace = await openWorkspace('vendor');
  await workspace.generate();
  const { responses } = await workspace.load<{ responses: Record<string, Record<string, z.ZodType>> }>(
    '2030-01-01/responses.ts',
  );
  lamp = responses['GET /lamps/{lampId}']?.['200'] as z.ZodType;
  ({ events, webhookEvent } = await workspace.load<{ events: typeof events; webhookEvent: z.ZodType }>(
    '2030-01-01/events.ts',
  ));
});
afterAll(() => workspace[Symbol.asyncDispose]());

const value = {
  id: '1',
  state: 'LIT',
  place: { name: 'a' },
  spare: { name: 'b' },
  room: 'a',
  shade: null,
  power: { watts: 1 },
};
const accepts = (change: object): boolean => lamp.safeParse({ ...value, ...change }).success;

it('the generator takes null from a type beside a reference, and from one beside an enumeration', () => {
  expect(accepts({})).toBe(true);
  expect(accepts({ place: null, state: null })).toBe(true);
  expect(accepts({ spare: null })).toBe(false);
});

it('the generator follows references into other schemas', () => {
  expect(accepts({ room: 7 })).toBe(false);
});

it('the generator takes null and unions of one object', () => {
  expect(accepts({ shade: { paper: true } })).toBe(true);
  expect(accepts({ shade: { paper: false } })).toBe(false);
  expect(accepts({ power: { lumens: 400 } })).toBe(true);
  expect(accepts({ power: {} })).toBe(false);
  expect(accepts({ power: { watts: 1, lumens: 'bright' } })).toBe(false);
});

it('the generator finds events under x-webhooks, single or in lists, named by constant or by key', () => {
  expect(Object.keys(events)).toEqual(['lamp:updated', 'lamp:deleted', 'heartbeat', 'test']);
  expect(webhookEvent.safeParse({ event: 'lamp:updated', lamp: value }).success).toBe(true);
  expect(webhookEvent.safeParse({ event: 'lamp:deleted', lampId: '1' }).success).toBe(true);
  expect(webhookEvent.safeParse({ event: 'heartbeat', pending: 0 }).success).toBe(true);
  expect(webhookEvent.safeParse({ event: 'heartbeat' }).success).toBe(false);
  expect(events['lamp:deleted']?.safeParse({ event: 'test', lampId: '1' }).success).toBe(false);
});

it('the generator gives types that narrow', { timeout: 60_000 }, async () => {
  const consumer = await workspace.write(
    'consumer.ts',
    `import type { EventsByVersion, PathsByVersion } from './generated/index.ts';
import type { WebhookEvent } from './generated/2030-01-01/types.ts';
type Lamp = PathsByVersion['2030-01-01']['/lamps/{lampId}']['get']['responses'][200]['content']['application/json'];
export const lamp: Lamp = { id: '1', state: 'NEW', place: null, spare: { name: 'b' }, room: 'a', shade: null, power: { watts: 1 } };
// @ts-expect-error the spare place is never null
export const noSpare: Lamp['spare'] = null;
// @ts-expect-error one of the two is needed
export const noPower: Lamp['power'] = {};
export function pending(event: WebhookEvent): number | undefined {
  switch (event.event) {
    case 'heartbeat': return event.pending;
    case 'lamp:deleted': return event.lampId.length;
    case 'lamp:updated': return event.lamp.spare.name.length;
    case 'test': return undefined;
    default: { const never: never = event; return never; }
  }
}
export const name: EventsByVersion['2030-01-01']['lamp:deleted']['event'] = 'lamp:deleted';
`,
  );
  expect(await typeErrors(workspace, [consumer])).toEqual([]);
});
