/**
 * Webhooks of the Enode API in Nest: a module with a controller. Start the application with `rawBody: true`, so that its
 * parser keeps the bytes that are signed.
 *
 * @packageDocumentation
 */
import {
  Controller,
  HttpCode,
  Inject,
  Module,
  Post,
  Req,
  Res,
  type DynamicModule,
  type FactoryProvider,
  type ModuleMetadata,
} from '@nestjs/common';
import { keysOf } from '../core/known-keys.ts';
import { checkOptions, kindOf } from '../errors/check-options.ts';
import { EnodeInputError } from '../errors/input-error.ts';
import {
  toNodeHandler,
  type NodeRequest,
  type NodeResponse,
  type WebhookHandler,
} from '../webhooks/index.ts';
import { checkHandler } from './check-handler.ts';

/** What both ways to make the module take. */
export interface EnodeWebhooksPath {
  /**
   * Path of the webhook.
   * @default 'webhooks/enode'
   */
  path?: string | undefined;
}

/** Options of `EnodeWebhooksModule.forRoot`. */
export interface EnodeWebhooksOptions extends EnodeWebhooksPath {
  /** What `createWebhookHandler` gave. */
  handler: WebhookHandler;
}

/** Options of `EnodeWebhooksModule.forRootAsync`: the handler is made of services of the application. */
export interface EnodeWebhooksAsyncOptions
  extends EnodeWebhooksPath, Pick<ModuleMetadata, 'imports'>, Pick<FactoryProvider, 'inject'> {
  useFactory: (...services: never[]) => WebhookHandler | Promise<WebhookHandler>;
}

const known = keysOf<EnodeWebhooksOptions>({ handler: true, path: true });
const knownAsync = keysOf<EnodeWebhooksAsyncOptions>({
  path: true,
  imports: true,
  inject: true,
  useFactory: true,
});

/** Under which the handler is provided. */
const handlerToken = Symbol('enode webhook handler');

/**
 * Receives deliveries with Express below Nest. Below it with Fastify, register `enode-client/fastify` on its instance.
 *
 * @example
 * @Module({ imports: [EnodeWebhooksModule.forRoot({ handler })] })
 * export class AppModule {}
 *
 * const app = await NestFactory.create(AppModule, { rawBody: true });
 */
// oxlint-disable-next-line typescript/no-extraneous-class -- so are dynamic modules of Nest
export class EnodeWebhooksModule {
  /** With a handler that is there already. */
  static forRoot(options: EnodeWebhooksOptions): DynamicModule {
    checkOptions(options, known, 'EnodeWebhooksModule.forRoot');
    const { handler, path } = options;
    checkHandler(handler, 'EnodeWebhooksModule.forRoot');
    return moduleOf(path, { provide: handlerToken, useValue: handler });
  }

  /**
   * With a handler that needs services, such as the one that saves.
   *
   * @example
   * EnodeWebhooksModule.forRootAsync({
   *   inject: [CarsService],
   *   useFactory: (cars: CarsService) =>
   *     createWebhookHandler({ secrets, versions, onError: console, on: { 'user:vehicle:updated': ({ vehicle }) => cars.save(vehicle) } }),
   * })
   */
  static forRootAsync(options: EnodeWebhooksAsyncOptions): DynamicModule {
    checkOptions(options, knownAsync, 'EnodeWebhooksModule.forRootAsync');
    const { path, imports, inject, useFactory } = options;
    if (typeof useFactory !== 'function') {
      throw new EnodeInputError(
        `useFactory of EnodeWebhooksModule.forRootAsync is ${kindOf(useFactory)}: give a function that returns a handler`,
      );
    }
    const provider: FactoryProvider<WebhookHandler> = {
      provide: handlerToken,
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Nest fills in what `inject` names
      useFactory: useFactory as FactoryProvider<WebhookHandler>['useFactory'],
      ...(inject && { inject }),
    };
    return { ...moduleOf(path, provider), ...(imports && { imports }) };
  }
}

Module({})(EnodeWebhooksModule);

function moduleOf(
  path: string | undefined,
  provider: FactoryProvider<WebhookHandler> | { provide: symbol; useValue: WebhookHandler },
): DynamicModule {
  return { module: EnodeWebhooksModule, controllers: [controllerOf(path)], providers: [provider] };
}

/** A controller of its own for each path. Decorators are called: as syntax, they are not part of the language yet. */
function controllerOf(path = 'webhooks/enode'): new (handler: WebhookHandler) => object {
  class EnodeWebhookController {
    readonly #listener: ReturnType<typeof toNodeHandler>;

    constructor(handler: WebhookHandler) {
      // What a factory made is there only now.
      checkHandler(handler, 'EnodeWebhooksModule');
      this.#listener = toNodeHandler(handler);
    }

    receive(request: NodeRequest, response: NodeResponse): void {
      this.#listener(request, response);
    }
  }
  const { prototype } = EnodeWebhookController;
  Controller(path)(EnodeWebhookController);
  Inject(handlerToken)(EnodeWebhookController, undefined, 0);
  // oxlint-disable-next-line typescript/no-non-null-assertion -- the class above has it
  const receive = Object.getOwnPropertyDescriptor(prototype, 'receive')!;
  Post()(prototype, 'receive', receive);
  HttpCode(200)(prototype, 'receive', receive);
  Req()(prototype, 'receive', 0);
  Res()(prototype, 'receive', 1);
  return EnodeWebhookController;
}
