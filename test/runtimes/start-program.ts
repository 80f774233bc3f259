import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const here = fileURLToPath(new URL('./', import.meta.url));
const bin = (name: string) => join(here, 'node_modules/.bin', name);
const program = (name: string) => join(here, 'programs', `${name}.ts`);

/** A program that runs on a runtime of its own and serves on loopback. */
export interface RunningProgram extends AsyncDisposable {
  readonly origin: string;
}

export const startBun = () => start(bin('bun'), ['run', program('bun')]);

export const startDeno = (name: 'deno' | 'supabase') =>
  start(bin('deno'), ['run', '--no-config', '--node-modules-dir=manual', '--allow-all', program(name)]);

/** Workers run one bundled file: all of it web standards, or it would not start. */
export async function startWorkerd(name = 'worker'): Promise<RunningProgram> {
  const folder = await mkdtemp(join(tmpdir(), 'enode-worker-'));
  const bundle = await rolldown({ input: program(name) });
  await bundle.write({ file: join(folder, 'worker.js'), format: 'esm', codeSplitting: false });
  await bundle.close();
  const config = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .worker), (name = "loopback", network = (allow = ["private"]))],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")]
);
const worker :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed "worker.js")],
  compatibilityDate = "2026-10-01",
  globalOutbound = "loopback"
);
`;
  await writeFile(join(folder, 'config.capnp'), config);
  const args = ['serve', join(folder, 'config.capnp'), '--control-fd=1'];
  const running = await start(bin('workerd'), args);
  return {
    origin: running.origin,
    [Symbol.asyncDispose]: async () => {
      await running[Symbol.asyncDispose]();
      await rm(folder, { recursive: true });
    },
  };
}

/** Starts a program that tells its port on a line of its own. */
async function start(command: string, args: readonly string[]): Promise<RunningProgram> {
  const env = { PATH: process.env['PATH'], HOME: tmpdir(), DENO_NO_UPDATE_CHECK: '1' };
  const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<void>((resolve) => void child.once('close', () => resolve()));
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  let port: string | undefined;
  for await (const line of createInterface({ input: child.stdout })) {
    said += `${line}\n`;
    port = /port"?[ :]+(\d+)/.exec(line)?.[1];
    if (port !== undefined) break;
  }
  if (port === undefined) throw new Error(`${command} ended before it served:\n${said}`);
  child.stdout.resume();
  return {
    origin: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => {
      child.kill();
      await ended;
    },
  };
}
