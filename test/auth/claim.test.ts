import { describe, expect, it } from 'vitest';
import type { StoredToken, TokenStore } from '../../src/index.ts';
import { TokenManager } from '../../src/auth/token-manager.ts';
import { Deadline } from '../../src/transport/deadline.ts';

const fresh = (accessToken: string): StoredToken => ({
  accessToken,
  issuedAt: Date.now(),
  expiresAt: Date.now() + 3_600_000,
});

/** A manager over the store, and how often it asked for a token. */
function managerOver(store: TokenStore) {
  const asked: string[] = [];
  const request = () => {
    asked.push('token');
    return Promise.resolve(fresh('own'));
  };
  return { tokens: new TokenManager({ key: 'k', store, request }), asked };
}

const getWithin = (tokens: TokenManager, ms: number) => tokens.get(new Deadline(ms, null));

describe('A store that lets one process ask for all', () => {
  it('A store that lets one process ask for all gives the token that another process has asked for', async () => {
    let claims = 0;
    let kept: StoredToken | undefined;
    const { tokens, asked } = managerOver({
      get: () => kept,
      set: () => undefined,
      claim: () => {
        if (++claims === 2) kept = fresh('theirs');
        return false;
      },
    });
    expect(await getWithin(tokens, 20_000)).toBe('theirs');
    expect(asked).toEqual([]);
    expect(claims).toBe(2);
  });

  it('A store with claims is read again after the claim is won, since another process may have stored a token', async () => {
    let kept: StoredToken | undefined;
    const { tokens, asked } = managerOver({
      get: () => kept,
      set: () => undefined,
      claim: () => {
        kept = fresh('theirs');
        return true;
      },
    });
    expect(await getWithin(tokens, 20_000)).toBe('theirs');
    expect(asked).toEqual([]);
  });

  it.each<[string, TokenStore['claim']]>([
    ['gives the claim', () => true],
    ['is without claims', undefined],
    ['fails', () => Promise.reject(new Error('down'))],
    [
      'throws',
      () => {
        throw new Error('down');
      },
    ],
    ['hangs', () => new Promise<boolean>(() => undefined)],
    ['answers nonsense', () => 'OK' as never],
    ['holds the claim of a process that is gone', () => Promise.resolve(false)],
  ])(
    'A store that lets one process ask for all costs at most one token request and never the call when it %s',
    async (_, claim) => {
      const sets: string[] = [];
      const { tokens, asked } = managerOver({
        get: () => undefined,
        set: (_key, token) => void sets.push(token.accessToken),
        ...(claim && { claim }),
      });
      // Half of the call's patience goes to the other process at most, and a call has patience for half of its deadline.
      expect(await getWithin(tokens, 1000)).toBe('own');
      expect(asked).toEqual(['token']);
      expect(sets).toEqual(['own']);
    },
  );
});
