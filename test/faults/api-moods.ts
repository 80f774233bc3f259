import { gzipSync } from 'node:zlib';
import { drip, gzipBomb, head, problem, reset, response, type Mood, type Turn } from './replies.ts';

/**
 * What a run may end with:
 * - `value`: the right result, nothing else;
 * - `error`: a typed error, nothing else;
 * - `either`: the right result or a typed error, as retries and time allow;
 * - `odd`: the server sends well-formed JSON of another shape, so a value may be handed out, but it is not checked.
 */
export type Ending = 'value' | 'error' | 'either' | 'odd';

export interface ApiMood {
  readonly reply: Mood;
  readonly ending: Ending;
  /** Whether a command may be sent again: the server says that the first one was not carried out. */
  readonly repeats?: true;
}

const good = (turn: Turn, lines: readonly string[] = []) =>
  response(turn.good.status, turn.good.body, ['enode-version: 2024-10-01', ...lines]);

const send =
  (make: (turn: Turn) => string | Buffer): Mood =>
  (turn) =>
    turn.socket.write(make(turn));

/** Writes something, then lets go of the connection a moment later, so that the bytes arrive first. */
const sendThen =
  (make: (turn: Turn) => string | Buffer, end: (turn: Turn) => void): Mood =>
  (turn) => {
    turn.socket.write(make(turn));
    setTimeout(() => end(turn), 5);
  };

/** The first request of a run meets the mood, the next ones a well-behaved server. */
const once =
  (mood: Mood): Mood =>
  (turn) =>
    turn.count === 1 ? mood(turn) : void turn.socket.write(good(turn));

const status = (code: number, lines: readonly string[] = []): Mood =>
  send(() => problem(code, 'something went wrong', lines));

const body = (text: string | ((turn: Turn) => string)): Mood =>
  send((turn) => response(turn.good.status, typeof text === 'string' ? text : text(turn)));

const rst = (turn: Turn) => reset(turn.socket);
const fin = (turn: Turn) => void turn.socket.end();
const cut = (turn: Turn, bytes: number) => good(turn).subarray(0, -bytes);

const redirect = (code: number, location: (turn: Turn) => string): Mood =>
  send((turn) => response(code, '', [`location: ${location(turn)}`]));

const sameOrigin = (code: number): Mood => {
  const away = redirect(code, ({ path }) => `${path}${path.includes('?') ? '&' : '?'}moved=1`);
  return (turn) => (turn.path.includes('moved=1') ? void turn.socket.write(good(turn)) : away(turn));
};

const chunked = ['content-type: application/json', 'transfer-encoding: chunked'];

/** One page of a list whose cursor is made by `next`. */
const page = (next: (cursor: number) => string): Mood =>
  send(({ path }) => {
    const cursor = Number(new URL(path, 'http://x').searchParams.get('after') ?? 0);
    const pagination = { after: next(cursor), before: null };
    return response(200, JSON.stringify({ data: [{ id: `v${cursor}` }], pagination }));
  });

const stall: Mood = () => undefined;

/** Every way in which the API can misbehave, by name. */
export const apiMoods = {
  good: { reply: send((turn) => good(turn)), ending: 'value' },

  // Connections that break
  'reset after the request': { reply: rst, ending: 'error' },
  'reset after the first request': { reply: once(rst), ending: 'either' },
  'close after the request': { reply: fin, ending: 'error' },
  'reset within the head': { reply: sendThen(() => 'HTTP/1.1 200 X\r\ncontent-ty', rst), ending: 'error' },
  'reset after the head': {
    reply: sendThen((turn) => head(turn.good.status, ['content-length: 100']), rst),
    ending: 'error',
  },
  'reset within the body': { reply: sendThen((turn) => cut(turn, 5), rst), ending: 'error' },
  'close within the body': { reply: sendThen((turn) => cut(turn, 5), fin), ending: 'error' },
  'reset within the first body': { reply: once(sendThen((turn) => cut(turn, 5), rst)), ending: 'either' },

  // Responses that never end
  'stall before the head': { reply: stall, ending: 'error' },
  'stall before the first head': { reply: once(stall), ending: 'either' },
  'stall within the body': { reply: send((turn) => cut(turn, 5)), ending: 'error' },
  'stall within a chunk': {
    reply: send((turn) => `${head(turn.good.status, chunked)}5\r\n{"id"\r\n`),
    ending: 'error',
  },
  'drip too slowly': { reply: (turn) => drip(turn.socket, good(turn), 1, 30), ending: 'error' },
  drip: { reply: (turn) => drip(turn.socket, good(turn), 40, 2), ending: 'either' },

  // HTTP that is broken
  'content-length too long': {
    reply: sendThen(
      ({ good: { status: code, body: text } }) =>
        `${head(code, [`content-length: ${text.length + 50}`])}${text}`,
      fin,
    ),
    ending: 'error',
  },
  'content-length too short': {
    reply: send(
      ({ good: { status: code, body: text } }) =>
        `${head(code, [`content-length: ${text.length - 10}`])}${text}`,
    ),
    ending: 'error',
  },
  'content-length no number': {
    reply: send(() => `${head(200, ['content-length: banana'])}{}`),
    ending: 'error',
  },
  'content-length twice': {
    reply: send(
      ({ good: { body: text } }) =>
        `${head(200, ['content-length: 3', `content-length: ${text.length}`])}${text}`,
    ),
    ending: 'error',
  },
  'a second response that nobody asked for': {
    reply: (turn) => {
      const forged = '{"id":"FORGED","run":"FORGED","data":[{"id":"FORGED"}],"pagination":{"after":null}}';
      turn.socket.write(Buffer.concat([good(turn), response(200, forged)]));
    },
    ending: 'either',
  },
  'chunk size no number': {
    reply: send(() => `${head(200, chunked)}ZZZ\r\n{}\r\n0\r\n\r\n`),
    ending: 'error',
  },
  'chunk size enormous': {
    reply: send(() => `${head(200, chunked)}FFFFFFFFFFFFFFFFF\r\n{}`),
    ending: 'error',
  },
  'header without colon': { reply: send((turn) => good(turn, ['no colon here'])), ending: 'either' },
  'header of 200 kB': {
    reply: send((turn) => good(turn, [`x-big: ${'a'.repeat(200_000)}`])),
    ending: 'either',
  },
  'five hundred headers': {
    reply: send((turn) =>
      good(
        turn,
        Array.from({ length: 500 }, (_, i) => `x-${i}: ${i}`),
      ),
    ),
    ending: 'either',
  },
  garbage: { reply: send(() => '\u0000\u0001\u0002 neither HTTP nor TLS\r\n\r\n'), ending: 'error' },
  'another protocol': { reply: send(() => 'SSH-2.0-OpenSSH_9.2\r\n'), ending: 'error' },
  'status 999': { reply: send(({ good: { body: text } }) => response(999, text)), ending: 'error' },
  'status 099': { reply: send(() => 'HTTP/1.1 099 X\r\ncontent-length: 0\r\n\r\n'), ending: 'error' },
  'switching protocols': {
    reply: send(() => head(101, ['upgrade: websocket', 'connection: upgrade'])),
    ending: 'error',
  },
  'fifty 1xx before the response': {
    reply: (turn) =>
      void turn.socket.write(Buffer.concat([Buffer.from(head(102, []).repeat(50)), good(turn)])),
    ending: 'either',
  },
  'no content-length, closed at the end': {
    reply: ({ socket, good: { status: code, body: text } }) =>
      void socket.end(`${head(code, ['content-type: application/json', 'connection: close'])}${text}`),
    ending: 'value',
  },
  'no content-length, closed too early': {
    reply: ({ socket, good: { status: code, body: text } }) =>
      void socket.end(
        `${head(code, ['content-type: application/json', 'connection: close'])}${text.slice(0, -4)}`,
      ),
    ending: 'error',
  },

  // Encodings
  gzip: {
    reply: send(({ good: { status: code, body: text } }) =>
      response(code, gzipSync(text), ['content-encoding: gzip', 'enode-version: 2024-10-01']),
    ),
    ending: 'value',
  },
  'gzip that is none': {
    reply: send((turn) => response(turn.good.status, '0123456789', ['content-encoding: gzip'])),
    ending: 'error',
  },
  'gzip cut off': {
    reply: send(({ good: { status: code, body: text } }) =>
      response(code, gzipSync(text).subarray(0, -9), ['content-encoding: gzip']),
    ),
    // The text may be whole although the trailer is gone; some runtimes do not mind.
    ending: 'either',
  },
  'gzip bomb': {
    reply: send((turn) => response(turn.good.status, gzipBomb, ['content-encoding: gzip'])),
    ending: 'error',
  },
  'byte order mark': { reply: body((turn) => `\uFEFF${turn.good.body}`), ending: 'value' },
  'broken UTF-8': {
    reply: send((turn) => response(turn.good.status, Buffer.from([0x22, 0xff, 0xfe, 0xc0, 0x80, 0x22]))),
    ending: 'error',
  },

  // Bodies that are not what was promised
  'truncated JSON': { reply: body((turn) => turn.good.body.slice(0, -3)), ending: 'error' },
  'HTML with 200, quoting the token': {
    reply: send(({ headers }) =>
      response(200, `<html>Welcome to the hotel, ${headers['authorization']}</html>`, [
        'content-type: text/html',
      ]),
    ),
    ending: 'error',
  },
  'HTML with 502': {
    reply: send(() => response(502, '<html>Bad Gateway</html>', ['content-type: text/html'])),
    ending: 'error',
  },
  'empty body': { reply: body(''), ending: 'error' },
  null: { reply: body('null'), ending: 'error' },
  'a number': { reply: body('1e999'), ending: 'error' },
  'a list': { reply: body('[]'), ending: 'error' },
  'a text': { reply: body('"ok"'), ending: 'error' },
  'another shape': { reply: body('{"data":{"length":3},"pagination":"x"}'), ending: 'odd' },
  'keys of the prototype': {
    reply: body('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"id":"x","data":[]}'),
    ending: 'odd',
  },
  'a hundred thousand brackets': {
    reply: body('['.repeat(100_000) + ']'.repeat(100_000)),
    ending: 'error',
  },
  '204': { reply: send(() => head(204, [])), ending: 'error' },
  '304': { reply: send(() => head(304, [])), ending: 'error' },

  // Statuses
  '401, quoting the token': {
    reply: send(({ headers }) => problem(401, `the token ${headers['authorization']} is not valid`)),
    ending: 'error',
    repeats: true,
  },
  '401 once': { reply: once(status(401)), ending: 'either', repeats: true },
  '429': { reply: status(429), ending: 'error', repeats: true },
  '429 once': { reply: once(status(429)), ending: 'either', repeats: true },
  '429, retry at once': { reply: status(429, ['retry-after: 0']), ending: 'error', repeats: true },
  '429, retry in a fraction': { reply: status(429, ['retry-after: 0.05']), ending: 'error', repeats: true },
  '429, retry at a date': {
    reply: send(() => problem(429, 'later', [`retry-after: ${new Date(Date.now() + 50).toUTCString()}`])),
    ending: 'error',
    repeats: true,
  },
  '429, retry in the past': {
    reply: status(429, ['retry-after: Thu, 01 Jan 1970 00:00:00 GMT']),
    ending: 'error',
    repeats: true,
  },
  '429, retry before now': { reply: status(429, ['retry-after: -5']), ending: 'error', repeats: true },
  '429, retry never': {
    reply: status(429, ['retry-after: 99999999999999999999999']),
    ending: 'error',
    repeats: true,
  },
  '429, retry-after twice': {
    reply: status(429, ['retry-after: 0', 'retry-after: 0']),
    ending: 'error',
    repeats: true,
  },
  '429, retry-after a word': { reply: status(429, ['retry-after: banana']), ending: 'error', repeats: true },
  '405': { reply: status(405), ending: 'error' },
  '408': { reply: status(408), ending: 'error' },
  '409': { reply: status(409), ending: 'error' },
  '424': { reply: status(424), ending: 'error' },
  '500': { reply: status(500), ending: 'error' },
  '500 once': { reply: once(status(500)), ending: 'either' },
  '502': { reply: status(502), ending: 'error' },
  '503': { reply: status(503), ending: 'error' },
  '504': { reply: status(504), ending: 'error' },
  '507': { reply: status(507), ending: 'error' },

  // Redirects
  '301 on this origin': { reply: sameOrigin(301), ending: 'either' },
  '302 on this origin': { reply: sameOrigin(302), ending: 'either' },
  '303 on this origin': { reply: sameOrigin(303), ending: 'either' },
  '307 on this origin': { reply: sameOrigin(307), ending: 'either' },
  '308 on this origin': { reply: sameOrigin(308), ending: 'either' },
  '307 to itself': { reply: redirect(307, ({ path }) => path), ending: 'error' },
  '307 to another origin': {
    reply: redirect(307, ({ otherOrigin, path }) => `${otherOrigin}${path}`),
    ending: 'error',
  },
  '302 to another origin': {
    reply: redirect(302, ({ otherOrigin, path }) => `${otherOrigin}${path}`),
    ending: 'error',
  },
  '302 to a file': { reply: redirect(302, () => 'file:///etc/passwd'), ending: 'error' },
  '302 to data': { reply: redirect(302, () => 'data:application/json,{"id":"FORGED"}'), ending: 'error' },
  '302 to nowhere': { reply: redirect(302, () => 'http://[bad'), ending: 'error' },

  // Versions and words
  'a brownout': {
    reply: send(() => problem(400, 'This API version is legacy and will be retired: brownout')),
    ending: 'error',
    repeats: true,
  },
  'a brownout with 503': {
    reply: send(() => problem(503, 'This API version is legacy and will be retired: brownout')),
    ending: 'error',
  },
  '400 about firmware': { reply: send(() => firmware(400)), ending: 'error' },
  '409 about firmware': { reply: send(() => firmware(409)), ending: 'error' },
  '408 about firmware': { reply: send(() => firmware(408)), ending: 'error' },
  '500 about firmware': { reply: send(() => firmware(500)), ending: 'error' },
  'another version': {
    reply: send(({ good: { status: code, body: text } }) =>
      response(code, text, ['enode-version: 2023-04-15']),
    ),
    ending: 'either',
  },

  // Lists
  'a list that circles': { reply: page(() => 'same'), ending: 'odd' },
  'a list that never ends': { reply: page((cursor) => String(cursor + 1)), ending: 'odd' },
} as const satisfies Record<string, ApiMood>;

/** Words that resemble a retired version, about the software of a vehicle. */
function firmware(code: number): Buffer {
  return problem(code, 'The software version of this vehicle is deprecated by its maker');
}

export type ApiMoodName = keyof typeof apiMoods;
