import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const program = fileURLToPath(new URL('main.ts', import.meta.url));

/** How many runs: `make faults` asks for ten times as many. */
const runs = process.env['FAULT_RUNS'] ?? '1000';

it('a client survives a hostile server: right result or typed error in time, nothing sent twice, leaked or left behind', async () => {
  const { code, output } = await new Promise<{ code: unknown; output: string }>((resolve) => {
    execFile(process.execPath, ['--expose-gc', program, '--runs', runs], (error, stdout, stderr) => {
      resolve({ code: error?.code ?? 0, output: stdout + stderr });
    });
  });
  const violated = output.split('\n').filter((line) => line.startsWith('VIOLATED'));
  expect(violated).toEqual([]);
  expect(output).toContain(`${runs} runs`);
  expect(code).toBe(0);
}, 180_000);
