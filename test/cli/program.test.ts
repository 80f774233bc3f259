import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
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

it('has a command for every method of every version', slow, async () => {
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

it('explains itself: every command has a line, every exit code its meaning', slow, async () => {
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

it('documents the same exit codes in its guide', slow, async () => {
  const guide = await readFile(new URL('../../docs/guides/command-line.md', import.meta.url), 'utf8');
  for (const [, code, meaning] of exitCodeHelp.matchAll(/^ {2}(\d+) +(.+)$/gm)) {
    expect(guide.replaceAll(/\s+/g, ' ')).toContain(`| ${code} | ${meaning} |`);
  }
});

it('prints the reports between two versions, or only what can break code', slow, async () => {
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

it('leaves out headings under which nothing is left', () => {
  const report =
    '# a\n\n## b\n\n- **Breaks nobody:** x\n  - more\n\n## c\n\n- **Breaks readers:** y\n  - z\n';
  expect(breakingOnly(report)).toBe('# a\n\n## c\n\n- **Breaks readers:** y\n  - z');
});

it('shows as many columns as fit, and nothing that a terminal would take for a command', () => {
  const items = [{ id: 'a', tags: ['x'], at: { level: null, name: 'c\u001b[31md' } }, { id: 'bb' }];
  expect(itemTable(items, 80)).toEqual({
    text: 'id  at.level  at.name\na   null      c [31md\nbb',
    leftOut: ['tags'],
  });
  expect(itemTable(items, 6)).toEqual({ text: 'id\na\nbb', leftOut: ['tags', 'at.level', 'at.name'] });
  expect(itemTable(items, 6, ['tags']).text).toBe('tags\n["x"]\n');
});

it('completes commands and options in a shell', slow, async () => {
  const { code, stdout } = await enode(['complete', '--', 'vehicles', 'start-']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^start-charging\t/m);
  const script = await enode(['completion', 'zsh']);
  expect(script.stdout).toContain('compdef');
});

it('runs the simulator by its own command line', slow, async () => {
  const { code, stdout } = await enode(['simulate', '--help']);
  expect([code, stdout]).toEqual([0, expect.stringContaining('--webhook <url>')]);
});
