import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { definitions } from '../../generated/definitions.ts';
import type { Version } from '../../generated/index.ts';
import { breakingOnly } from '../../src/cli/diff/breaking-only.ts';
import { exitCodeHelp } from '../../src/cli/exit-codes.ts';
import { itemTable } from '../../src/cli/output/table.ts';
import { runProgram } from '../../src/cli/program.ts';
import type { Terminal } from '../../src/cli/terminal/terminal.ts';
import { isRow } from '../../src/versions/table.ts';
import { enode, slow } from './support.ts';

/** The command in this process: for what needs no network. */
async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const written = { out: '', err: '' };
  const terminal: Terminal = {
    print: (text) => void (written.out += `${text}\n`),
    note: (line) => void (written.err += `${line}\n`),
    hide: () => undefined,
    progress: () => ({ update: () => undefined, end: () => undefined }),
    readInput: async () => '',
    askSecret: async () => undefined,
    width: undefined,
    env: {},
    signal: new AbortController().signal,
  };
  return { code: await runProgram(args, terminal), ...written };
}

const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

it('enode has a command for every method of every version', slow, async () => {
  for (const version of Object.keys(definitions) as Version[]) {
    const { api, user } = definitions[version].table!;
    const methods = [
      ...Object.entries(api).flatMap(([group, rows]) => Object.keys(rows).map((name) => [group, name])),
      ...Object.entries(user).flatMap(([name, member]) =>
        isRow(member) ? [['users', name]] : Object.keys(member).map((inner) => [name, inner]),
      ),
    ];
    for (const group of new Set(methods.map(([name]) => name!))) {
      const { code, out } = await run(kebab(group), '--help', '--api-version', version);
      expect(code).toBe(0);
      for (const [, name] of methods.filter(([one]) => one === group)) {
        expect(out).toMatch(new RegExp(`^  ${kebab(name!)} `, 'm'));
      }
    }
  }
});

it('enode explains itself: every command has a line, every exit code its meaning', slow, async () => {
  const { code, out } = await run('--help');
  expect(code).toBe(0);
  expect(out).toContain(exitCodeHelp);
  for (const command of ['doctor', 'simulate', 'listen', 'verify', 'replay', 'diff', 'get', 'completion']) {
    expect(out).toMatch(new RegExp(`^  ${command} .*\\S`, 'm'));
  }
  const { out: one } = await run('webhooks', 'create', '--help');
  expect(one).toMatch(/--url <string> [^]*\(required\)/);
  expect(one).toContain('--param-api-version');
  expect(one).not.toMatch(/^ +--secret/m);
  expect(one).toContain('The secret is read from ENODE_WEBHOOK_SECRET');
});

it('the guide of the command line documents the same exit codes as the help', slow, async () => {
  const guide = await readFile(new URL('../../docs/guides/command-line.md', import.meta.url), 'utf8');
  for (const [, code, meaning] of exitCodeHelp.matchAll(/^ {2}(\d+) +(.+)$/gm)) {
    expect(guide.replaceAll(/\s+/g, ' ')).toContain(`| ${code} | ${meaning} |`);
  }
});

it('enode prints the reports between two versions, or only what can break code', slow, async () => {
  const whole = await run('diff', '2023-04-15', '2024-10-01');
  expect(whole.code).toBe(0);
  expect(whole.out.match(/^# .* → .*$/gm)).toEqual([
    '# 2023-04-15 → 2023-08-01',
    '# 2023-08-01 → 2024-01-01',
    '# 2024-01-01 → 2024-10-01',
  ]);
  const breaking = await run('diff', '2024-01-01', '--breaking');
  expect(breaking.out).toContain('**Breaks callers:**');
  expect(breaking.out).not.toContain('Breaks nobody:**');
  expect(await run('diff', '2024-10-01', '2023-04-15')).toMatchObject({ code: 2 });
  expect(await run('diff', '2022-01-01')).toMatchObject({
    code: 2,
    err: expect.stringContaining('2023-04-15'),
  });
});

it('enode leaves out headings under which nothing is left', () => {
  const report =
    '# a\n\n## b\n\n- **Breaks nobody:** x\n  - more\n\n## c\n\n- **Breaks readers:** y\n  - z\n';
  expect(breakingOnly(report)).toBe('# a\n\n## c\n\n- **Breaks readers:** y\n  - z');
});

it('enode shows as many columns as fit, and nothing that a terminal would take for a command', () => {
  const items = [{ id: 'a', tags: ['x'], at: { level: null, name: 'c\u001b[31md' } }, { id: 'bb' }];
  expect(itemTable(items, 80)).toEqual({
    text: 'id  at.level  at.name\na   null      c [31md\nbb',
    leftOut: ['tags'],
  });
  expect(itemTable(items, 6)).toEqual({ text: 'id\na\nbb', leftOut: ['tags', 'at.level', 'at.name'] });
  // One that is too wide makes room for others; what a device is able to do comes last.
  const wide = [{ id: 'a', capabilities: { x: 1 }, long: 'a long text', b: 2 }];
  expect(itemTable(wide, 7)).toEqual({ text: 'id  b\na   2', leftOut: ['long', 'capabilities.x'] });
  expect(itemTable(items, 6, ['tags']).text).toBe('tags\n["x"]\n');
});

it('enode completes commands and options in a shell', slow, async () => {
  const { code, stdout } = await enode(['complete', '--', 'vehicles', 'start-']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^start-charging\t/m);
  const script = await enode(['completion', 'zsh']);
  expect(script.stdout).toContain('compdef');
});

it.skipIf(process.platform === 'win32')(
  'enode completes in bash as it comes, and runs nothing of what is typed',
  slow,
  async () => {
    const { out } = await run('completion', 'bash');
    const home = await mkdtemp(join(tmpdir(), 'enode-bash-'));
    onTestFinished(() => rm(home, { recursive: true, force: true }));
    const words = (...typed: string[]) =>
      `COMP_WORDS=(${typed.map((word) => `'${word}'`).join(' ')}) COMP_CWORD=${typed.length - 1}; __enode_complete; echo "\${COMPREPLY[*]}"`;
    const script = [
      `enode() { '${process.execPath}' '${fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))}' "$@"; }`,
      // Read twice, as a profile and a session do.
      out,
      out,
      words('enode', 'vehicles', 'start-'),
      words('enode', 'vehicles', 'list', '--api-version', '=', '2024'),
      words('enode', 'get', '$(touch typed)', ''),
    ].join('\n');
    const bash = spawnSync('bash', ['--norc', '-c', script], { cwd: home, encoding: 'utf8' });
    expect(bash).toMatchObject({ status: 0, stderr: '' });
    expect(bash.stdout).toBe('start-charging\n2024-01-01 2024-10-01\n\n');
    expect(await readdir(home)).toEqual([]);
  },
);

it('enode runs the simulator by its own command line', slow, async () => {
  const { code, stdout } = await enode(['simulate', '--help']);
  expect([code, stdout]).toEqual([0, expect.stringContaining('--webhook <url>')]);
});
