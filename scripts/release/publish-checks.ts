import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What tools have against a tarball: a line each. */
export async function publishChecks(root: string, tarball: string): Promise<string[]> {
  const bin = (name: string): string => join(root, 'node_modules/.bin', name);
  const checks: [string, string, string[]][] = [
    ['publint', bin('publint'), ['--strict', tarball]],
    ['are-the-types-wrong', bin('attw'), ['--profile', 'esm-only', '--no-emoji', '--no-color', tarball]],
    ['npm publish', 'npm', ['publish', '--dry-run', '--ignore-scripts', tarball]],
  ];
  const findings: string[] = [];
  for (const [name, command, args] of checks) {
    try {
      await run(command, args, { cwd: root, timeout: 120_000 });
    } catch (error) {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a command that fails has what it wrote; another error has neither
      const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
      findings.push(`${name} refuses the tarball:\n${stdout}${stderr}`);
    }
  }
  return findings;
}
