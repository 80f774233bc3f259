import 'reflect-metadata';
import { Body, Controller, Module, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { EnodeWebhooksModule } from 'enode-client/nest';
import { check } from './check.js';

// The oldest version that the peer dependency allows.
await check(async (handler) => {
  class Echo {
    echo(body) {
      return body;
    }
  }
  Controller()(Echo);
  Post('echo')(Echo.prototype, 'echo', Object.getOwnPropertyDescriptor(Echo.prototype, 'echo'));
  Body()(Echo.prototype, 'echo', 0);
  class App {}
  Module({ imports: [EnodeWebhooksModule.forRoot({ handler })], controllers: [Echo] })(App);
  const app = await NestFactory.create(App, { rawBody: true, logger: false });
  await app.listen(0, '127.0.0.1');
  return { url: (await app.getUrl()).replace('[::1]', '127.0.0.1'), close: () => app.close() };
});
