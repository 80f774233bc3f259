/**
 * A server that breaks HTTP in every way it can, on raw TCP, in a thread of its own so that its memory and its
 * sockets are not counted as the client's. The request says by header how it wants to be treated:
 * `x-mood` names the mood, `x-run` the run that is counted.
 */
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { parentPort as mainThread } from 'node:worker_threads';
import { apiMoods, type ApiMood } from './api-moods.ts';
import { reset, response, type Turn } from './replies.ts';
import { tokenMoods, type TokenMood } from './token-moods.ts';

/** What one run sent. */
export interface RunCount {
  /** How often a request of this method reached the server. */
  readonly sent: Record<string, number>;
}

/** What the server tells when it is asked. */
export interface ServerReport {
  readonly runs: ReadonlyMap<string, RunCount>;
  /** Requests that reached the second server, with what they carried. */
  readonly elsewhere: readonly { readonly run: string; readonly carried: readonly string[] }[];
  /** Connections on which a request is still waiting for its response to end. */
  readonly unfinished: number;
}

export interface ServerPorts {
  readonly main: number;
  readonly resets: number;
  readonly silent: number;
  readonly resetsAtData: number;
}

const runs = new Map<string, RunCount>();
const elsewhere: { run: string; carried: string[] }[] = [];
const open = new Set<Socket>();
let otherOrigin = '';

/** What a well-behaved server would respond. */
function goodResponse(method: string, path: string, run: string): Turn['good'] {
  const { pathname, searchParams } = new URL(path, 'http://x');
  const vehicleAction = (id: string, state: string) => {
    const at = '2024-01-01T00:00:00Z';
    const completedAt = state === 'PENDING' ? null : at;
    const times = { createdAt: at, updatedAt: at, completedAt };
    return JSON.stringify({
      id,
      userId: 'u',
      ...times,
      state,
      targetId: 'v',
      targetType: 'vehicle',
      kind: 'START',
      failureReason: null,
    });
  };
  const command = /^\/vehicles\/([^/]+)\/charging$/.exec(pathname);
  if (method === 'POST' && command !== null) {
    return { status: 200, body: vehicleAction(`action-${command[1]}`, 'PENDING') };
  }
  const polled = /^\/vehicles\/actions\/([^/]+)$/.exec(pathname);
  if (polled !== null) return { status: 200, body: vehicleAction(polled[1]!, 'CONFIRMED') };
  const vehicle = /^\/vehicles\/([^/]+)$/.exec(pathname);
  if (vehicle !== null) {
    return { status: 200, body: JSON.stringify({ id: decodeURIComponent(vehicle[1]!), run }) };
  }
  if (pathname === '/vehicles') {
    const cursor = Number(searchParams.get('after') ?? 0);
    const data = [2 * cursor, 2 * cursor + 1].map((n) => ({ id: `v${n}`, run }));
    const pagination = { after: cursor < 3 ? String(cursor + 1) : null, before: null };
    return { status: 200, body: JSON.stringify({ data, pagination }) };
  }
  return { status: 200, body: JSON.stringify({ id: pathname, run }) };
}

function onRequest(socket: Socket, method: string, path: string, headers: Record<string, string>): void {
  if (path.startsWith('/token/')) {
    const mood: TokenMood =
      tokenMoods[decodeURIComponent(path.slice('/token/'.length)) as keyof typeof tokenMoods];
    mood.reply({ socket, method, path, headers, count: 1, good: { status: 200, body: '{}' }, otherOrigin });
    return;
  }
  const run = headers['x-run'] ?? '';
  const count = runs.get(run) ?? { sent: {} };
  runs.set(run, count);
  count.sent[method] = (count.sent[method] ?? 0) + 1;
  const mood: ApiMood = apiMoods[(headers['x-mood'] ?? 'good') as keyof typeof apiMoods];
  const good = goodResponse(method, path, run);
  mood.reply({ socket, method, path, headers, count: count.sent[method], good, otherOrigin });
}

/** Reads requests off a socket; chunked bodies are not read, for nothing here sends them. */
function parse(socket: Socket, each: typeof onRequest): void {
  let buffer = Buffer.alloc(0);
  socket.on('data', (data) => {
    buffer = Buffer.concat([buffer, data]);
    for (;;) {
      const end = buffer.indexOf('\r\n\r\n');
      if (end < 0) return;
      const [first = '', ...lines] = buffer.subarray(0, end).toString('latin1').split('\r\n');
      const headers = Object.fromEntries(
        lines.map((line) => [
          line.slice(0, line.indexOf(':')).toLowerCase(),
          line.slice(line.indexOf(':') + 1).trim(),
        ]),
      );
      const total = end + 4 + Number(headers['content-length'] ?? 0);
      if (buffer.length < total) return;
      buffer = buffer.subarray(total);
      const [method = '', path = ''] = first.split(' ');
      each(socket, method, path, headers);
    }
  });
}

async function listen(onSocket: (socket: Socket) => void): Promise<number> {
  const server = createServer({ noDelay: true }, (socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => undefined);
    onSocket(socket);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}

const other = await listen((socket) =>
  parse(socket, (_socket, method, path, headers) => {
    const carried = ['authorization', 'enode-user-id', 'content-length'].filter(
      (name) => headers[name] !== undefined && headers[name] !== '0',
    );
    elsewhere.push({ run: headers['x-run'] ?? path, carried });
    const good = goodResponse(method, path, headers['x-run'] ?? '');
    socket.write(response(good.status, good.body));
  }),
);
otherOrigin = `http://127.0.0.1:${other}`;

const ports: ServerPorts = {
  main: await listen((socket) => parse(socket, onRequest)),
  resets: await listen(reset),
  silent: await listen((socket) => socket.pause()),
  resetsAtData: await listen((socket) => socket.once('data', () => reset(socket))),
};

mainThread!.on('message', () => {
  mainThread!.postMessage({ runs, elsewhere, unfinished: open.size } satisfies ServerReport);
});
mainThread!.postMessage(ports);
