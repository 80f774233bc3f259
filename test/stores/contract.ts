import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StoredToken, TokenStore } from '../../src/index.ts';
import { TokenManager } from '../../src/auth/token-manager.ts';
import { Deadline } from '../../src/transport/deadline.ts';
import type { DedupeStore } from '../../src/webhooks/index.ts';

/** One process' view of a database: each has its own connection. */
export interface Stores {
  readonly dedupe: DedupeStore;
  readonly tokens: TokenStore;
}

/** What is opened for the tests, and how to let time pass for a key without waiting. */
export interface Backend extends AsyncDisposable {
  connect(): Promise<Stores>;
  /** As if the lifetime of what is kept under the key of a delivery, or of a claim on a token, had passed. */
  expire(key: string): Promise<unknown>;
}

const minute = 60_000;
const hour = 3_600_000;
const token = (accessToken: string): StoredToken => ({
  accessToken,
  issuedAt: Date.now(),
  expiresAt: Date.now() + hour,
});

/** What every store must do, whatever is behind it. */
export function storeContract(name: string, open: () => Promise<Backend>): void {
  describe(`Stores over ${name}`, () => {
    let backend: Backend;
    let one: Stores;
    let other: Stores;
    let used = 0;
    const newKey = () => `key-${++used}`;

    beforeAll(async () => {
      backend = await open();
      one = await backend.connect();
      other = await backend.connect();
    }, 60_000);
    afterAll(() => backend[Symbol.asyncDispose]());

    it('a delivery goes to one owner, who may ask twice', async () => {
      const key = newKey();
      expect(await one.dedupe.claim(key, minute, 'a')).toBe(true);
      expect(await one.dedupe.claim(key, minute, 'a')).toBe(true);
      expect(await other.dedupe.claim(key, minute, 'b')).toBe('running');
      expect(await other.dedupe.claim(newKey(), minute, 'b')).toBe(true);
    });

    it('a delivery that is done is remembered until it may be forgotten', async () => {
      const key = newKey();
      await one.dedupe.claim(key, minute, 'a');
      await one.dedupe.done(key, hour, 'a');
      expect(await one.dedupe.claim(key, minute, 'a')).toBe(false);
      expect(await other.dedupe.claim(key, minute, 'b')).toBe(false);
      expect(await other.dedupe.renew!(key, minute, 'b')).toBe(false);
      await backend.expire(key);
      expect(await other.dedupe.claim(key, minute, 'b')).toBe(true);
    });

    it('only the owner can give a delivery back, renew it or end it', async () => {
      const key = newKey();
      await one.dedupe.claim(key, minute, 'a');
      await other.dedupe.release(key, 'b');
      await other.dedupe.done(key, hour, 'b');
      expect(await other.dedupe.renew!(key, minute, 'b')).toBe(false);
      expect(await other.dedupe.claim(key, minute, 'b')).toBe('running');
      expect(await one.dedupe.renew!(key, minute, 'a')).toBe(true);
      await one.dedupe.release(key, 'a');
      expect(await other.dedupe.claim(key, minute, 'b')).toBe(true);
    });

    it('an owner can renew a claim that was lost, unless another has taken it over', async () => {
      const key = newKey();
      await one.dedupe.claim(key, minute, 'a');
      await backend.expire(key);
      expect(await one.dedupe.renew!(key, minute, 'a')).toBe(true);
      await backend.expire(key);
      expect(await other.dedupe.claim(key, minute, 'b')).toBe(true);
      expect(await one.dedupe.renew!(key, minute, 'a')).toBe(false);
      await one.dedupe.done(key, hour, 'a');
      await one.dedupe.release(key, 'a');
      expect(await one.dedupe.claim(key, minute, 'c')).toBe('running');
    });

    it('keys of any text are kept apart', async () => {
      const keys = ["it's; DROP TABLE x; --", 'käse ☃ 🚗', '?1 NOW $1', 'a:b', 'a'];
      for (const key of keys) expect([key, await one.dedupe.claim(key, minute, 'a')]).toEqual([key, true]);
      for (const key of keys)
        expect([key, await other.dedupe.claim(key, minute, 'b')]).toEqual([key, 'running']);
    });

    it('one process wins, however many ask at once', async () => {
      const processes = await Promise.all([backend.connect(), backend.connect(), backend.connect()]);
      const keys = Array.from({ length: 50 }, newKey);
      const wins = new Map<string, number>();
      await Promise.all(
        processes.flatMap(({ dedupe }, process) =>
          keys.map(async (key) => {
            const claimed = await dedupe.claim(key, minute, `owner-${process}`);
            if (claimed === true) wins.set(key, (wins.get(key) ?? 0) + 1);
          }),
        ),
      );
      expect([...wins]).toEqual(expect.arrayContaining(keys.map((key) => [key, 1])));
      expect(wins.size).toBe(keys.length);
    });

    it('a token is given back under its own key only, and the newest wins', async () => {
      const [key, kept] = [newKey(), token('kept')];
      expect((await one.tokens.get(key)) ?? undefined).toBeUndefined();
      await one.tokens.set(key, kept);
      expect(await other.tokens.get(key)).toEqual(kept);
      expect((await other.tokens.get(newKey())) ?? undefined).toBeUndefined();
      const newer = token('newer');
      await other.tokens.set(key, newer);
      expect(await one.tokens.get(key)).toEqual(newer);
    });

    it('one process may ask for a token, until it has one or is gone', async () => {
      const key = newKey();
      expect(await one.tokens.claim!(key, minute)).toBe(true);
      expect(await other.tokens.claim!(key, minute)).toBe(false);
      await one.tokens.set(key, token('t'));
      expect(await other.tokens.claim!(key, minute)).toBe(true);
      expect(await one.tokens.claim!(key, minute)).toBe(false);
      await backend.expire(key);
      expect(await one.tokens.claim!(key, minute)).toBe(true);
    });

    it('many processes cost one token request', async () => {
      const key = newKey();
      let requests = 0;
      const processes = await Promise.all(Array.from({ length: 8 }, () => backend.connect()));
      const obtained = await Promise.all(
        processes.map(({ tokens }) => {
          const request = async () => {
            requests++;
            await new Promise((resolve) => setImmediate(resolve));
            return token(`t${requests}`);
          };
          return new TokenManager({ key, store: tokens, request }).get(new Deadline(20_000, null));
        }),
      );
      expect(new Set(obtained)).toEqual(new Set(['t1']));
      expect(requests).toBe(1);
    });
  });
}
