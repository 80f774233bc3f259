import { describe, expect, it } from 'vitest';
import {
  parseDelivery,
  type ParsedEvent,
  type Validation,
  type WebhookVersion,
} from '../../../src/webhooks/index.ts';
import {
  changed,
  placesIn,
  sampleEvents,
  valueAt,
  webhookVersions,
  type Place,
  type SampleEvent,
} from '../../support/event-samples.ts';

import type { Fullness } from '../../support/samples.ts';

type Case = readonly [sent: SampleEvent, at: Place];

/** What the parser makes of one event. */
async function parsed(
  version: WebhookVersion,
  sent: unknown,
  validation: Validation = 'report',
): Promise<ParsedEvent> {
  const delivery = await parseDelivery(JSON.stringify([sent]), { versions: [version], validation });
  if (!delivery.ok || delivery.events.length !== 1) expect.fail('the delivery is lost');
  return delivery.events[0]!;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Whether two values differ in nothing but fields that one lacks and that are null in the other. */
const sameButNulls = (a: unknown, b: unknown): boolean => withoutNulls(a) === withoutNulls(b);

const withoutNulls = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) => (inner === null ? undefined : inner));

/** Parts that have several alternatives: which of them an odd one was meant to be, nobody can say for sure. */
const withAlternatives = /^(?:vendorAction|schedule|status)\b/;

/** Whether an issue is about a field: it names the field, what holds it, or what is in it. */
const isAbout = (issue: string, path: string): boolean =>
  issue === '' ||
  `${path}.`.startsWith(`${issue}.`) ||
  issue.startsWith(`${path}.`) ||
  (withAlternatives.test(path) && withAlternatives.test(issue));

/** What is wrong with how an event without one of its fields was taken; `undefined` when nothing. */
async function faultWithout(version: WebhookVersion, [sent, at]: Case): Promise<string | undefined> {
  const result = await parsed(version, sent);
  if (!result.known) return 'is not known';
  const paths = (result.issues ?? []).map(({ path }) => path);
  if ((await parsed(version, sent, 'strict')).known) {
    return same(result.event, sent) && paths.length === 0 ? undefined : 'is optional, and was changed';
  }
  if ((await parsed(version, changed(sent, at, null), 'strict')).known) {
    const filled = valueAt(result.event, at.steps) === null && paths.length === 0;
    return filled ? undefined : `takes null, and is not null: ${paths.join()}`;
  }
  if (!same(result.event, sent)) return 'takes no null, and is not as it was sent';
  return paths.some((path) => isAbout(path, at.path)) ? undefined : `has no issue: ${paths.join()}`;
}

/** The same for a value of another type or content. */
async function faultWith(version: WebhookVersion, [sent, at]: Case): Promise<string | undefined> {
  const result = await parsed(version, sent);
  if (!result.known) return 'is not known';
  if (!sameButNulls(result.event, sent)) return 'is not as it was sent';
  const paths = (result.issues ?? []).map(({ path }) => path);
  // An empty object may fit once its fields are null.
  const fits = (await parsed(version, result.event, 'strict')).known;
  if (fits) return paths.length === 0 ? undefined : 'fits, and has an issue';
  return paths.some((path) => isAbout(path, at.path)) ? undefined : `has no issue: ${paths.join()}`;
}

const isTime = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value);

describe.each(Object.values(webhookVersions))('the events of $version', (version) => {
  /** Every field of every event but name and version, which say what the event is, with other values. */
  async function everyCase(
    change: (value: unknown, index: number) => unknown[],
    fullness: Fullness = 'full',
  ): Promise<Case[]> {
    const events = sampleEvents(version, fullness);
    return events.flatMap((event) =>
      placesIn(event)
        .filter(({ path }) => path !== 'event' && path !== 'version')
        // Events of one asset hold the same asset: its inner fields are changed in one of them.
        .filter(({ steps }) => steps.length < 3 || !/:(?:discovered|deleted)$/.test(event.event))
        .flatMap((at, index) =>
          change(valueAt(event, at.steps), index).map((value) => [changed(event, at, value), at] as const),
        ),
    );
  }

  async function faults(cases: readonly Case[], faultOf: typeof faultWith): Promise<string[]> {
    expect(cases.length).toBeGreaterThan(50);
    const found = await Promise.all(
      cases.map(async (given) => [given, await faultOf(version, given)] as const),
    );
    return found.flatMap(([[sent, at], fault]) =>
      fault === undefined ? [] : [`${sent.event} ${at.path}: ${fault}`],
    );
  }

  it('events reach their handlers without any one field: null where the type takes it, else with an issue', async () => {
    expect(await faults(await everyCase(() => [undefined]), faultWithout)).toEqual([]);
  });

  it('events reach their handlers with everything null that may be null, and without any one field of those', async () => {
    expect(await faults(await everyCase(() => [undefined], 'minimal'), faultWithout)).toEqual([]);
  });

  it('events reach their handlers with null, text, numbers, lists and objects in any place, as they were sent', async () => {
    // Two of them in each place: over all events, each kind of field gets all of them.
    const others = (value: unknown) => [null, 'UNHEARD:OF', 7, [], '12.5', {}, true, [value], { value }];
    const cases = await everyCase((value, index) =>
      [index, index + 1].map((at) => others(value)[(at * 2) % 9] as unknown),
    );
    expect(await faults(cases, faultWith)).toEqual([]);
  });

  it('events reach their handlers when a discovered asset has its information alone: all else is null', async () => {
    const events = sampleEvents(version, 'full').filter(({ event }) =>
      /^user:[a-z]+:discovered$/.test(event),
    );
    expect(new Set(events.map(({ event }) => event)).size).toBe(6);
    for (const event of events) {
      const kind = event.event.split(':')[1]!;
      const fields = Object.entries(event[kind] as object) as [string, unknown][];
      const known = fields.filter(([name]) => ['id', 'userId', 'vendor', 'information'].includes(name));
      const nulls = fields.map(([name]) => [name, null] as const);
      const wanted = { ...event, [kind]: { ...Object.fromEntries(nulls), ...Object.fromEntries(known) } };
      for (const asset of [wanted[kind], Object.fromEntries(known)]) {
        const result = await parsed(version, { ...event, [kind]: asset });
        expect(result).toMatchObject({ known: true });
        expect(result.issues).toBeUndefined();
        if (asset === wanted[kind] && result.known) expect(result.event).toEqual(wanted);
      }
    }
  });

  it('events take times with and without fractions, zone and offset', async () => {
    const cases = await everyCase((value) =>
      isTime(value)
        ? ['2026-11-20T10:11:12.123456Z', '2026-11-20T10:11:12', '2026-11-20T10:11:12.1+01:00']
        : [],
    );
    const results = await Promise.all(cases.map(([sent]) => parsed(version, sent)));
    const issues = results.filter(({ known, issues: found }) => !known || found);
    expect([cases.length > 100, issues]).toEqual([true, []]);
  });

  it('events take fields that nobody knows, in every object', async () => {
    const cases = await everyCase((value) => (isPlain(value) ? [{ ...value, brandNew: { of: [1] } }] : []));
    expect(await faults(cases, faultWith)).toEqual([]);
    const results = await Promise.all(cases.map(([sent]) => parsed(version, sent)));
    const issues = results.filter(({ known, issues: found }) => !known || found);
    expect(issues).toEqual([]);
  });
});

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
