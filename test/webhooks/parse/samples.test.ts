import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { requestBodies } from '../../../generated/2024-10-01/requests.ts';
import { responses } from '../../../generated/2024-10-01/responses.ts';
import { EnodeProblemError } from '../../../src/errors/errors.ts';
import { actionIn } from '../../../src/actions/read-action.ts';
import { parseDelivery, verifySignature } from '../../../src/webhooks/index.ts';
import { webhookVersion as v2023 } from '../../../src/webhooks/versions/2023-04-15.ts';
import { webhookVersion as v2024 } from '../../../src/webhooks/versions/2024-10-01.ts';
import { vehicleUpdated } from '../../support/webhook-events.ts';

/** What others have seen of the API: each with its source, ids and personal details replaced. */
const folder = new URL('../../fixtures/samples/', import.meta.url);
const names = readdirSync(folder).map((file) => file.replace('.json', ''));
const sample = (name: string): unknown =>
  (JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as { body: unknown }).body;
const part = (name: string, key: string): unknown => (sample(name) as Record<string, unknown>)[key];

type Check = { safeParse(value: unknown): { success: boolean } };

const received: Record<string, [schema: Check, value: () => unknown]> = {
  'vehicle-xpeng-2024-10-01': [
    responses['GET /vehicles/{vehicleId}'][200],
    () => sample('vehicle-xpeng-2024-10-01'),
  ],
  'vendor-example-charger-2025-12': [
    responses['GET /chargers/{chargerId}'][200],
    () => sample('vendor-example-charger-2025-12'),
  ],
  'vendor-example-user': [responses['GET /users/{userId}'][200], () => sample('vendor-example-user')],
  'vendor-example-tariff': [responses['GET /tariffs/{tariffId}'][200], () => sample('vendor-example-tariff')],
  'vendor-example-tariff-schedule': [
    responses['GET /locations/{locationId}/tariff'][200],
    () => sample('vendor-example-tariff-schedule'),
  ],
  'vendor-example-charging-statistics': [
    responses['GET /users/{userId}/statistics/charging'][200],
    () => sample('vendor-example-charging-statistics'),
  ],
  'vendor-example-link-request': [
    requestBodies['POST /users/{userId}/link'],
    () => sample('vendor-example-link-request'),
  ],
  'link-kelo-2026-09': [
    requestBodies['POST /users/{userId}/link'],
    () => part('link-kelo-2026-09', 'request'),
  ],
  'flex-location-2026': [
    responses['POST /users/{userId}/locations'][200],
    () => part('flex-location-2026', 'response'),
  ],
};

const problems: Record<string, [status: number, kind: string]> = {
  'problem-404-user-2026-09-08': [404, 'not-found'],
  'vendor-example-problem-connections-limit': [403, 'connections-limit-reached'],
  'vendor-example-problem-webhook-not-found': [404, 'not-found'],
  'vendor-example-problem-webhook-not-valid': [400, 'bad-request'],
  'hem-statistics-error-envelope-2025-12': [503, 'vendor-temporarily-unavailable'],
};

/** Deliveries that fit their types. */
const deliveries = ['charger-zaptec-event-values-2025', 'webhook-test-delivery-2026-08'];

const actions = [
  'action-start-pending-2023',
  'vendor-example-charger-action-cancel-409',
  'vendor-example-charger-action-cancelled',
];

it('every sample is tried', () => {
  const tried = [
    ...Object.keys(received),
    ...Object.keys(problems),
    ...deliveries,
    ...actions,
    'webhook-signature-vector',
  ];
  expect(tried.toSorted()).toEqual(names.toSorted());
});

it.each(Object.entries(received))(
  '%s is of the type that its operation promises',
  (_name, [schema, value]) => {
    expect(schema.safeParse(value()).success).toBe(true);
  },
);

it('link-kelo-2026-09 and flex-location-2026 hold both sides of a call', () => {
  const link = responses['POST /users/{userId}/link'][200];
  expect(link.safeParse(part('link-kelo-2026-09', 'response')).success).toBe(true);
  const location = requestBodies['POST /users/{userId}/locations'];
  expect(location.safeParse(part('flex-location-2026', 'request')).success).toBe(true);
});

it.each(Object.entries(problems))('%s is a problem of its kind', (name, [status, kind]) => {
  const error = new EnodeProblemError(status, sample(name), { operation: 'GET /x', version: '2024-10-01' });
  expect(error).toMatchObject({ status, kind });
  expect(error.title).not.toBe('');
});

describe.each(deliveries)('%s', (name) => {
  it('a sample reaches its handler, typed and without an issue', async () => {
    const reported: unknown[] = [];
    const parsed = await parseDelivery(JSON.stringify(sample(name)), {
      versions: [v2023, v2024],
      onDrift: (...drift) => reported.push(drift),
    });
    expect(parsed).toEqual({
      ok: true,
      events: (sample(name) as unknown[]).map((event, index) => ({ known: true, event, index })),
    });
    expect(reported).toEqual([]);
  });
});

describe.each(['vehicle-xpeng-2024-10-01', 'vendor-example-charger-2025-12'])('%s', (name) => {
  it.each(['discovered', 'updated', 'deleted'])('a sample fits into the event …:%s', async (change) => {
    const kind = name.startsWith('vehicle') ? 'vehicle' : 'charger';
    const sent = vehicleUpdated({
      event: `user:${kind}:${change}`,
      vehicle: undefined,
      [kind]: sample(name),
    });
    const parsed = await parseDelivery(JSON.stringify([sent]), { versions: [v2024] });
    expect(parsed).toMatchObject({ ok: true, events: [{ known: true }] });
    expect(parsed.ok && parsed.events[0]!.issues).toBeUndefined();
  });
});

describe.each(actions)('%s', (name) => {
  it('a sample is an action, and its event reaches its handler without more than a missing user', async () => {
    const vendorAction = sample(name);
    const sent = vehicleUpdated({ event: 'user:vendor-action:updated', vehicle: undefined, vendorAction });
    for (const version of [v2023, v2024]) {
      const body = JSON.stringify([{ ...sent, version: version.version }]);
      const parsed = await parseDelivery(body, { versions: [version] });
      expect(parsed).toMatchObject({ ok: true, events: [{ known: true }] });
      const issues = parsed.ok ? (parsed.events[0]!.issues ?? []) : [];
      expect(issues.filter(({ path }) => path !== 'vendorAction.userId')).toEqual([]);
    }
    expect(actionIn(sent)).toEqual(vendorAction);
    expect(actionIn(vendorAction)).toEqual(vendorAction);
  });
});

it('webhook-signature-vector is genuine', async () => {
  const {
    payload: body,
    secret,
    'x-enode-signature': header,
  } = sample('webhook-signature-vector') as Record<string, string>;
  expect(await verifySignature({ body: body!, header: header!, secrets: [secret!] })).toMatchObject({
    ok: true,
  });
});
