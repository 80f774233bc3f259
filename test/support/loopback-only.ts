import { Socket } from 'node:net';

const hosts = new Set(['127.0.0.1', 'localhost', '::1', '[::1]', undefined]);
const allowed = new Set<string>();
const stays = Symbol.for('enode-client tests stay on loopback');
let guarded = false;

/** Lets tests connect to a host that is not this machine. */
export function allowHost(host: string): void {
  allowed.add(host);
}

/**
 * No test reaches past this machine, by whatever it connects: fetch, a dispatcher of undici, or a socket of its own.
 */
export function stayOnLoopback(): void {
  // Many files of tests may share a process.
  const marked: { [mark: symbol]: unknown } = Object(Socket.prototype);
  if (marked[stays] === true) return;
  marked[stays] = true;
  // Files share a worker's modules, and each sets itself up.
  if (guarded) return;
  guarded = true;
  const { connect } = Socket.prototype;
  Socket.prototype.connect = function connectHere(this: Socket, ...args: unknown[]): Socket {
    const [first]: unknown[] = args.flat();
    const { host, path } = (typeof first === 'object' && first !== null ? first : {}) as {
      host?: string;
      path?: string;
    };
    if (path === undefined && !hosts.has(host) && !host!.startsWith('127.') && !allowed.has(host!)) {
      // As it is for a name that nobody knows: nothing was sent.
      const error = Object.assign(new Error(`No test connects to ${host}`), { code: 'ENOTFOUND' });
      process.nextTick(() => this.destroy(error));
      return this;
    }
    return connect.apply(this, args as never);
  };
}
