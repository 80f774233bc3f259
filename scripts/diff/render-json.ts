import type { Report } from './report.ts';

/** The whole report for programs, one change in a line, so that versions of it compare well. */
export function renderJson({ changes, ...head }: Report): string {
  const members = Object.entries(head).map(
    ([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},\n`,
  );
  const lines = changes.map((change) => `\n    ${JSON.stringify(change)}`);
  return `{\n${members.join('')}  "changes": [${lines.join(',')}${lines.length > 0 ? '\n  ' : ''}]\n}\n`;
}
