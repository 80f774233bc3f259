/** The code blocks of Markdown documents. */
export interface CodeBlock {
  /** The document, relative to the repository. */
  readonly document: string;
  /** Line of the document in which the code begins, from 1. */
  readonly line: number;
  readonly language: string;
  /** What follows the language: `run` for code that is run. */
  readonly marks: readonly string[];
  readonly code: string;
}

/** All fenced blocks, also those inside lists. */
export function codeBlocks(document: string, text: string): CodeBlock[] {
  const blocks: CodeBlock[] = [];
  let open: { indent: string; fence: string; line: number; info: string[]; code: string[] } | undefined;
  for (const [at, line] of text.split('\n').entries()) {
    if (open === undefined) {
      const [, indent, fence, info] = /^(\s*)(`{3,})(.*)$/.exec(line) ?? [];
      if (fence === undefined) continue;
      open = { indent: indent!, fence, line: at + 2, info: info!.trim().split(/\s+/), code: [] };
    } else if (line.trim() === open.fence) {
      const [language = '', ...marks] = open.info;
      blocks.push({ document, line: open.line, language, marks, code: open.code.join('\n') });
      open = undefined;
    } else {
      open.code.push(line.startsWith(open.indent) ? line.slice(open.indent.length) : line);
    }
  }
  if (open !== undefined) throw new Error(`${document}:${open.line}: the block is not closed`);
  return blocks;
}

/** What the code says that it prints: the rest of each line after `//=>`. */
export const expectedOutput = (code: string): string[] =>
  [...code.matchAll(/\/\/=> ?(.*)$/gm)].map(([, text]) => text!.trim());

/** The code as a module in which lines have the numbers that they have in the document. */
export const asModule = ({ line, code }: CodeBlock): string =>
  `${'\n'.repeat(line - 1)}${code}\nexport {};\n`;
