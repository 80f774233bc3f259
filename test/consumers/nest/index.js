import 'reflect-metadata';
import { Body, Controller, Module, Post, Req, Res } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { toNodeHandler } from 'enode-client/webhooks';
import { check } from './check.js';

await check(async (handler) => {
  const listener = toNodeHandler(handler);
  class Webhooks {
    receive(request, response) {
      listener(request, response);
    }
    echo(body) {
      return body;
    }
  }
  const method = (name) => [
    Webhooks.prototype,
    name,
    Object.getOwnPropertyDescriptor(Webhooks.prototype, name),
  ];
  Controller()(Webhooks);
  Post('webhooks/enode')(...method('receive'));
  Req()(Webhooks.prototype, 'receive', 0);
  Res()(Webhooks.prototype, 'receive', 1);
  Post('echo')(...method('echo'));
  Body()(Webhooks.prototype, 'echo', 0);
  class App {}
  Module({ controllers: [Webhooks] })(App);
  const app = await NestFactory.create(App, { rawBody: true, logger: false });
  await app.listen(0, '127.0.0.1');
  return { url: (await app.getUrl()).replace('[::1]', '127.0.0.1'), close: () => app.close() };
});
