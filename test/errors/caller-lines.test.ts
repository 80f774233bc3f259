import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

interface Result {
  readonly failure: string;
  readonly name: string;
  /** `null` when nothing was thrown. */
  readonly code: string | null;
  readonly lines: readonly number[];
}

const program = fileURLToPath(new URL('caller-lines.program.ts', import.meta.url));
const results = JSON.parse(execFileSync(process.execPath, [program], { encoding: 'utf8' })) as Result[];

/** The line of each call in the program. */
const lineOf = new Map(
  readFileSync(program, 'utf8')
    .split('\n')
    .flatMap((text, index) => {
      const match = /^ {2}(?:'([^']+)'|(\w+)): async \(enode\)/.exec(text);
      return match === null ? [] : [[match[1] ?? match[2]!, index + 1] as const];
    }),
);

/** How a call fails, and the code of the error that it throws. */
const codes: Readonly<Record<string, string>> = {
  problem: 'problem',
  brokenToken: 'authentication',
  timeout: 'timeout',
  abort: 'abort',
  close: 'abort',
  connection: 'connection',
  redirect: 'redirect',
  html: 'unreadable',
  empty: 'unreadable',
  version: 'version',
  input: 'input',
};

/** The name of a case, whose call is made twice. */
const callOf = ({ name }: Result): string => name.replace(/^second (?!call)/, '');

/** A raw call hands a problem back, a wait goes on after failures that pass, and `devices` tells of them. */
const throwsNothing = (result: Result): boolean => {
  const call = callOf(result);
  return (
    (result.failure === 'problem' && call === 'raw') ||
    (['timeout', 'connection'].includes(result.failure) && ['wait', 'first of two waits'].includes(call)) ||
    (call === 'helper, devices' && !['abort', 'close'].includes(result.failure))
  );
};

describe('the stack of an error names the line of the caller', () => {
  it.for(Object.entries(codes))(
    'the stack of an error names the line of the caller when a call fails with: %s',
    ([failure, code]) => {
      const found = results.filter((result) => result.failure === failure && !throwsNothing(result));
      expect(found.length).toBeGreaterThan(10);
      expect(found.map((result) => [result.name, result.code])).toEqual(
        found.map(({ name }) => [name, code]),
      );
      const unnamed = found.filter((result) => !result.lines.includes(lineOf.get(callOf(result))!));
      expect(unnamed).toEqual([]);
    },
  );
});
