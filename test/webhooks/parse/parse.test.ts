import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Schema } from '../../../src/openapi/openapi.ts';
import { operationsOf } from '../../../src/openapi/resolve.ts';
import {
  parseDelivery,
  type EventSchema,
  type ParsedEvent,
  type ParseOptions,
  type Version,
} from '../../../src/webhooks/index.ts';
import { webhookVersion as v2023 } from '../../../src/webhooks/versions/2023-04-15.ts';
import { webhookVersion as vAugust } from '../../../src/webhooks/versions/2023-08-01.ts';
import { webhookVersion as vJanuary } from '../../../src/webhooks/versions/2024-01-01.ts';
import { webhookVersion as v2024 } from '../../../src/webhooks/versions/2024-10-01.ts';
import { samplesOf } from '../../support/samples.ts';
import { documentOf } from '../../support/documents.ts';
import { vehicle, vehicleUpdated } from '../../support/webhook-events.ts';

const both = { versions: [v2023, v2024] };

/** The events of a delivery; fails when there are none to be had. */
async function eventsOf(
  content: unknown,
  options: Partial<ParseOptions<Version>> = {},
): Promise<readonly ParsedEvent[]> {
  const body = typeof content === 'string' ? content : JSON.stringify(content);
  const parsed = await parseDelivery(body, { ...both, ...options });
  if (!parsed.ok) expect.fail(parsed.message);
  return parsed.events;
}

const broken = vehicleUpdated({ vehicle: { ...vehicle, chargeState: { batteryLevel: 'full' } } });

describe.each([
  ['2023-04-15', v2023],
  ['2023-08-01', vAugust],
  ['2024-01-01', vJanuary],
  ['2024-10-01', v2024],
] as const)('the events of %s', (version, webhookVersion) => {
  it('all events of a version are known', async () => {
    const document = documentOf(version);
    const names = new Set<string>();
    for (const { path: name, operation } of operationsOf(document.webhooks)) {
      const { schema } = (operation.requestBody as never as { content: Record<string, { schema: Schema }> })
        .content['application/json']!;
      for (const fullness of ['full', 'minimal'] as const) {
        for (const event of samplesOf(schema.items!, document, fullness) as Record<string, unknown>[]) {
          const sent = { ...event, version };
          const [parsed] = await eventsOf([sent], { versions: [webhookVersion] });
          expect(parsed).toEqual({ known: true, event: sent, index: 0 });
          names.add(name);
        }
      }
    }
    expect(names).toContain('user:vehicle:updated');
    expect([...names].toSorted()).toEqual(Object.keys(webhookVersion.checks).toSorted());
  });
});

describe('a delivery', () => {
  it('a delivery of a hundred events loses none to an odd one', async () => {
    const sent: unknown[] = Array.from({ length: 100 }, (_, index) =>
      vehicleUpdated({ user: { id: `user-${index}` } }),
    );
    const tomorrow = { ...vehicle, chargeState: { ...vehicle.chargeState, powerDeliveryState: 'TOMORROW' } };
    sent[10] = { event: 'user:spaceship:landed', createdAt: '2026-11-20T10:11:12Z', version: '2024-10-01' };
    sent[20] = vehicleUpdated({ vehicle: tomorrow });
    sent[30] = broken;
    sent[40] = null;
    sent[50] = { ...vehicleUpdated(), event: undefined };
    const events = await eventsOf(sent);
    expect(events.map(({ index }) => index)).toEqual(sent.map((_, index) => index));
    expect(events.filter(({ known }) => !known).map(({ index }) => index)).toEqual([10, 40, 50]);
    expect(events[10]).toEqual({
      known: false,
      raw: sent[10],
      name: 'user:spaceship:landed',
      version: '2024-10-01',
      index: 10,
    });
    expect(events[20]).toEqual({ known: true, event: sent[20], index: 20 });
    expect(events[30]).toMatchObject({ known: true, event: { event: 'user:vehicle:updated' } });
    expect(events[40]).toEqual({
      known: false,
      raw: null,
      index: 40,
      issues: [expect.objectContaining({ path: '' })],
    });
    expect(events[50]).toMatchObject({ known: false, issues: [{ path: 'event' }] });
    expect(events.at(-1)).toEqual({ known: true, event: sent.at(-1), index: 99 });
  });

  it('a delivery may be empty, a single event, or longer than usual', async () => {
    expect(await eventsOf([])).toEqual([]);
    expect(await eventsOf(vehicleUpdated())).toMatchObject([{ known: true, index: 0 }]);
    expect(await eventsOf(Array.from({ length: 101 }, () => vehicleUpdated()))).toHaveLength(101);
  });

  it('a delivery is read from bytes of any kind, with and without a byte order mark', async () => {
    const text = JSON.stringify([vehicleUpdated({ user: { id: 'Zoé 🚗' } })]);
    const expected = await parseDelivery(text, both);
    expect(expected.ok).toBe(true);
    const bytes = new TextEncoder().encode(text);
    const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
    shared.set(bytes);
    for (const body of [
      bytes,
      bytes.buffer,
      Buffer.from(text),
      new DataView(bytes.buffer),
      shared,
      shared.buffer,
      `\uFEFF${text}`,
      new TextEncoder().encode(`\uFEFF${text}`),
    ]) {
      expect(await parseDelivery(body, both)).toEqual(expected);
    }
  });

  it.each(['', '[', '{"event":', 'nonsense', '[1,]', "{'a':1}", '<html></html>'])(
    'a body that is not JSON is refused: %o',
    async (body) => {
      expect(await parseDelivery(body, both)).toMatchObject({ ok: false, reason: 'invalid-json' });
    },
  );

  it.each(['null', '5', '"text"', 'true'])(
    'a body that is neither list nor event is refused: %s',
    async (body) => {
      expect(await parseDelivery(body, both)).toMatchObject({ ok: false, reason: 'not-a-delivery' });
    },
  );

  it.each([{}, [], [vehicleUpdated()], undefined, null, 5])(
    'a body that was parsed before is refused with what to do: %o',
    async (body) => {
      const parsed = await parseDelivery(body as never, both);
      expect(parsed).toMatchObject({ ok: false, reason: 'parsed-body' });
      expect(parsed).toHaveProperty('message', expect.stringContaining('verifySignature'));
    },
  );

  it('a hostile delivery pollutes nothing and is handed on as unknown', async () => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000);
    expect(await eventsOf(deep)).toMatchObject([{ known: false }]);
    const proto = `[${JSON.stringify(vehicleUpdated()).replace('{', '{"__proto__":{"polluted":true},"constructor":1,')}]`;
    const [parsed] = await eventsOf(proto, { onDrift: () => {} });
    expect(parsed).toMatchObject({ known: true });
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      for (const version of ['2024-10-01', '__proto__', undefined]) {
        expect(
          await eventsOf(`[{"event":"${name}","version":${JSON.stringify(version ?? null)}}]`),
        ).toMatchObject([{ known: false, name }]);
      }
    }
  });

  it('a delivery of any content gives as many events as it has elements, in order', async () => {
    const event = fc.record(
      {
        event: fc.oneof(fc.constantFrom(...Object.keys(v2024.checks)), fc.string()),
        version: fc.constantFrom('2023-04-15', '2024-10-01', '2024-01-01', ''),
        vehicle: fc.oneof(fc.jsonValue(), fc.constant(vehicle)),
        createdAt: fc.jsonValue(),
        vendorAction: fc.jsonValue(),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(event, fc.jsonValue()), { maxLength: 5 }),
        fc.constantFrom('strict' as const, 'report' as const, 'off' as const),
        async (list, validation) => {
          const sent = JSON.parse(JSON.stringify(list)) as unknown[];
          const events = await eventsOf(sent, { validation, onDrift: () => {} });
          expect(events.map(({ index }) => index)).toEqual(sent.map((_, index) => index));
          for (const parsed of events) {
            if (!parsed.known) expect(parsed.raw).toEqual(sent[parsed.index]);
            else
              expect(Object.keys(parsed.event)).toEqual(
                expect.arrayContaining(Object.keys(sent[parsed.index]!)),
              );
          }
        },
      ),
      { seed: 1, numRuns: 500 },
    );
  });
});

describe('validation', () => {
  it('strict validation keeps what does not fit apart, as it was sent', async () => {
    const [parsed] = await eventsOf([broken], { validation: 'strict' });
    expect(parsed).toEqual({
      known: false,
      raw: broken,
      name: 'user:vehicle:updated',
      version: '2024-10-01',
      index: 0,
      issues: expect.arrayContaining([
        { path: 'vehicle.chargeState.batteryLevel', message: expect.stringContaining('number') as string },
        { path: 'vehicle.chargeState.range', message: expect.stringContaining('undefined') as string },
      ]) as unknown,
    });
  });

  it('validation that reports, the default, hands over what does not fit, and says where', async () => {
    for (const options of [{}, { validation: 'report' as const }]) {
      const [parsed] = await eventsOf([broken], options);
      expect(parsed).toMatchObject({ known: true, event: broken });
      const paths = parsed!.issues!.map(({ path }) => path);
      expect(paths).toContain('vehicle.chargeState.batteryLevel');
      expect(await eventsOf([vehicleUpdated()], options)).toEqual([
        { known: true, event: vehicleUpdated(), index: 0 },
      ]);
    }
  });

  it('validation that is off reads the name alone', async () => {
    expect(await eventsOf([broken], { validation: 'off' })).toEqual([
      { known: true, event: broken, index: 0 },
    ]);
    const unknown = vehicleUpdated({ event: 'user:spaceship:landed' });
    expect(await eventsOf([unknown], { validation: 'off' })).toMatchObject([{ known: false }]);
  });

  it('validation lets pass what may come without a new version', async () => {
    const sent = vehicleUpdated({
      vehicle: { ...vehicle, vendor: 'NEWCOMER', mood: { is: 'good' } },
      sequence: 7,
    });
    expect(await eventsOf([sent])).toEqual([{ known: true, event: sent, index: 0 }]);
  });

  it('validation names the closest alternative where several are possible', async () => {
    const action = {
      id: 'a',
      userId: 'u',
      createdAt: '2026-11-20T10:11:12Z',
      updatedAt: '2026-11-20T10:11:12Z',
      completedAt: null,
      state: 'PENDING',
      targetId: 'v',
      targetType: 'vehicle',
      targetState: { maxCurrent: 16 },
      failureReason: 7,
    };
    const [parsed] = await eventsOf([
      vehicleUpdated({ event: 'user:vendor-action:updated', vehicle: undefined, vendorAction: action }),
    ]);
    expect(parsed!.issues).toEqual([
      { path: 'vendorAction.failureReason', message: expect.any(String) as string },
    ]);
  });

  it('validation shows no payload', async () => {
    const hidden = 'a-payload-nobody-may-see';
    const sent = vehicleUpdated({
      createdAt: { hidden },
      user: hidden,
      vehicle: { ...vehicle, isReachable: hidden, chargeState: hidden, scopes: [{ hidden }] },
      updatedFields: hidden,
    });
    const [parsed] = await eventsOf([sent]);
    expect(parsed!.issues!.length).toBeGreaterThan(4);
    expect(inspect(parsed!.issues, { depth: 9 })).not.toContain(hidden);
    const refused = await Promise.all(
      [`{"a":"${hidden}`, `"${hidden}"`, [hidden]].map((body) => parseDelivery(body as string, both)),
    );
    for (const result of refused) {
      expect(result.ok).toBe(false);
      expect(inspect(result, { depth: 9 })).not.toContain(hidden);
    }
  });

  it('validation refuses options that cannot be right', async () => {
    await expect(parseDelivery('[]', { ...both, validation: 'stict' as never })).rejects.toThrow(
      /validation/,
    );
    await expect(parseDelivery('[]', { versions: v2024 as never })).rejects.toThrow(/versions/);
  });
});

describe('an event of a version that is not given', () => {
  const of = (version: unknown, changes = {}) => vehicleUpdated({ version, ...changes });
  const checkedAs = async (version: unknown, options: Partial<ParseOptions<Version>> = {}) =>
    (await eventsOf([of(version)], { validation: 'report', ...options })).map((item) =>
      item.known ? item.checkedAs : item,
    );

  it('an event of a version that is not given is taken as the latest that is not newer, else as the oldest', async () => {
    expect(await checkedAs('2030-01-01')).toEqual(['2024-10-01']);
    expect(await checkedAs('2024-01-01')).toEqual(['2023-04-15']);
    expect(await checkedAs('2020-01-01')).toEqual(['2023-04-15']);
    expect(await checkedAs('2023-04-15', { versions: [v2024] })).toEqual(['2024-10-01']);
    expect(await checkedAs('2030-01-01', { versions: [v2024, v2023] })).toEqual(['2024-10-01']);
    expect(await checkedAs(undefined)).toEqual(['2024-10-01']);
    expect(await checkedAs(7)).toEqual(['2024-10-01']);
    const all = { versions: [v2024, v2023, vJanuary, vAugust] };
    expect(await checkedAs('2024-05-01', all)).toEqual(['2024-01-01']);
    expect(await checkedAs('2023-12-31', all)).toEqual(['2023-08-01']);
    expect(await checkedAs('2023-05-01', all)).toEqual(['2023-04-15']);
    expect(await checkedAs('2023-05-01', { versions: [v2024, vJanuary, vAugust] })).toEqual(['2023-08-01']);
  });

  it('an event of a version that is not given is narrowed by the version it was taken as, and keeps the one that was sent', async () => {
    const [parsed] = await eventsOf([of('2030-01-01')]);
    expect(parsed).toEqual({
      known: true,
      event: vehicleUpdated(),
      index: 0,
      checkedAs: '2024-10-01',
      sentVersion: '2030-01-01',
    });
  });

  it('an event of a version that is not given stays as it was sent when it does not fit, with strict', async () => {
    const sent = of('2030-01-01', { vehicle: {} });
    expect(await eventsOf([sent], { validation: 'strict' })).toMatchObject([
      { known: false, raw: sent, version: '2030-01-01' },
    ]);
  });

  it('an event of a version that is not given is taken as a farther one when the nearest has no such event', async () => {
    const sent = { ...of('2024-01-01'), event: 'user:inverter:statistics-updated' };
    expect(await eventsOf([sent], { validation: 'off' })).toMatchObject([
      { known: true, checkedAs: '2024-10-01' },
    ]);
    const nowhere = { ...sent, event: 'user:spaceship:landed' };
    expect(await eventsOf([nowhere])).toMatchObject([{ known: false, version: '2024-01-01' }]);
  });

  it('an event of a version that is not given is not looked for when its own version is given and lacks the event', async () => {
    const sent = { ...of('2024-10-01'), event: 'enode:firehose:test' };
    expect(await eventsOf([sent])).toMatchObject([{ known: false, name: 'enode:firehose:test' }]);
  });

  it('an event of a version that is not given is unknown when no version is given at all', async () => {
    expect(await eventsOf([vehicleUpdated()], { versions: [] })).toMatchObject([{ known: false }]);
  });
});

it('parseDelivery takes schemas of one’s own', async () => {
  const schema: EventSchema = { safeParse: () => ({ success: true }) };
  const name = 'user:vehicle:updated';
  const loadSchemas = () => Promise.resolve({ events: { [name]: schema } });
  const versions = [{ version: '2024-10-01', checks: { [name]: () => false }, loadSchemas }] as const;
  expect(await eventsOf([broken], { versions, onDrift: () => {} })).toMatchObject([{ known: true }]);
});

describe('an odd delivery', () => {
  const odd = (change: object) => ({ ...vehicleUpdated(), ...change });

  it.each([
    ['an event without version', { version: undefined }, ['version']],
    ['an event whose version is a number', { version: 20241001 }, ['version']],
    ['an event without user', { user: undefined }, ['user']],
    ['an event without creation time', { createdAt: undefined }, ['createdAt']],
    ['an event without its vehicle', { vehicle: undefined }, ['vehicle']],
    ['an event whose vehicle is null', { vehicle: null }, ['vehicle']],
    ['an event of a version that nobody knows', { version: '2031-05-05' }, []],
  ])('an odd delivery holds %s: it reaches its handler, and costs no other', async (_what, change, paths) => {
    const events = await eventsOf([vehicleUpdated(), odd(change), vehicleUpdated()]);
    expect(events.map(({ known }) => known)).toEqual([true, true, true]);
    expect(events[1]).toMatchObject({ event: { event: 'user:vehicle:updated', version: '2024-10-01' } });
    expect((events[1]!.issues ?? []).map(({ path }) => path)).toEqual(paths);
    expect([events[0]!.issues, events[2]!.issues]).toEqual([undefined, undefined]);
  });

  it('an odd delivery is reported: a single event instead of a list, and an empty list', async () => {
    const reported: unknown[] = [];
    const onDrift: ParseOptions<Version>['onDrift'] = (path, value, drift) =>
      void reported.push([path, value, drift.kind]);
    await eventsOf(vehicleUpdated(), { onDrift });
    await eventsOf([], { onDrift });
    await eventsOf([vehicleUpdated()], { onDrift });
    expect(reported).toEqual([
      ['', vehicleUpdated(), 'delivery'],
      ['', [], 'delivery'],
    ]);
  });

  it('an odd delivery holds null where events should be: each is handed over as it is, with an issue', async () => {
    const events = await eventsOf([null, vehicleUpdated(), null]);
    expect(events.map(({ known }) => known)).toEqual([false, true, false]);
    expect(events[2]).toMatchObject({ raw: null, issues: [{ path: '' }] });
  });
});

describe('what is left out', () => {
  const { vin: _vin, ...information } = vehicle.information as Record<string, unknown>;

  it('what is left out and may be null is null, without an issue and without drift', async () => {
    const { odometer: _odometer, ...rest } = vehicle as Record<string, unknown>;
    const reported: unknown[] = [];
    const sent = [
      vehicleUpdated({ vehicle: { ...vehicle, information } }),
      vehicleUpdated({ vehicle: rest }),
    ];
    const [named, other] = await eventsOf(sent, { onDrift: (path) => void reported.push(path) });
    expect(named).toEqual({
      known: true,
      event: vehicleUpdated({ vehicle: { ...vehicle, information: { ...information, vin: null } } }),
      index: 0,
    });
    expect(other).toMatchObject({ known: true });
    expect(reported.filter((path) => path !== 'vehicle.odometer')).toEqual([]);
  });

  it('what is left out and may not be null stays away, with an issue and drift', async () => {
    const { id: _id, ...rest } = vehicle as Record<string, unknown>;
    const reported: unknown[] = [];
    const onDrift: ParseOptions<Version>['onDrift'] = (path, value, { kind }) =>
      void reported.push([path, value, kind]);
    const [parsed] = await eventsOf([vehicleUpdated({ vehicle: rest })], { onDrift });
    expect(parsed).toEqual({
      known: true,
      event: vehicleUpdated({ vehicle: rest }),
      index: 0,
      issues: [{ path: 'vehicle.id', message: expect.stringContaining('undefined') as string }],
    });
    expect(reported).toEqual([['vehicle.id', undefined, 'shape']]);
  });

  it('what is left out is not filled in where nothing is compared, or where it makes the event unknown', async () => {
    const sent = vehicleUpdated({ vehicle: { ...vehicle, information } });
    expect(await eventsOf([sent], { validation: 'off' })).toEqual([{ known: true, event: sent, index: 0 }]);
    expect(await eventsOf([sent], { validation: 'strict' })).toMatchObject([{ known: false, raw: sent }]);
  });
});

it('parseDelivery refuses what cannot be called about drift', async () => {
  const parsed = parseDelivery('[]', { versions: [v2024], onDrift: 'x' as never });
  await expect(parsed).rejects.toThrow('onDrift takes a function');
});
