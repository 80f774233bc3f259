import type { Socket } from 'node:net';
import { gzipSync } from 'node:zlib';

/** What a mood of the hostile server gets to work with: one parsed request and the raw socket it came on. */
export interface Turn {
  readonly socket: Socket;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** How often this method was sent in this run, this request included. */
  readonly count: number;
  /** The response that a well-behaved server would give. */
  readonly good: { readonly status: number; readonly body: string };
  /** Origin of the second server, which must never see a token. */
  readonly otherOrigin: string;
}

export type Mood = (turn: Turn) => void;

/** A complete HTTP/1.1 response. Headers are raw lines, so that a mood can send broken ones. */
export function response(status: number, body: string | Buffer, lines: readonly string[] = []): Buffer {
  const allLines = [
    `HTTP/1.1 ${status} X`,
    ...(lines.some((line) => /^content-type:/i.test(line)) ? [] : ['content-type: application/json']),
    ...lines,
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  return Buffer.concat([Buffer.from(`${allLines.join('\r\n')}\r\n\r\n`), Buffer.from(body)]);
}

/** Only the head of a response, with exactly these lines. */
export function head(status: number, lines: readonly string[]): string {
  return `${[`HTTP/1.1 ${status} X`, ...lines].join('\r\n')}\r\n\r\n`;
}

export function problem(status: number, detail: string, lines: readonly string[] = []): Buffer {
  const body = JSON.stringify({ type: 'https://example.test/problems/odd', title: 'Odd', detail });
  return response(status, body, ['content-type: application/problem+json', ...lines]);
}

/** Ends the connection with RST instead of FIN. */
export function reset(socket: Socket): void {
  socket.resetAndDestroy();
}

/** Sends bytes piece by piece, `size` at a time. */
export function drip(socket: Socket, bytes: Buffer, size: number, everyMs: number): void {
  let sent = 0;
  const timer = setInterval(() => {
    if (socket.destroyed || sent >= bytes.length) clearInterval(timer);
    else socket.write(bytes.subarray(sent, (sent += size)));
  }, everyMs);
  socket.on('close', () => clearInterval(timer));
}

/** 60 kB on the wire, 60 MB when unpacked. */
export const gzipBomb: Buffer = gzipSync(Buffer.alloc(60 * 1024 * 1024, 0x20));
