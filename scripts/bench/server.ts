/** The server that the clients are measured against: a process of its own, so that only clients are counted. */
import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { vehicle } from './vehicle.ts';

const [latency = '0', tls = ''] = process.argv.slice(2);
const latencyMs = Number(latency);

/** About 3 KB, as a response of the API is. */
const body = JSON.stringify({ ...vehicle, padding: 'x'.repeat(1700) });
const token = JSON.stringify({
  access_token: 'benchmark',
  expires_in: 3599,
  scope: '',
  token_type: 'bearer',
});

const listener: RequestListener = (request, response) => {
  request.resume();
  const text = request.url === '/oauth2/token' ? token : body;
  const send = () => {
    response.writeHead(200, {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(text),
      'enode-version': '2024-10-01',
    });
    response.end(text);
  };
  if (latencyMs === 0) send();
  else setTimeout(send, latencyMs);
};
const file = (name: string) => readFileSync(new URL(`../../test/fixtures/tls/${name}`, import.meta.url));
const server =
  tls === 'tls'
    ? createTlsServer({ cert: file('cert.pem'), key: file('key.pem') }, listener)
    : createServer(listener);
server.keepAliveTimeout = 0; // a contender that pauses must not lose its connections
server.listen(0, '127.0.0.1', () => process.send!((server.address() as AddressInfo).port));
process.on('disconnect', () => process.exit());
