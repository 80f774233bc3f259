import type { NewVersion } from './new-version.ts';
import { tableFile } from './table-file.ts';

/** What became of a new version, as Markdown: for the terminal, and for the text of a pull request. */
export function renderOutcome({ version, base, report, decisions, written }: NewVersion): string {
  const { problems, lines, delta, left } = decisions;
  const table = `src/versions/v${version}.ts`;
  const parts = [report.trim(), '## Written', bullets(written.map((file) => `\`${file}\``))];
  if (problems.length === 0) {
    parts.push('## Methods', `All methods of ${base} fit ${version}. Its code is generated.`);
  } else {
    parts.push(
      '## To decide',
      `The methods of ${base} do not fit ${version}, so its code is not generated yet. Decide on each line, edit \`${table}\`, then run \`make generate\`.`,
      bullets(lines.length > 0 ? lines : problems),
      '## Proposal',
      left.length === 0
        ? `With this in \`${table}\` the code can be generated. Names and kinds are guesses.`
        : `This in \`${table}\` solves a part.`,
      `\`\`\`ts\n${tableFile(version, base, delta)}\`\`\``,
    );
    if (left.length > 0) parts.push('What it leaves open:', bullets(left));
  }
  parts.push(
    '## Then',
    bullets([
      `See whether \`lifecycle\` and \`date\` in \`openapi/versions.json\` are as announced, for ${version} and for ${base}.`,
      `Add the version to the table in \`README.md\`, and run \`make changes\`.`,
    ]),
  );
  return `${parts.join('\n\n')}\n`;
}

const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');
