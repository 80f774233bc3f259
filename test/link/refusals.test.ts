import { describe, expect, it } from 'vitest';
import { completeLink, type CompleteLinkOptions } from '../../src/link/complete-link.ts';
import { checkRedirectUri } from '../../src/link/redirect-uri.ts';
import { startLink } from '../../src/link/start-link.ts';
import type { StartLinkOptions } from '../../src/link/start-options.ts';
import { EnodeInputError } from '../../src/index.ts';
import { rejection } from '../support/client.ts';

const secret = 'sixteen-letters!';
const redirectUri = 'https://app.example/linked';

/** A client whose users have no devices, and what it was asked for. */
function portOf() {
  const calls: { method: string; options: unknown }[] = [];
  const list = async function* (_params: object, options: unknown) {
    calls.push({ method: 'list', options });
    yield* [];
  };
  const link = async (params: { redirectUri: string }, options: unknown) => {
    calls.push({ method: 'link', options });
    return { linkUrl: 'https://link.example', sent: params };
  };
  return { calls, client: { user: () => ({ link, vehicles: { list } }) } };
}

async function refusalOf(promise: Promise<unknown>): Promise<string> {
  const error = await rejection(promise);
  expect(error).toBeInstanceOf(EnodeInputError);
  return (error as Error).message;
}

const start = (userId: unknown, params: unknown, options: unknown, { client } = portOf()) =>
  startLink(client, userId as string, params as { redirectUri: string }, options as StartLinkOptions);

describe('startLink refuses, and says what to write instead,', () => {
  const shape =
    'startLink takes a user id, the parameters of the session, and options: startLink(userId, { redirectUri, … }, { secret })';
  const noAddress = 'redirectUri must be an absolute URL: give that of your page or app';
  const short = 'Each secret of startLink must be a string of at least 16 characters';
  it.each<[string, unknown, unknown, unknown, string]>([
    ['a user id that is no text', 5, { redirectUri }, { secret }, shape],
    ['parameters that are null', 'ada', null, { secret }, shape],
    ['parameters that are a text', 'ada', redirectUri, { secret }, shape],
    [
      'a user whose id is what completeLink takes for any user',
      'any',
      { redirectUri },
      { secret },
      "startLink takes no user whose id is 'any': completeLink would take that for any user. Give the user another id",
    ],
    ['no redirect URI', 'ada', {}, { secret }, noAddress],
    [
      'options that are missing',
      'ada',
      { redirectUri },
      undefined,
      'The options of startLink are undefined: give an object, or leave them out',
    ],
    [
      'a misspelt option',
      'ada',
      { redirectUri },
      { secret, expires: '1h' },
      'startLink does not know the option "expires"',
    ],
    ['no secret', 'ada', { redirectUri }, {}, 'startLink needs a secret'],
    ['an empty list of secrets', 'ada', { redirectUri }, { secret: [] }, 'startLink needs a secret'],
    ['an object of secrets', 'ada', { redirectUri }, { secret: { length: 1 } }, 'startLink needs a secret'],
    ['a secret of 15 characters', 'ada', { redirectUri }, { secret: secret.slice(1) }, short],
    ['a short secret behind a good one', 'ada', { redirectUri }, { secret: [secret, 'short'] }, short],
    ['bytes for a secret', 'ada', { redirectUri }, { secret: [new Uint8Array(32)] }, short],
    [
      'a function for a state',
      'ada',
      { redirectUri },
      { secret, state: () => 1 },
      'Of startLink, state is a function, which cannot be sent',
    ],
    [
      'a bigint for a state',
      'ada',
      { redirectUri },
      { secret, state: 1n },
      'Of startLink, state is a bigint: give a number or a string',
    ],
    [
      'a number in a state that JSON would change',
      'ada',
      { redirectUri },
      { secret, state: { from: [NaN] } },
      'Of startLink, state.from[0] is NaN: give a finite number',
    ],
    [
      'a Map for a state',
      'ada',
      { redirectUri },
      { secret, state: new Map([[1, 2]]) },
      'Of startLink, state is of type Map, which cannot be sent: give an object or a list',
    ],
    [
      'an expiry of nothing',
      'ada',
      { redirectUri },
      { secret, expiresIn: 0 },
      'expiresIn is 0: give milliseconds above 0',
    ],
  ])(
    'startLink refuses, and says what to write instead, %s',
    async (_name, userId, params, options, message) => {
      const port = portOf();
      expect(await refusalOf(start(userId, params, options, port))).toContain(message);
      expect(port.calls).toEqual([]);
    },
  );

  it('startLink refuses, and says what to write instead, an address that is too long with its state, with all three lengths', async () => {
    const long = `https://a.example/${'x'.repeat(440)}`;
    const message = await refusalOf(start('ada', { redirectUri: long }, { secret }));
    expect(message).toMatch(
      /^redirectUri is 458 characters long, \d{3} with its state: at most 500 are taken, so shorten it, userId or state$/,
    );
  });
});

describe('completeLink refuses, and says what to write instead,', () => {
  const address = 'completeLink takes the address that the browser came back to: a string or a URL';
  const user =
    "completeLink needs userId: the id of the user who is signed in, or 'any' where you do not know it";
  it.each<[string, unknown, unknown, string]>([
    ['no address', undefined, { secret, userId: 'any' }, address],
    ['a request for an address', { url: redirectUri }, { secret, userId: 'any' }, address],
    ['options that are null', redirectUri, null, 'The options of completeLink are null'],
    [
      'a misspelt option',
      redirectUri,
      { secret, user: 'ada' },
      'completeLink does not know the option "user"',
    ],
    ['no user', redirectUri, { secret }, user],
    ['an empty user id', redirectUri, { secret, userId: '' }, user],
    ['no secret', redirectUri, { userId: 'any' }, 'completeLink needs a secret'],
    [
      'a short secret',
      redirectUri,
      { userId: 'any', secret: 'x' },
      'Each secret of completeLink must be a string',
    ],
    ...Object.entries({
      'a text': 'v1',
      'a list of numbers': [1],
      'a Set': new Set(['v1']),
      null: null,
    }).map(([name, before]): [string, unknown, unknown, string] => [
      `${name} as the devices before`,
      redirectUri,
      { secret, userId: 'any', before },
      'before of completeLink is not a list of ids: give `before` of what startLink returned, or leave it out',
    ]),
  ])('completeLink refuses, and says what to write instead, %s', async (_name, url, options, message) => {
    const completed = completeLink(portOf().client, url as string, options as CompleteLinkOptions);
    expect(await refusalOf(completed)).toContain(message);
  });
});

describe('an address that a browser must not come back to', () => {
  const unsafe = (scheme: string) =>
    `redirectUri begins with ${scheme}: use https, or the scheme of your app`;
  const odd = 'redirectUri has a space, line break, backslash or control character: encode it';
  const credentials = 'redirectUri holds a user or password: give the address without them';
  const taken = (name: string) => `redirectUri has a query parameter ${name}: that name is taken`;
  it.each<[unknown, string]>([
    [7, 'redirectUri must be an absolute URL: give that of your page or app'],
    ['/linked', 'redirectUri must be an absolute URL: give that of your page or app'],
    [new URL('https://a.example/'), 'redirectUri must be an absolute URL: give that of your page or app'],
    ['https://a.example/a b', odd],
    ['https://a.example/a\u007f', odd],
    ['https://a.example/a\u0000', odd],
    ['https://a.example/a\u2028', odd],
    ['https:/\\a.example/', odd],
    ['https://ada@a.example/', credentials],
    ['https://:pass@a.example/', credentials],
    [
      'http://a.example/',
      'redirectUri is plain http: use https, or the scheme of your app (http is for loopback only)',
    ],
    ...[
      'javascript',
      'vbscript',
      'data',
      'file',
      'about',
      'blob',
      'filesystem',
      'view-source',
      'ws',
      'wss',
      'ftp',
      'jar',
      'mailto',
      'tel',
      'sms',
    ].map((scheme): [unknown, string] => [`${scheme}://a.example/x`, unsafe(`${scheme}:`)]),
    ['https://a.example/?enode_state=1', taken('enode_state')],
    ['https://a.example/?error', taken('error')],
    ['https://a.example/?error_message=1', taken('error_message')],
  ])('an address that a browser must not come back to is named with what to do: %j', (given, message) => {
    expect(() => checkRedirectUri(given)).toThrow(new EnodeInputError(message));
  });
});

describe('what startLink leaves to its caller', () => {
  it('what startLink leaves to its caller is the limits of its calls, and no more of its own options', async () => {
    const port = portOf();
    const { signal } = new AbortController();
    const options = {
      secret: [secret, 'another-secret-16'],
      state: 1,
      expiresIn: '1h',
      signal,
      timeout: '5s',
      retry: false,
    };
    const link = await start('ada', { redirectUri, scopes: ['all'] }, options, port);
    expect(link).toMatchObject({
      linkUrl: 'https://link.example',
      sent: { scopes: ['all'], redirectUri: link.redirectUri },
    });
    const limits = { signal, timeout: '5s', retry: false };
    expect(port.calls).toEqual([
      { method: 'list', options: limits },
      { method: 'link', options: limits },
    ]);
  });
});
