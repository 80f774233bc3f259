import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { completeLink } from '../../src/link/complete-link.ts';
import { startLink } from '../../src/link/start-link.ts';
import type { Duration } from '../../src/index.ts';

const secret = 'sixteen-letters!';
const redirectUri = 'https://app.example/linked';
const client = { user: () => ({ link: async () => ({ linkUrl: 'https://link.example' }) }) };
const begin = Date.parse('2026-01-01T00:00:00.500Z');

function at(time: number): void {
  vi.useFakeTimers({ toFake: ['Date'], now: time });
  onTestFinished(() => void vi.useRealTimers());
}

describe('the time of a state', () => {
  it.each<[Duration | undefined, string]>([
    [undefined, '2026-01-02T01:00:01.000Z'],
    ['1h', '2026-01-01T01:00:01.000Z'],
    [500, '2026-01-01T00:00:01.000Z'],
    [501, '2026-01-01T00:00:02.000Z'],
  ])(
    'the time of a state with expiresIn %s ends at the next full second after it',
    async (expiresIn, expected) => {
      at(begin);
      const link = await startLink(client, 'ada', { redirectUri }, { secret, expiresIn });
      expect(link.expiresAt).toBe(expected);
      const status = async () => {
        const outcome = await completeLink(client, link.redirectUri, { secret, userId: 'ada' });
        return 'reason' in outcome ? outcome.reason : outcome.status;
      };
      vi.setSystemTime(Date.parse(expected) - 1);
      expect(await status()).toBe('linked');
      vi.setSystemTime(Date.parse(expected));
      expect(await status()).toBe('expired');
    },
  );
});

describe('the room for devices in a state', () => {
  const clientWith = (count: number) => ({
    user: () => ({
      link: async () => ({}),
      vehicles: {
        async *list() {
          for (let id = 0; id < count; id++) yield { id: `v${id}` };
        },
      },
    }),
  });

  it('the room for devices in a state is used to the last of its 500 characters, and given up beyond', async () => {
    const linkTo = async (length: number, count: number) => {
      const address = `${redirectUri}/`.padEnd(length, 'x');
      return startLink(clientWith(count), 'ada', { redirectUri: address }, { secret });
    };
    const { length } = (await linkTo(100, 3)).redirectUri;
    const room = 500 - (length - 100);
    const full = await linkTo(room, 3);
    expect([full.redirectUri.length, full.noted, full.before]).toEqual([500, true, ['v0', 'v1', 'v2']]);
    const beyond = await linkTo(room + 1, 3);
    expect(beyond.noted).toBe(false);
    expect(beyond.redirectUri.length).toBeLessThan(500);

    const last = 500 - (beyond.redirectUri.length - (room + 1));
    expect((await linkTo(last, 3)).redirectUri).toHaveLength(500);
    await expect(linkTo(last + 1, 3)).rejects.toMatchObject({ code: 'input' });
  });
});
