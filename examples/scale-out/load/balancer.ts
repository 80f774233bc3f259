import { connect, createServer, type Server } from 'node:net';

/** What stands before the receivers: each connection goes to the next receiver that takes it. */
export function createBalancer(ports: readonly number[]): Server {
  let turn = 0;
  return createServer((client) => {
    const attempt = (left: number): void => {
      if (left === 0) return void client.destroy();
      const upstream = connect(ports[turn++ % ports.length]!, '127.0.0.1');
      upstream.once('error', () =>
        upstream.connecting || !client.readable ? attempt(left - 1) : client.destroy(),
      );
      upstream.once('connect', () => {
        upstream.removeAllListeners('error');
        for (const [one, other] of [
          [client, upstream],
          [upstream, client],
        ] as const) {
          one.on('error', () => other.destroy());
          one.on('close', () => other.destroy());
          one.pipe(other);
        }
      });
    };
    attempt(ports.length);
  });
}
