import { execFile, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

import { createSimulator } from '../../../src/simulator/index.ts';

const python = spawnSync('python3', ['--version']).status === 0;
const required = Boolean(process.env['CI'] ?? process.env['REQUIRE_PYTHON']);
if (!python && !required) console.warn('Tests in Python are skipped: there is no python3');

const program = fileURLToPath(new URL('client.py', import.meta.url));

describe.skipIf(!python && !required)('a program in Python, over plain HTTP', { timeout: 60_000 }, () => {
  it.each([
    ['on this machine', {}],
    ['that asks for a control token', { controlToken: 'a-token-for-programs' }],
  ])('a program in Python, over plain HTTP uses a simulator %s from end to end', async (_name, options) => {
    await using sim = await createSimulator(options);
    const { stdout } = await promisify(execFile)('python3', [program], {
      env: {
        PATH: process.env['PATH'],
        CONTROL_URL: sim.controlUrl,
        ...(sim.controlToken !== undefined && { CONTROL_TOKEN: sim.controlToken }),
      },
    });
    expect(stdout.trim().split('\n')).toHaveLength(35);
    expect(sim.violations).toEqual([]);
  });
});
