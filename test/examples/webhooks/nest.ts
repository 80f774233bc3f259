/**
 * Nest, whose body parser comes first: start it with `NestFactory.create(AppModule, { rawBody: true })`, and the
 * bytes are in `request.rawBody`. Nest itself is not needed to run this; in a project, `receive` is the method of
 * a controller:
 *
 *   @Post('webhooks/enode')
 *   receive(@Req() request: RawBodyRequest<Request>, @Res() response: Response) { … }
 */
import {
  createWebhookHandler,
  toNodeHandler,
  type NodeRequest,
  type NodeResponse,
} from '../../../src/webhooks/index.ts';
import { webhookVersion } from '../../../src/webhooks/versions/2024-10-01.ts';
import { save } from './storage.ts';

export class EnodeWebhookController {
  readonly #listener;

  constructor(secret: string) {
    this.#listener = toNodeHandler(
      createWebhookHandler({
        secrets: secret,
        versions: [webhookVersion],
        on: {
          'user:vehicle:updated': ({ vehicle }) => save(vehicle.id, vehicle.chargeState.batteryLevel),
        },
      }),
    );
  }

  receive(request: NodeRequest, response: NodeResponse): void {
    this.#listener(request, response);
  }
}
