import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { project } from './support/workspace.ts';

/** The lines of a workflow that take a patch of another job into the index, or refuse it. */
function guardOf(workflow: string): string {
  const text = readFileSync(join(project, '.github/workflows', workflow), 'utf8');
  const [guard = ''] = /^ +allowed='[^]*?^ +fi$/m.exec(text) ?? [];
  expect(guard).toContain('git apply');
  return guard;
}

const nothing = '0'.repeat(40);
const added = (path: string, mode = '100644', content = 'x'): string =>
  `diff --git a/${path} b/${path}\nnew file mode ${mode}\nindex ${nothing}..${'1'.repeat(40)}\n--- /dev/null\n+++ b/${path}\n@@ -0,0 +1 @@\n+${content}\n`;
const renamed = (from: string, to: string): string =>
  `diff --git a/${from} b/${to}\nsimilarity index 100%\nrename from ${from}\nrename to ${to}\n`;

/** Each workflow with files that it may change, one that is there and one that is new. */
const allowed = [
  ['regenerate.yml', 'generated/auth.ts', 'openapi/2030-01-31.yaml'],
  ['release.yml', 'CHANGELOG.md', '.changeset/brave-cars-2.md'],
] as const;

describe.each(allowed)('the patch that %s takes', (workflow, there, other) => {
  let root: string;
  const git = (...args: string[]): string => execFileSync('git', args, { cwd: root, encoding: 'utf8' });
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'patch-'));
    git('init', '--quiet');
    for (const path of [
      there,
      'src/auth.ts',
      '.github/workflows/ci.yml',
      'package.json',
      'generated/auth.ts',
    ]) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), `${path}\n`);
    }
    git('add', '--all');
    git('-c', 'user.name=a', '-c', 'user.email=a@a.example', 'commit', '--quiet', '--message', 'start');
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  function isTaken(patch: string): boolean {
    writeFileSync(join(root, 'changes.patch'), patch);
    const { status } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', guardOf(workflow)], {
      cwd: root,
      env: { ...process.env, PROPOSAL: root },
    });
    return status === 0;
  }

  it('the patch of a workflow is taken into the index where it stays in its files', () => {
    const changed = `diff --git a/${there} b/${there}\n--- a/${there}\n+++ b/${there}\n@@ -1 +1 @@\n-${there}\n+other\n`;
    expect(isTaken(changed + added(other))).toBe(true);
    expect(git('diff', '--cached', '--name-status').trim().split('\n').toSorted()).toEqual(
      [`A\t${other}`, `M\t${there}`].toSorted(),
    );
  });

  it.each<[string, (free: string) => string]>([
    ['a file elsewhere', () => added('src/index.ts')],
    ['a workflow', () => added('.github/workflows/new.yml')],
    ['a file with a name in quotes', () => added('"generated/\\n.ts"')],
    ['a file that is renamed from elsewhere', (free) => renamed('src/auth.ts', free)],
    ['a workflow that is renamed', (free) => renamed('.github/workflows/ci.yml', free)],
    ['a link', (free) => added(free, '120000', '../src/index.ts')],
    ['a program', (free) => added(free, '100755')],
    ['a file outside the repository', () => added('../evil.ts')],
    ['a file of the repository itself', () => added('.git/hooks/pre-commit')],
    ['a mode that changes', () => `diff --git a/${there} b/${there}\nold mode 100644\nnew mode 100755\n`],
  ])('the patch of a workflow is refused with %s', (_what, patch) => {
    expect(isTaken(patch(other))).toBe(false);
  });
});
