import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';

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
  ready: string,
  env: Record<string, string> = {},
): Promise<ChildProcess> {
  const stdio = ['ignore', 'pipe', 'inherit'] as const;
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: [...stdio] });
  started.push(child);
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`${args[0] ?? command} ended before it was ready`)));
    child.stdout!.on('data', (chunk: Buffer) => chunk.includes(ready) && resolve());
  });
  return child;
}

export const killAll = (): void => started.forEach((child) => child.kill('SIGKILL'));
