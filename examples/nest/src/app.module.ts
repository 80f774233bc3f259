import { Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { EnodeWebhooksModule } from 'enode-client/nest';
import { createWebhookHandler } from 'enode-client/webhooks';
import { webhookVersion } from 'enode-client/webhooks/2024-10-01';
import { ENODE, EnodeModule, type Enode } from './enode.module.ts';
import { EnodeErrorFilter, LevelsService, VehiclesModule } from './vehicles.ts';

@Module({
  imports: [
    EnodeModule,
    VehiclesModule,
    EnodeWebhooksModule.forRootAsync({
      path: 'webhooks/enode',
      imports: [VehiclesModule],
      inject: [LevelsService, ENODE],
      useFactory: (levels: LevelsService, enode: Enode) =>
        createWebhookHandler({
          secrets: () => process.env['ENODE_WEBHOOK_SECRET'] ?? '',
          versions: [webhookVersion],
          onError: console,
          retryOn: 'error',
          on: {
            'user:vehicle:updated': ({ vehicle }) =>
              levels.save(vehicle.id, vehicle.chargeState.batteryLevel),
            // Ends waits at once, without asking.
            'user:vendor-action:updated': enode.actions.settle,
          },
        }),
    }),
  ],
  providers: [{ provide: APP_FILTER, useClass: EnodeErrorFilter }],
})
export class AppModule {}
