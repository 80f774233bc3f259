import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A database of a test. */
export interface DatabaseServer extends AsyncDisposable {
  readonly port: number;
}

/** Whether Redis is installed. `REQUIRE_REDIS` makes its absence a failure. */
export const hasRedis =
  spawnSync('redis-server', ['--version']).status === 0 || process.env['REQUIRE_REDIS'] === '1';

const postgresRoot = '/usr/lib/postgresql';
const postgresBin = existsSync(postgresRoot)
  ? join(postgresRoot, readdirSync(postgresRoot).at(-1)!, 'bin')
  : undefined;

/** Whether PostgreSQL is installed. `REQUIRE_POSTGRES` makes its absence a failure. */
export const hasPostgres = postgresBin !== undefined || process.env['REQUIRE_POSTGRES'] === '1';

/** Redis in memory, on a free port of this machine. */
export async function startRedis(): Promise<DatabaseServer> {
  const port = await freePort();
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const server = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'inherit'] });
  await saying(server, 'stdout', 'Ready to accept connections');
  return { port, [Symbol.asyncDispose]: () => ended(server) };
}

/** PostgreSQL in a folder of its own, on a free port of this machine; it refuses to run as root. */
export async function startPostgres(): Promise<DatabaseServer> {
  const folder = mkdtempSync(join(tmpdir(), 'enode-postgres-'));
  chmodSync(folder, 0o777);
  const data = join(folder, 'data');
  const asUser =
    process.getuid?.() === 0 ? ['setpriv', '--reuid=postgres', '--regid=postgres', '--clear-groups'] : [];
  const command = (name: string, ...args: string[]) => [...asUser, join(postgresBin!, name), ...args];
  const [init, ...initArgs] = command('initdb', '-D', data, '-U', 'test', '-A', 'trust', '--no-sync');
  const made = spawnSync(init!, initArgs, { encoding: 'utf8', cwd: folder });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  const port = await freePort();
  const options = ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', folder, '-F'];
  const [start, ...startArgs] = command('postgres', ...options);
  const server = spawn(start!, startArgs, { stdio: ['ignore', 'ignore', 'pipe'], cwd: folder });
  await saying(server, 'stderr', 'ready to accept connections');
  return {
    port,
    async [Symbol.asyncDispose]() {
      await ended(server);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function saying(server: ChildProcess, stream: 'stdout' | 'stderr', text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    server[stream]!.on('data', (data: Buffer) => {
      said = (said + data.toString()).slice(-10_000);
      if (said.includes(text)) resolve();
    });
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`The database ended with ${code}: ${said}`)));
  });
}

function ended(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    server.removeAllListeners('exit');
    server.once('exit', () => resolve());
    // PostgreSQL waits for its last client.
    server.kill('SIGTERM');
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => void server.close(resolve));
  return port;
}
