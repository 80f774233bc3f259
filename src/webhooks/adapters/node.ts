import { EnodeInputError } from '../../errors/input-error.ts';
import type { WebhookHandler } from '../handle/handler.ts';
import type * as NodeReceive from './node-receive.ts';
import type { NodeRequest, NodeResponse } from './node-receive.ts';

/**
 * Makes a webhook handler one for `node:http`, Express and whatever has their requests and responses. It reads
 * the body itself, so put it before any body parser. Where a parser comes first, it takes the bytes from
 * `request.rawBody` (Nest with `rawBody: true`) or from a body that is still bytes (`express.raw()`); if they
 * are gone, it returns 500 and reports to `onError` what to change.
 *
 * @example
 * app.post('/webhooks/enode', toNodeHandler(handler));
 * app.use(express.json());
 */
export function toNodeHandler(
  handler: WebhookHandler,
): (request: NodeRequest, response: NodeResponse) => void {
  // At the first delivery, it would be lost.
  if (typeof handler?.receive !== 'function') {
    throw new EnodeInputError('toNodeHandler takes what createWebhookHandler returned');
  }
  // Receivers on other platforms are bundled without it; here it is there by the first delivery.
  let loaded: typeof NodeReceive | undefined;
  const load = async () => (loaded = await import('./node-receive.ts'));
  load().catch(() => {}); // it is loaded again for a delivery
  return (request, response) => {
    const received = loaded
      ? loaded.receive(handler, request, response)
      : load().then(({ receive }) => receive(handler, request, response));
    received.catch(() => {
      // No response can be sent: the connection is gone, or a middleware that watches the time was faster.
    });
  };
}
