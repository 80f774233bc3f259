import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An app that sends its users to link, on this machine. */
export interface App extends AsyncDisposable {
  /** Where users come back to. */
  redirectUri: string;
}

export async function startApp(): Promise<App> {
  const server = createServer((_, response) => {
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end('<!doctype html><link rel="icon" href="data:,"><title>App</title><h1>Back in the app</h1>');
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return {
    redirectUri: `http://127.0.0.1:${(server.address() as AddressInfo).port}/back?from=link`,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
