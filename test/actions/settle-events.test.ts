import { describe, expect, it } from 'vitest';
import type { SettlingEvent } from '../../src/actions/index.ts';
import { parseDelivery } from '../../src/webhooks/index.ts';
import { changed, placesIn, sampleEvents, webhookVersions } from '../support/event-samples.ts';
import { Bench } from './support.ts';

/** Settles the wait for action `a-1` of a room of its own with an event; whether the wait ended, and how. */
async function ending(event: unknown): Promise<string> {
  const bench = new Bench();
  const handle = await bench.started();
  let status = 'still waiting';
  void handle.wait({ poll: false }).then((outcome) => (status = outcome.status));
  bench.room.settle(event as SettlingEvent);
  await bench.clock.advance(0);
  return status;
}

describe.each(Object.values(webhookVersions))('a settling event of $version', (version) => {
  async function actionEvents() {
    const events = [...sampleEvents(version, 'full'), ...sampleEvents(version, 'minimal')];
    const actions = events.filter(({ event }) => event === 'user:vendor-action:updated');
    expect(actions.length).toBeGreaterThan(2);
    const ended = { id: 'a-1', state: 'CONFIRMED', updatedAt: '2030-01-01T00:00:00Z' };
    return actions.map((event) =>
      Object.assign(event, { vendorAction: { ...(event['vendorAction'] as object), ...ended } }),
    );
  }

  it('a settling event ends the wait without any one field but id and state, raw and parsed', async () => {
    for (const event of await actionEvents()) {
      const places = placesIn(event).filter(
        ({ path }) => !['event', 'vendorAction', 'vendorAction.id', 'vendorAction.state'].includes(path),
      );
      expect(places.length).toBeGreaterThan(8);
      for (const at of places) {
        const sent = changed(event, at, undefined);
        expect([at.path, await ending(sent)]).toEqual([at.path, 'confirmed']);
        const parsed = await parseDelivery(JSON.stringify([sent]), { versions: [version] });
        const [first] = parsed.ok ? parsed.events : [];
        expect(first?.known === true && (await ending(first.event))).toBe('confirmed');
      }
    }
  });

  it('a settling event ends the wait whatever the kind of action and of device', async () => {
    for (const event of await actionEvents()) {
      for (const odd of [{ kind: 'DANCE' }, { targetType: 'spaceship' }, { kind: 7, targetType: null }]) {
        const vendorAction = { ...event.vendorAction, ...odd };
        expect(await ending({ ...event, vendorAction })).toBe('confirmed');
      }
    }
  });
});

describe('an event that settles', () => {
  const action = { id: 'a-1', state: 'FAILED', failureReason: { type: 'NO_RESPONSE', detail: 'Silent' } };
  const event = { event: 'user:vendor-action:updated', vendorAction: action };

  it('an event that settles needs neither times nor version', async () => {
    expect(await ending(event)).toBe('failed');
    expect(await ending(action)).toBe('failed');
  });

  it('an event that settles may be one that could not be typed, as it is handed to onUnknown', async () => {
    expect(await ending({ known: false, raw: event, index: 0 })).toBe('failed');
    expect(await ending({ known: true, event, index: 0 })).toBe('failed');
    expect(await ending({ known: false, raw: null, index: 0 })).toBe('still waiting');
  });

  it.each([null, 'text', 7, ['x'], { type: 7 }])(
    'an event that settles may give any reason of failure: %o',
    async (failureReason) => {
      expect(await ending({ ...event, vendorAction: { ...action, failureReason } })).toBe('failed');
    },
  );

  it('an event that settles is dated by its own creation when its action is not', async () => {
    const bench = new Bench();
    const handle = await bench.started();
    bench.room.settle({ ...event, createdAt: bench.clock.iso(9_000) } as unknown as SettlingEvent);
    expect(handle.action?.updatedAt).toBe(bench.clock.iso(9_000));
    expect(JSON.stringify(handle)).toContain('NO_RESPONSE');
  });

  it('an event that settles is read as UTC when its times name no zone', async () => {
    const bench = new Bench();
    const handle = await bench.started();
    void handle.wait({ poll: false });
    const pending = bench.action('a-1', 'PENDING', undefined, 5_000);
    expect(bench.room.settle({ ...pending, updatedAt: pending.updatedAt.replace('Z', '') })).toBe(true);
  });
});
