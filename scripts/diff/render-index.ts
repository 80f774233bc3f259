import type { Report } from './report.ts';

/** The table of contents of a folder of reports, the newest first. */
export function renderIndex(reports: readonly Report[]): string {
  const rows = reports.toReversed().map(({ from, to, summary: { changes, breaks } }) => {
    const name = `${from}..${to}`;
    const cells = [`[${from} → ${to}](${name}.md)`, changes, changes - breaks.nobody, `[JSON](${name}.json)`];
    return `| ${cells.join(' | ')} |\n`;
  });
  return `# What changed between versions

Reports between neighbouring versions, made from their documents: operations, parameters, fields, values and events,
whom each change breaks, and which methods of the client it touches. Do not edit; \`make changes\` makes them anew, and
\`make diff FROM=… TO=…\` prints the report between any two versions.

| versions | changes | can break code | for programs |
| --- | ---: | ---: | --- |
${rows.join('')}`;
}
