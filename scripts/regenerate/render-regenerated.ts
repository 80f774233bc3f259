import { renderMarkdown } from '../diff/render-markdown.ts';
import type { Regenerated } from './regenerate.ts';

/** What became of the documents, for people: the body of a pull request. */
export function renderRegenerated({ changed, unchanged, failed, generateError }: Regenerated): string {
  const first = changed.filter((one) => one.first);
  const parts = [
    changed.length === 0
      ? 'No document has changed.'
      : `The documents of ${changed.map(({ version }) => version).join(', ')} have changed.`,
    first.length > 0 &&
      `Written by hand until now: ${first.map(({ version }) => version).join(', ')}. The former documents, what they said of where they came from, and their comments are only in the history now.`,
    unchanged.length > 0 && `Unchanged: ${unchanged.join(', ')}.`,
    ...failed.map(({ version, reasons }) => `${version} was not pulled:\n${fenced(reasons)}`),
    generateError !== undefined &&
      `No code was generated. Mend this, in the document or in the version's table, and run \`make generate\`:\n${fenced(generateError)}`,
    ...changed.map(({ report }) =>
      report.changes.length > 0
        ? renderMarkdown(report).trimEnd()
        : `# ${report.from} → ${report.to}\n\nOnly words or order have changed.`,
    ),
  ];
  return `${parts.filter((part) => part !== false).join('\n\n')}\n`;
}

const fenced = (text: string): string => `\n\`\`\`\n${text}\n\`\`\``;
