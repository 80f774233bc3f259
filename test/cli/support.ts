import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { createSimulator, type Simulator, type SimulatorOptions } from '../../src/simulator/index.ts';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

/** Each test starts processes, beside whatever else the machine does. */
export const slow = { timeout: 60_000 };

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Secrets with characters that URLs, forms and JSON write in other ways. */
export const clientSecret = 'client/secret+"of" this test';
export const webhookSecret = 'webhook-secret-of-this-test';
export const clientId = 'client-of-this-test';

/** A simulator that the command can call, and the environment with which it does. */
export async function startSimulator(
  options: SimulatorOptions = {},
): Promise<{ sim: Simulator; env: Record<string, string> }> {
  const sim = await createSimulator({ ...options, credentials: { clientId, clientSecret } });
  const env = {
    ENODE_CLIENT_ID: clientId,
    ENODE_CLIENT_SECRET: clientSecret,
    ENODE_API_URL: sim.apiUrl,
    ENODE_OAUTH_URL: sim.oauthUrl,
    ENODE_WEBHOOK_SECRET: webhookSecret,
  };
  return { sim, env };
}

/** Starts the command as a process of its own, with nothing of this one's environment. */
export const start = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  spawn(process.execPath, [main, ...args], { env: { PATH: process.env['PATH'], ...env } });

/** Runs the command to its end. Whatever its arguments, no secret is in what it writes. */
export async function enode(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  input = '',
): Promise<Run> {
  const child = start(args, env);
  child.stdin.end(input);
  const run = await endOf(child);
  const { stdout, stderr } = run;
  for (const secret of [clientSecret, webhookSecret]) {
    for (const shown of [
      secret,
      JSON.stringify(secret).slice(1, -1),
      encodeURIComponent(secret),
      btoa(secret),
    ]) {
      expect(stdout + stderr).not.toContain(shown);
    }
  }
  return run;
}

export async function endOf(child: ChildProcessWithoutNullStreams): Promise<Run> {
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  return { code, stdout, stderr };
}
