import { gzipBomb, reset, response, type Mood } from './replies.ts';

let issued = 0;

const token = (expiresIn: number) =>
  response(
    200,
    JSON.stringify({ access_token: `SECRET-TOKEN-${++issued}`, expires_in: expiresIn, token_type: 'bearer' }),
  );

const send =
  (make: () => Buffer): Mood =>
  ({ socket }) =>
    socket.write(make());

const json = (status: number, body: unknown, lines: readonly string[] = []): Mood =>
  send(() => response(status, JSON.stringify(body), lines));

export interface TokenMood {
  readonly reply: Mood;
  /** Whether calls can succeed all the same. */
  readonly usable: boolean;
}

/** Every way in which the token endpoint can misbehave, by name. */
export const tokenMoods = {
  good: { reply: send(() => token(3600)), usable: true },
  reset: { reply: ({ socket }) => reset(socket), usable: false },
  'never responds': { reply: () => undefined, usable: false },
  'stalls within the body': { reply: send(() => token(3600).subarray(0, -4)), usable: false },
  garbage: { reply: send(() => response(200, '\u0000\u0001garbage')), usable: false },
  HTML: { reply: send(() => response(200, '<html></html>', ['content-type: text/html'])), usable: false },
  empty: { reply: send(() => response(200, '')), usable: false },
  null: { reply: json(200, null), usable: false },
  truncated: { reply: send(() => response(200, '{"access_token":"abc"')), usable: false },
  'lives 10 ms': { reply: send(() => token(0.01)), usable: true },
  'lives 0 s': { reply: send(() => token(0)), usable: true },
  'lives less than nothing': { reply: send(() => token(-1)), usable: true },
  'lives for ever': {
    reply: send(() => response(200, '{"access_token":"SECRET-TOKEN-inf","expires_in":1e999}')),
    usable: true,
  },
  'characters no header can hold': {
    reply: json(200, { access_token: 'a b\r\nX: y', expires_in: 10 }),
    usable: false,
  },
  'a number as token': { reply: json(200, { access_token: 12_345, expires_in: 10 }), usable: false },
  'an error with 200': { reply: json(200, { error: 'invalid_client' }), usable: false },
  '401, quoting the secret': {
    reply: ({ socket, headers }) =>
      void socket.write(
        response(
          401,
          JSON.stringify({
            error: 'invalid_client',
            error_description: `wrong secret CLIENT-SECRET-abc in ${headers['authorization']}`,
          }),
        ),
      ),
    usable: false,
  },
  '429 for a day': { reply: json(429, {}, ['retry-after: 86400']), usable: false },
  '500': { reply: json(500, {}), usable: false },
  'redirect to another origin': {
    reply: ({ socket, otherOrigin }) =>
      void socket.write(response(307, '', [`location: ${otherOrigin}/steal`])),
    usable: false,
  },
  'gzip bomb': { reply: send(() => response(200, gzipBomb, ['content-encoding: gzip'])), usable: false },
} as const satisfies Record<string, TokenMood>;

export type TokenMoodName = keyof typeof tokenMoods;
