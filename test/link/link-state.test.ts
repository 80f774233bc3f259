import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isKnown } from '../../src/link/known-devices.ts';
import { readState, writeState } from '../../src/link/link-state.ts';

const secret = 'a-secret-of-32-characters-or-more';
const seed = 20261122;

const claims = fc.record({
  userId: fc.string({ unit: 'binary', minLength: 1 }),
  expiresAt: fc.integer({ min: 0, max: 2 ** 33 }),
  data: fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as unknown),
});

describe('the signed state', () => {
  it('the signed state gives back what was written', async () => {
    await fc.assert(
      fc.asyncProperty(claims, fc.uniqueArray(fc.uuid(), { maxLength: 20 }), async (given, ids) => {
        const state = await readState(await writeState(given, ids, secret), [secret]);
        expect(state).toMatchObject({ userId: given.userId, expiresAt: given.expiresAt });
        expect(state!.data).toEqual(given.data);
        for (const id of ids) expect(await isKnown(state!.known!, id)).toBe(true);
        expect(await isKnown(state!.known!, 'another')).toBe(false);
      }),
      { seed, numRuns: 200 },
    );
  });

  it('the signed state tells no devices from devices that are not noted', async () => {
    const given = { userId: 'u', expiresAt: 1, data: undefined };
    expect((await readState(await writeState(given, [], secret), [secret]))!.known).toEqual(new Set());
    const silent = await readState(await writeState(given, undefined, secret), [secret]);
    expect(silent).toEqual({ ...given, known: undefined });
  });

  it('the signed state is written with characters that no query changes', async () => {
    await fc.assert(
      fc.asyncProperty(claims, async (given) => {
        const text = await writeState(given, undefined, secret);
        expect(encodeURIComponent(text)).toBe(text);
        expect(new URL(`https://a.example/?s=${text}`).searchParams.get('s')).toBe(text);
      }),
      { seed, numRuns: 100 },
    );
  });

  it('the signed state is never accepted with a change, and never throws', async () => {
    const text = await writeState(
      { userId: 'ada', expiresAt: 2 ** 33, data: { next: '/x' } },
      ['d1', 'd2'],
      secret,
    );
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~=+/% é'.split('');
    const char = fc.constantFrom(...alphabet);
    const at = fc.nat({ max: text.length });
    const mutations = fc.oneof(
      fc.tuple(at, char).map(([index, one]) => text.slice(0, index) + one + text.slice(index + 1)),
      fc.tuple(at, char).map(([index, one]) => text.slice(0, index) + one + text.slice(index)),
      at.map((index) => text.slice(0, index)),
      fc.tuple(at, at).map(([from, to]) => text.slice(0, from) + text.slice(to)),
      fc.shuffledSubarray(text.split('.')).map((parts) => parts.join('.')),
      fc.string({ unit: 'binary' }),
      fc.array(fc.base64String(), { maxLength: 5 }).map((parts) => parts.join('.')),
    );
    await fc.assert(
      fc.asyncProperty(mutations, async (changed) => {
        const state = await readState(changed, [secret]);
        expect(state === undefined).toBe(changed !== text);
      }),
      { seed, numRuns: 3000 },
    );
  });

  it('the signed state has one spelling only: every change of its last character is refused', async () => {
    const text = await writeState({ userId: 'ada', expiresAt: 1, data: undefined }, [], secret);
    const others = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
      .split('')
      .filter((one) => one !== text.at(-1));
    for (const one of others) expect(await readState(text.slice(0, -1) + one, [secret])).toBeUndefined();
  });

  it('the signed state is believed by any of several secrets, and by no other', async () => {
    const text = await writeState({ userId: 'u', expiresAt: 1, data: 1 }, [], secret);
    expect(await readState(text, ['another-secret-1', secret])).toMatchObject({ userId: 'u', data: 1 });
    expect(await readState(text, ['another-secret-1', 'another-secret-2'])).toBeUndefined();
  });
});

describe('a state that was signed before an update', () => {
  // Users are away for a day: what is written and signed must not change between two releases.
  const written =
    'WyJhZGEiLDIwMDAwMDAwMDAseyJuZXh0IjoiL3gifV0.i1NjnxXniBA-4Q.GPGelhwA1jBzDck045ViVi2fvXhEKELZgVJLM06pkZc';
  it('a state that was signed before an update is still read, devices and all', async () => {
    const claimed = { userId: 'ada', expiresAt: 2_000_000_000, data: { next: '/x' } };
    expect(await writeState(claimed, ['d1', 'd2'], secret)).toBe(written);
    const state = await readState(written, [secret]);
    expect(state).toMatchObject(claimed);
    expect(state!.known!.size).toBe(2);
  });
});
