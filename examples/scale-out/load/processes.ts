import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const started: ChildProcess[] = [];

/** Starts a program and resolves when it says that it is ready. */
export async function start(
  command: string,
  args: readonly string[],
  { env, ready }: { env?: Record<string, string>; ready: string },
): Promise<ChildProcess> {
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  started.push(child);
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`${args[0] ?? command} ended before it was ready`)));
    child.stdout!.on('data', (chunk: Buffer) => chunk.toString().includes(ready) && resolve());
  });
  child.removeAllListeners('exit');
  return child;
}

export const program = (name: string): string => fileURLToPath(new URL(`../src/${name}.ts`, import.meta.url));

export const killAll = (): void => started.forEach((child) => child.kill('SIGKILL'));
