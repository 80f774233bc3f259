/**
 * Nest, whose body parser comes first: start it with `rawBody: true`, and the bytes are in `request.rawBody`. In your
 * project, import from 'enode-client/webhooks' and 'enode-client/webhooks/2024-10-01', and write the decorators as
 * decorators:
 *
 *   @Controller('webhooks')
 *   export class EnodeWebhookController {
 *     @Post('enode')
 *     receive(@Req() request: RawBodyRequest<Request>, @Res() response: Response) { … }
 *   }
 */
import 'reflect-metadata';
import { Controller, Module, Post, Req, Res, type INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import {
  createWebhookHandler,
  toNodeHandler,
  type NodeRequest,
  type NodeResponse,
} from '../../../src/webhooks/index.ts';
import { webhookVersion } from '../../../src/webhooks/versions/2024-10-01.ts';
import { save } from './storage.ts';

export class EnodeWebhookController {
  readonly #listener = toNodeHandler(
    createWebhookHandler({
      secrets: () => process.env['ENODE_WEBHOOK_SECRET'] ?? '',
      versions: [webhookVersion],
      onError: console,
      on: {
        'user:vehicle:updated': ({ vehicle }) => save(vehicle.id, vehicle.chargeState.batteryLevel),
      },
    }),
  );

  receive(request: NodeRequest, response: NodeResponse): void {
    this.#listener(request, response);
  }
}

// Node runs this file as it is, and Node knows no decorators: they are called instead.
const { prototype } = EnodeWebhookController;
Controller('webhooks')(EnodeWebhookController);
Post('enode')(prototype, 'receive', Object.getOwnPropertyDescriptor(prototype, 'receive')!);
Req()(prototype, 'receive', 0);
Res()(prototype, 'receive', 1);

// oxlint-disable-next-line typescript/no-extraneous-class -- so are modules of Nest
export class AppModule {}
Module({ controllers: [EnodeWebhookController] })(AppModule);

export function createApp(): Promise<INestApplication> {
  return NestFactory.create(AppModule, { rawBody: true, logger: ['error'] });
}
