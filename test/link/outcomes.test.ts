import { describe, expect, it } from 'vitest';
import { completeLink, type CompleteLinkOptions } from '../../src/link/complete-link.ts';
import { writeState } from '../../src/link/link-state.ts';
import { startLink } from '../../src/link/start-link.ts';
import { EnodeConnectionError } from '../../src/errors/errors.ts';
import { rejection } from '../support/client.ts';

const secret = 'sixteen-letters!';
const client = { user: () => ({}) };
const stateOf = (expiresAt = 2 ** 33) =>
  writeState({ userId: 'ada', expiresAt, data: [1] }, undefined, secret);
const outcomeOf = (url: string, options: Partial<CompleteLinkOptions> = {}) =>
  completeLink(client, url, { secret, userId: 'ada', ...options });
const linked = { status: 'linked', userId: 'ada', data: [1], devices: undefined, failures: [] };

describe('the address that a browser came back to', () => {
  it('the address that a browser came back to is believed with a state of ours, for its user or for any', async () => {
    const url = `https://app.example/linked?x=1&enode_state=${await stateOf()}#top`;
    expect(await outcomeOf(url)).toEqual(linked);
    expect(await outcomeOf(url, { userId: 'any' })).toEqual(linked);
    expect(await outcomeOf(url, { secret: ['another-secret-16', secret] })).toEqual(linked);
    expect(await completeLink(client, new URL(url), { secret, userId: 'ada' })).toEqual(linked);
    // Of another realm, as test runners have them.
    const foreign = Object.create({ [Symbol.toStringTag]: 'URL', toString: () => url }) as URL;
    expect(await completeLink(client, foreign, { secret, userId: 'ada' })).toEqual(linked);
  });

  it.each<[string, (state: string) => string, Partial<CompleteLinkOptions>, string]>([
    ['without a state', () => '/linked?error=1', {}, 'missing'],
    ['that is not a URL', () => 'http://[', {}, 'missing'],
    ['with an empty state', () => '/linked?enode_state=', {}, 'forged'],
    ['with a changed state', (state) => `/linked?enode_state=${state}x`, {}, 'forged'],
    ['with more behind the state', (state) => `/linked?enode_state=${state}.x`, {}, 'forged'],
    ['with the state twice', (state) => `/linked?enode_state=${state}&enode_state=${state}`, {}, 'forged'],
    [
      'signed with another secret',
      (state) => `/?enode_state=${state}`,
      { secret: 'another-secret-16' },
      'forged',
    ],
    ['of another user', (state) => `/?enode_state=${state}&error=1`, { userId: 'bob' }, 'other-user'],
    ['of a user who is called any', (state) => `/?enode_state=${state}`, { userId: 'Any' }, 'other-user'],
  ])('the address that a browser came back to: %s is not believed', async (_name, make, options, reason) => {
    expect(await outcomeOf(make(await stateOf()), options)).toEqual({ status: 'invalid', reason });
  });

  it('the address that a browser came back to is not believed after its time, whatever it says', async () => {
    const over = await stateOf(Math.floor(Date.now() / 1000));
    expect(await outcomeOf(`/?enode_state=${over}&error=1`)).toEqual({
      status: 'invalid',
      reason: 'expired',
    });
  });

  it.each([
    ['error=user_closed', 'user_closed', undefined],
    ['error=user%20closed&error_message=The+user+left', 'user closed', 'The user left'],
    ['error=', '', undefined],
  ])('the address that a browser came back to with %s ended early', async (query, error, message) => {
    const outcome = await outcomeOf(`/linked?enode_state=${await stateOf()}&${query}`);
    expect(outcome).toEqual({ status: 'ended', userId: 'ada', data: [1], error, message });
  });
});

it('a link is not started when the devices of the user cannot be listed', async () => {
  const lost = new EnodeConnectionError(true, 'reset', {});
  const links: unknown[] = [];
  const failing = {
    user: () => ({
      link: async (params: unknown) => (links.push(params), {}),
      meters: {
        async *list() {
          yield* [];
          throw lost;
        },
      },
    }),
  };
  const started = startLink(failing, 'ada', { redirectUri: 'https://app.example/' }, { secret });
  expect(await rejection(started)).toBe(lost);
  expect(links).toEqual([]);
});
