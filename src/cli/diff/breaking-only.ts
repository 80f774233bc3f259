/**
 * A report without the changes that break nobody, and without headings under which nothing is left.
 *
 * Entries of a report are list items that begin with whom they break; what belongs to one is indented below it.
 */
export function breakingOnly(report: string): string {
  const kept: string[] = [];
  let harmless = false;
  for (const line of report.split('\n')) {
    if (line.startsWith('- ')) harmless = line.startsWith('- **Breaks nobody:**');
    else if (!/^\s/.test(line)) harmless = false;
    if (!harmless) kept.push(line);
  }
  return kept
    .filter((line, index) => !isHeading(line) || !isEmptyBelow(kept, index))
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trimEnd();
}

const isHeading = (line: string): boolean => /^#{2,} /.test(line);

function isEmptyBelow(lines: readonly string[], index: number): boolean {
  const next = lines.slice(index + 1).find((line) => line !== '');
  return next === undefined || isHeading(next);
}
