import type { Acceptance, AcceptedStatuses } from '../subscriptions/acceptance.ts';
import { createHmac } from 'node:crypto';

import type { Reach } from '../base/reach.ts';
import type { Subscription } from '../subscriptions/webhooks.ts';
import { nodeHttp, nodeHttps } from '../exchange/node-http.ts';

/** The result of a delivery. */
export interface Delivered {
  status: 'SUCCESS' | 'FAILURE';
  description: string;
  response: { code: number; body: string; headers: string[] } | null;
}

/** Sends a delivery: over HTTP, or to a function. Never rejects. */
export type SendDelivery = (delivery: OutgoingDelivery) => Promise<Delivered>;

export interface OutgoingDelivery {
  url: string;
  headers: Readonly<Record<string, string>>;
  body: string;
}

type Receiver = Pick<Subscription, 'url' | 'secret' | 'authentication'>;

/** A signed delivery, as it goes over the wire; `id` is for the header `x-enode-delivery`. */
export function createOutgoingDelivery(
  { url, secret, authentication }: Receiver,
  id: string,
  body: string,
): OutgoingDelivery {
  const headers = {
    'content-type': 'application/json',
    'x-enode-delivery': id,
    'x-enode-signature': `sha1=${createHmac('sha1', secret).update(body).digest('hex')}`,
    // Sent in lower case, however it was set: names of headers have no case.
    ...(authentication && { [authentication.headerName.toLowerCase()]: authentication.headerValue }),
  };
  return { url, headers, body };
}

const longestBody = 10_000;

/**
 * Posts to receivers that it reaches: on this machine, and on hosts that were allowed. Others count as unreachable.
 *
 * @param closing Cuts deliveries off when the simulator closes.
 */
export const sendOverHttp =
  ({ timeout, statuses }: Acceptance, closing: AbortSignal, reaches: Reach): SendDelivery =>
  async ({ url, headers, body }) => {
    if (!reaches(url)) {
      return noResponse('The simulator delivers to this machine and to allowed hosts only');
    }
    const length = { 'content-length': String(Buffer.byteLength(body)) };
    try {
      const signal = AbortSignal.any([closing, AbortSignal.timeout(timeout)]);
      return resultOf(await post(url, { ...headers, ...length }, body, signal), statuses);
    } catch (error) {
      return failed(error);
    }
  };

/** Calls a function as a platform would. What takes longer than `timeout` is cut off, as on a socket. */
export const sendToFunction =
  (
    handler: (request: Request) => Response | Promise<Response>,
    { timeout, statuses }: Acceptance,
  ): SendDelivery =>
  async ({ url, headers, body }) => {
    const cut = AbortSignal.timeout(timeout);
    const tooLate = new Promise<never>((_, reject) => {
      cut.addEventListener('abort', () => reject(cut.reason));
    });
    try {
      const request = new Request(url, { method: 'POST', headers, body });
      const response = await Promise.race([handler(request), tooLate]);
      const text = (await Promise.race([response.text(), tooLate])).slice(0, longestBody);
      const received = [...response.headers].map(([name, value]) => `${name}: ${value}`);
      return resultOf({ code: response.status, body: text, headers: received }, statuses);
    } catch (error) {
      return failed(error);
    }
  };

function resultOf(response: NonNullable<Delivered['response']>, statuses: AcceptedStatuses): Delivered {
  const { code } = response;
  const isAccepted = code === 200 || (statuses === '2xx' && code > 200 && code < 300);
  return isAccepted
    ? { status: 'SUCCESS', description: `The receiver responded with ${code}`, response }
    : {
        status: 'FAILURE',
        description: `The receiver responded with ${code}, not ${wanted[statuses]}`,
        response,
      };
}

const wanted = { '2xx': '2xx', 'only-200': '200' } as const satisfies Record<AcceptedStatuses, string>;

const failed = (error: unknown): Delivered =>
  noResponse(`The receiver did not respond: ${error instanceof Error ? error.message : String(error)}`);

const noResponse = (description: string): Delivered => ({ status: 'FAILURE', description, response: null });

// A connection of its own for each delivery: none stays open to keep a receiver from closing.
function post(
  url: string,
  headers: Record<string, string>,
  body: string,
  signal: AbortSignal,
): Promise<NonNullable<Delivered['response']>> {
  const { request } = url.startsWith('https:') ? nodeHttps() : nodeHttp;
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
