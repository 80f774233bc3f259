import { renderDecisions } from '../decide/render-decisions.ts';
import { renderMarkdown } from '../diff/render-markdown.ts';
import { bullets, code, fenced } from '../text/markdown.ts';
import type { Regenerated } from './regenerate.ts';

/** What became of the documents, for people: the body of a pull request. */
export function renderRegenerated({
  changed,
  unchanged,
  failed,
  generateError,
  decisions,
  overlays,
  notices,
  texts,
}: Regenerated): string {
  const first = changed.filter((one) => one.first);
  const parts = [
    changed.length === 0
      ? 'No document has changed.'
      : `The documents of ${changed.map(({ version }) => version).join(', ')} have changed.`,
    first.length > 0 &&
      `Written by hand until now: ${first.map(({ version }) => version).join(', ')}. The former documents, what they said of where they came from, and their comments are only in the history now.`,
    texts.length > 0 && bullets(texts.map(code)),
    unchanged.length > 0 && `Unchanged: ${unchanged.join(', ')}.`,
    ...failed.map(({ version, reasons }) => `${version} was not pulled:\n\n${fenced(reasons)}`),
    generateError !== undefined &&
      `No code was generated. Correct this, in the document or in \`openapi/versions.json\`, and run \`make generate\`:\n\n${fenced(generateError)}`,
    decisions.length > 0 && renderDecisions(decisions),
    overlays.length > 0 &&
      `Lines of overlays that do not apply to the documents as they are now:\n\n${bullets(overlays.map(({ text }) => code(text)))}`,
    notices.length > 0 && `Keywords of schemas that nothing is made of:\n\n${bullets(notices.map(code))}`,
    ...changed.map(({ report }) =>
      report.changes.length > 0
        ? renderMarkdown(report).trimEnd()
        : `# ${report.from} → ${report.to}\n\nOnly words or order have changed.`,
    ),
  ];
  return `${parts.filter((part) => part !== false).join('\n\n')}\n`;
}
