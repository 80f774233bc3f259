import { describe, expect, it } from 'vitest';
import { completeLink } from '../../src/link/complete-link.ts';
import { fromBase64url, toBase64url } from '../../src/link/base64url.ts';
import { writeState } from '../../src/link/link-state.ts';
import { EnodeConnectionError } from '../../src/errors/errors.ts';
import fc from 'fast-check';

const secret = 'sixteen-letters!';
const expiresAt = 2 ** 33;

async function callback(before: string[] | undefined, data?: unknown): Promise<string> {
  return `/linked?enode_state=${await writeState({ userId: 'ada', expiresAt, data }, before, secret)}`;
}

const listOf = (...items: unknown[]) => ({
  async *list() {
    yield* items;
  },
});

describe('the devices of a link', () => {
  it('the devices of a link are those that are new, with those that could not be read as failures', async () => {
    const lost = new EnodeConnectionError(true, 'reset', {});
    const client = {
      user: () => ({
        chargers: listOf('old', 'c1', 'c2'),
        vehicles: listOf({ id: 'old' }, { id: 'v1', soc: 5 }),
      }),
      chargers: {
        get: async (id: string) => {
          if (id === 'c2') throw lost;
          return { id, vendor: 'EASEE' };
        },
      },
    };
    const outcome = await completeLink(client, await callback(['old'], 7), { secret, userId: 'ada' });
    expect(outcome).toEqual({
      status: 'linked',
      userId: 'ada',
      data: 7,
      devices: [
        { type: 'vehicle', id: 'v1', asset: { id: 'v1', soc: 5 } },
        { type: 'charger', id: 'c1', asset: { id: 'c1', vendor: 'EASEE' } },
      ],
      failures: [{ type: 'charger', error: lost, unreadIds: ['c2'] }],
    });
  });

  it('the devices of a link are found by the list that is given in preference to the state', async () => {
    const client = { user: () => ({ vehicles: listOf({ id: 'a' }, { id: 'b' }) }) };
    const outcome = async (before?: string[]) =>
      completeLink(client, await callback(['a']), { secret, userId: 'ada', before });
    expect(await outcome()).toMatchObject({ devices: [{ id: 'b' }] });
    expect(await outcome(['b'])).toMatchObject({ devices: [{ id: 'a' }] });
    expect(await outcome([])).toMatchObject({ devices: [{ id: 'a' }, { id: 'b' }] });
  });

  it('the devices of a link are not known when they were not noted, and nothing is read then', async () => {
    const client = {
      user: () => {
        throw new Error('asked');
      },
    };
    expect(await completeLink(client, await callback(undefined), { secret, userId: 'ada' })).toEqual({
      status: 'linked',
      userId: 'ada',
      data: undefined,
      devices: undefined,
      failures: [],
    });
  });
});

describe('base64url', () => {
  it('base64url is written and read as Node does', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
        const text = Buffer.from(bytes).toString('base64url');
        expect(toBase64url(bytes)).toBe(text);
        expect(Buffer.from(fromBase64url(text)!)).toEqual(Buffer.from(bytes));
      }),
      { seed: 20261122, numRuns: 300 },
    );
  });

  it.each(['YQ==', 'a', 'YR', 'Y Q', 'YQ\n', '+/', 'YQé', '!YQ', 'YQ!'])('base64url refuses %j', (text) => {
    expect(fromBase64url(text)).toBeUndefined();
  });
});
