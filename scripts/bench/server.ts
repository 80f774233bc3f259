/** The server that the clients are measured against: a process of its own, so that only clients are counted. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { vehicle } from './vehicle.ts';

/** About 3 KB, as an answer of the API is. */
const body = JSON.stringify({ ...vehicle, padding: 'x'.repeat(1700) });
const token = JSON.stringify({
  access_token: 'benchmark',
  expires_in: 3599,
  scope: '',
  token_type: 'bearer',
});

const server = createServer((request, response) => {
  request.resume();
  const answer = request.url === '/oauth2/token' ? token : body;
  response.writeHead(200, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(answer),
    'enode-version': '2024-10-01',
  });
  response.end(answer);
});
server.keepAliveTimeout = 0; // a contender that pauses must not lose its connections
server.listen(0, '127.0.0.1', () => process.send!((server.address() as AddressInfo).port));
process.on('disconnect', () => process.exit());
