import { createHmac } from 'node:crypto';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';

import type { Webhook } from '../world/webhooks.ts';
import { isLoopback } from '../world/webhooks.ts';

/** What came of a delivery. */
export interface Delivered {
  status: 'SUCCESS' | 'FAILURE';
  description: string;
  response: { code: number; body: string; headers: string[] } | null;
}

export interface Delivery {
  target: Pick<Webhook, 'url' | 'secret'> & Partial<Pick<Webhook, 'authentication'>>;
  /** Unique, for the header `x-enode-delivery`. */
  id: string;
  events: readonly object[];
  /** Cuts the delivery off when the simulator closes. */
  signal: AbortSignal;
}

/** Receivers must answer within this time, in real ms. */
const patience = 5_000;
const longestBody = 10_000;

/** Posts signed events to a receiver on this machine. Addresses elsewhere count as unreachable. */
export async function deliver({ target, id, events, signal }: Delivery): Promise<Delivered> {
  if (!isLoopback(target.url)) {
    return failed('The simulator delivers to loopback addresses only');
  }
  const body = JSON.stringify(events);
  const headers = {
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    'x-enode-delivery': id,
    'x-enode-signature': `sha1=${createHmac('sha1', target.secret).update(body).digest('hex')}`,
    ...(target.authentication && {
      [target.authentication.headerName]: target.authentication.headerValue,
    }),
  };
  try {
    const response = await post(
      target.url,
      headers,
      body,
      AbortSignal.any([signal, AbortSignal.timeout(patience)]),
    );
    return response.code === 200
      ? { status: 'SUCCESS', description: 'The receiver answered 200', response }
      : { status: 'FAILURE', description: `The receiver answered ${response.code}, not 200`, response };
  } catch (error) {
    return failed(`The receiver did not answer: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const failed = (description: string): Delivered => ({ status: 'FAILURE', description, response: null });

// A connection of its own for each delivery: none stays open to keep a receiver from closing.
function post(
  url: string,
  headers: Record<string, string>,
  body: string,
  signal: AbortSignal,
): Promise<NonNullable<Delivered['response']>> {
  const request = url.startsWith('https:') ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const outgoing = request(
      url,
      { method: 'POST', headers, signal, agent: false, rejectUnauthorized: false },
      (incoming) => {
        let text = '';
        incoming.setEncoding('utf8');
        incoming.on('data', (part: string) => {
          text += part.slice(0, longestBody - text.length);
        });
        incoming.on('error', reject);
        incoming.on('end', () => {
          const received = Object.entries(incoming.headers).map(
            ([name, value]) => `${name}: ${String(value)}`,
          );
          resolve({ code: incoming.statusCode ?? 0, body: text, headers: received });
        });
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
