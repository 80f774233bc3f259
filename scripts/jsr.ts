import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from './command-line/run-command.ts';

const help = `Says whether JSR would take the package: a dry run of its publication, from the sources as they are.

Usage: node scripts/jsr.ts

Needs Deno (\`make runtimes\`) and the npm registry. Exit code: that of \`deno publish --dry-run\`.
`;

const root = fileURLToPath(new URL('../', import.meta.url));

process.exitCode = await runCommand({
  help,
  options: {},
  async run() {
    // Elsewhere: beside a package.json, Deno looks for packages in node_modules and nowhere else.
    const folder = await mkdtemp(join(tmpdir(), 'enode-jsr-'));
    try {
      for (const name of ['src', 'generated', 'README.md', 'LICENSE', 'jsr.json'])
        await cp(join(root, name), join(folder, name), { recursive: true });
      const deno = join(root, 'test/runtimes/node_modules/.bin/deno');
      const args = ['publish', '--dry-run', '--allow-dirty', '--quiet', '--config', 'jsr.json'];
      const { status, error } = spawnSync(deno, args, { cwd: folder, stdio: 'inherit' });
      if (error) throw error;
      return status ?? 1;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
});
