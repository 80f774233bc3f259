import { renderDecisions } from '../decide/render-decisions.ts';
import { bullets, code } from '../text/markdown.ts';
import type { NewVersion } from './new-version.ts';

/** What became of a new version, as Markdown: for the terminal, and for the text of a pull request. */
export function renderOutcome({
  version,
  base,
  report,
  decisions,
  texts,
  overlays,
  written,
}: NewVersion): string {
  const complete = decisions.problems.length === 0;
  const parts = [
    report.trim(),
    '## Written',
    bullets(written.map(code)),
    ...(texts === undefined ? [] : [`## Texts\n\n${code(texts)}`]),
    ...(overlays.length === 0
      ? []
      : ['## Overlay lines that do not apply', bullets(overlays.map(({ text }) => code(text)))]),
    complete
      ? `## Methods\n\nAll methods of ${base} fit ${version}. Its code is generated.`
      : renderDecisions([{ version, decisions }], true),
    '## Then',
    bullets([
      `See whether \`lifecycle\` and \`date\` in \`openapi/versions.json\` are as announced, for ${version} and for ${base}.`,
      'Add the version to the table in `README.md`.',
    ]),
  ];
  return `${parts.join('\n\n')}\n`;
}
