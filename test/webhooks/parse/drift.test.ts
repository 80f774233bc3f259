import { describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { parseDelivery, type Drift, type OnDrift } from '../../../src/webhooks/index.ts';
import { findDrift } from '../../../src/drift/find-drift.ts';
import { openEnum } from '../../../src/spec/open-enum.ts';
import { webhookVersion as v2023 } from '../../../src/webhooks/versions/2023-04-15.ts';
import { webhookVersion as v2024 } from '../../../src/webhooks/versions/2024-10-01.ts';
import { vehicle, vehicleUpdated } from '../../support/webhook-events.ts';

const versions = [v2023, v2024];

/** All that a delivery tells. */
async function reported(
  events: unknown,
  validation: 'strict' | 'report' | 'off' = 'strict',
): Promise<[string, unknown, Drift][]> {
  const calls: [string, unknown, Drift][] = [];
  const onDrift: OnDrift = (...call) => calls.push(call);
  await parseDelivery(JSON.stringify(events), { versions, validation, onDrift });
  return calls;
}

const about = { version: '2024-10-01', event: 'user:vehicle:updated', checkedAs: '2024-10-01', index: 0 };
const withVehicle = (changes: object) => vehicleUpdated({ vehicle: { ...vehicle, ...changes } });

describe('onDrift', () => {
  it('onDrift is not called for what is described', async () => {
    expect(await reported([vehicleUpdated()])).toEqual([]);
  });

  it('onDrift hears of a new value of an enumeration', async () => {
    const chargeState = { ...vehicle.chargeState, powerDeliveryState: 'TOMORROW' };
    expect(await reported([withVehicle({ chargeState, vendor: 'NEWCOMER' })])).toEqual([
      ['vehicle.vendor', 'NEWCOMER', { kind: 'enum', ...about }],
      ['vehicle.chargeState.powerDeliveryState', 'TOMORROW', { kind: 'enum', ...about }],
    ]);
  });

  it('onDrift hears of a new field, wherever it is', async () => {
    const information = { ...vehicle.information, colour: 'red' };
    expect(await reported([{ ...withVehicle({ information, mood: { is: 'good' } }), sequence: 7 }])).toEqual([
      ['vehicle.information.colour', 'red', { kind: 'field', ...about }],
      ['vehicle.mood', { is: 'good' }, { kind: 'field', ...about }],
      ['sequence', 7, { kind: 'field', ...about }],
    ]);
  });

  it('onDrift hears of a new event', async () => {
    const drift = { ...about, event: 'user:spaceship:landed', kind: 'event' };
    expect(await reported([vehicleUpdated({ event: 'user:spaceship:landed' })])).toEqual(
      [['event', 'user:spaceship:landed', drift]].map(([path, value]) => [
        path,
        value,
        { ...drift, checkedAs: undefined },
      ]),
    );
  });

  it('onDrift hears of a new version', async () => {
    expect(await reported([vehicleUpdated({ version: '2030-01-01' })])).toEqual([
      ['version', '2030-01-01', { ...about, kind: 'version', version: '2030-01-01' }],
    ]);
  });

  it('onDrift hears of each value that does not fit, unless validation is off', async () => {
    const chargeState = { ...vehicle.chargeState, batteryLevel: 'full' };
    const sent = [withVehicle({ chargeState, scopes: ['a', 7] })];
    const expected = [
      ['vehicle.chargeState.batteryLevel', 'full', { kind: 'shape', ...about }],
      ['vehicle.scopes[]', 7, { kind: 'shape', ...about }],
    ];
    expect(await reported(sent)).toEqual(expected);
    expect(await reported(sent, 'report')).toEqual(expected);
    expect(await reported(sent, 'off')).toEqual([]);
  });

  it('onDrift hears of an element that is no event', async () => {
    const nothing = { version: undefined, event: undefined, checkedAs: undefined };
    expect(await reported([7, { event: 8 }])).toEqual([
      ['', 7, { kind: 'shape', ...nothing, index: 0 }],
      ['event', 8, { kind: 'shape', ...nothing, index: 1 }],
    ]);
  });

  it('onDrift hears of each new value and each new field once in a delivery', async () => {
    const events = ['A', 'B', 'A', 'B'].map((vendor) => withVehicle({ vendor, mood: vendor }));
    expect((await reported(events)).map(([path, value, { index }]) => [path, value, index])).toEqual([
      ['vehicle.vendor', 'A', 0],
      ['vehicle.mood', 'A', 0],
      ['vehicle.vendor', 'B', 1],
    ]);
    expect(await reported(events)).toHaveLength(3);
  });

  it('onDrift cannot harm: neither by throwing nor by a promise that is rejected', async () => {
    const errors = vi.spyOn(console, 'error');
    const body = JSON.stringify([withVehicle({ mood: 'good' })]);
    const unhandled = vi.fn<(reason: unknown) => void>();
    process.on('unhandledRejection', unhandled);
    const broken: (() => unknown)[] = [
      () => {
        throw new Error('broken');
      },
      () => Promise.reject(new Error('broken')),
    ];
    for (const onDrift of broken as OnDrift[]) {
      expect(await parseDelivery(body, { versions, onDrift })).toHaveProperty('ok', true);
    }
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
    expect(errors).not.toHaveBeenCalled();
  });

  it('onDrift is what makes anything be looked for: without it no schema is walked', async () => {
    const walk = vi.fn<() => void>();
    const loadSchemas = async () => ({ ...(await v2024.loadSchemas()), findDrift: walk });
    const own = [{ ...v2024, loadSchemas }];
    const body = JSON.stringify([withVehicle({ mood: 'good' })]);
    await parseDelivery(body, { versions: own });
    expect(walk).not.toHaveBeenCalled();
    await parseDelivery(body, { versions: own, onDrift: () => {} });
    expect(walk).toHaveBeenCalledOnce();
  });
});

describe('what is found', () => {
  const find = (schema: z.ZodType, value: unknown) => {
    const found: unknown[] = [];
    findDrift(schema, value, (...finding) => found.push(finding));
    return found;
  };
  const state = openEnum(['ON', 'OFF']);

  it('what is found are new values in each kind of schema', () => {
    const schema = z.looseObject({
      maybe: state.nullable(),
      absent: state.exactOptional(),
      list: z.array(z.looseObject({ state })),
      table: z.record(z.string(), state),
      rest: z.object({}).catchall(state),
      both: z.intersection(z.looseObject({ a: state }), z.looseObject({ b: z.string() })),
      one: z.union([z.looseObject({ a: z.string() }), z.looseObject({ b: z.string(), c: state })]),
    });
    expect(
      find(schema, {
        maybe: 'DIM',
        list: [{ state: 'ON' }, { state: 'DIM' }],
        table: { x: 'DIM' },
        rest: { y: 'DIM' },
        both: { a: 'DIM', b: '' },
        one: { b: '', c: 'DIM' },
      }),
    ).toEqual([
      ['enum', 'maybe', 'DIM'],
      ['enum', 'list[].state', 'DIM'],
      ['enum', 'table.*', 'DIM'],
      ['enum', 'rest.*', 'DIM'],
      ['enum', 'both.a', 'DIM'],
      ['enum', 'one.c', 'DIM'],
    ]);
    expect(
      find(schema, { maybe: null, list: [], table: {}, rest: {}, both: { a: 'ON', b: '' }, one: { a: '' } }),
    ).toEqual([]);
  });

  it('new fields are judged by the alternative that fits best', () => {
    const schema = z.union([
      z.looseObject({ id: z.string() }),
      z.looseObject({ id: z.string(), level: z.number() }),
    ]);
    expect(find(schema, { id: '', level: 1 })).toEqual([]);
    expect(find(schema, { id: '', level: 1, mood: '' })).toEqual([['field', 'mood', '']]);
    expect(find(schema, { level: 1 })).toEqual([]);
  });

  it('no drift is found in objects that are free in form', () => {
    expect(find(z.looseObject({ extra: z.looseObject({}) }), { extra: { anything: 1 } })).toEqual([]);
  });

  it('drift is found in schemas that hold themselves', () => {
    const node: z.ZodType = z.looseObject({ state, next: z.lazy(() => node).exactOptional() });
    expect(find(node, { state: 'ON', next: { state: 'ON', next: { state: 'DIM' } } })).toEqual([
      ['enum', 'next.next.state', 'DIM'],
    ]);
  });

  it('no drift is found where the value does not fit', () => {
    const schema = z.looseObject({ list: z.array(state), object: z.looseObject({ state }), state });
    for (const value of [null, undefined, 5, 'x', [], { list: 5, object: [], state: 7 }]) {
      expect(find(schema, value)).toEqual([]);
    }
  });
});
