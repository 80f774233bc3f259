import { once } from 'node:events';
import express from 'express';
import { toNodeHandler } from 'enode-client/webhooks';
import { check } from './check.js';

await check(async (handler) => {
  const app = express();
  app.post('/webhooks/enode', toNodeHandler(handler));
  app.use(express.json());
  app.post('/echo', (request, response) => void response.json(request.body));
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
});
