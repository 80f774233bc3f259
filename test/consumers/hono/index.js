import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { check } from './check.js';

await check(async (handler) => {
  const app = new Hono();
  app.post('/webhooks/enode', (c) => handler(c.req.raw));
  app.post('/echo', async (c) => c.json(await c.req.json()));
  const server = await new Promise((resolve) => {
    const started = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, () => resolve(started));
  });
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
});
