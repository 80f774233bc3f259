import { globSync } from 'node:fs';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { textOf } from '../support/program.ts';

/** With these a title would go on with that of its `describe`, and say nothing of its own. */
const goesOn = new Set(
  (
    'is are has have gives takes says tells finds keeps lets leaves throws refuses may can does do never ' +
    'that whose which of and or but'
  ).split(' '),
);

/** Titles of tests in a file, as far as they are written out. */
function titlesIn(file: string): string[] {
  const titles: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const [title] = node.arguments;
      const isTest = /^(?:it|test)\b/.test(node.expression.getText());
      if (isTest && title !== undefined && ts.isStringLiteralLike(title)) titles.push(title.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, true));
  return titles;
}

it('every title of a test begins with what it is about', () => {
  const files = globSync('test/**/*.test.ts', { exclude: (name) => /node_modules|consumers/.test(name) });
  const titles = files.flatMap((file) => titlesIn(file).map((title) => `${file}: ${title}`));
  expect(titles.length).toBeGreaterThan(1500);
  const withoutSubject = titles.filter((entry) => {
    const [, first = ''] = /: (\S+?),?(?: |$)/.exec(entry) ?? [];
    return goesOn.has(first);
  });
  expect(withoutSubject).toEqual([]);
});
