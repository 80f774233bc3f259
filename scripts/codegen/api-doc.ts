import type { Stability } from '../../src/spec/operation.ts';
import { shownMethod, type ApiMethod } from './api-methods.ts';
import { userHeader } from './api-parameters.ts';
import type { PlannedMethod } from './plan-method.ts';
import type { Document } from '../../src/openapi/openapi.ts';
import { docComment, docText } from '../text/typescript.ts';
import { bodyOf, jsonOf } from '../../src/openapi/resolve.ts';
import { stabilityOf } from './stability.ts';

const width = 110;

/** The doc comment of a method: what the document says of its operation, word for word. */
export function apiDoc(
  method: PlannedMethod,
  methods: PlannedMethod[],
  document: Document,
  indent: string,
): string {
  const { operation, key } = method.operation;
  const { description, summary, deprecated } = operation;
  const stability = stabilityOf(operation);
  const blocks = [
    typeof summary === 'string' && summary.trim() !== ''
      ? docText(`${summary.trim().replace(/\.$/, '')}.`)
      : undefined,
    typeof description === 'string' ? docText(description) : undefined,
    userNote(method, methods),
    freshnessNote(method, document),
    `\`${key}\`${fixedNote(method)}${stability === undefined ? '' : ` — ${stabilityNote[stability]}`}`,
  ]
    .filter((block) => block !== undefined)
    .filter((block) => block !== '');
  const tags = [
    ...method.positional.map(({ argument, description: text }) => `@param ${argument} ${text ?? ''}`),
    responded(method, document, (status) => status.startsWith('2'))
      .map(({ text }) => `@returns ${text}`)
      .at(0),
    ...responded(method, document, (status) => /^[45]\d\d$/.test(status)).map(
      ({ status, text }) => `@throws EnodeProblemError ${status}: ${text}`,
    ),
    stability && `@${stability}`,
    deprecated === true ? '@deprecated The vendor advises against it.' : undefined,
  ].filter((tag) => tag !== undefined);
  const shown = (text: string): string => namedAsMethods(text, methods);
  const lines: string[] = [];
  for (const block of blocks) lines.push(...wrapped(shown(block)), '');
  for (const tag of tags) lines.push(...wrapped(shown(tag), '  '));
  if (lines.at(-1) === '') lines.pop();
  return docComment(lines, indent, width);
}

/** Which of the operation's commands a method is, where the operation has several. */
function fixedNote({ row }: PlannedMethod): string {
  const fixed = Object.entries(row.fixed ?? {}).map(
    ([name, value]) => `\`${name}: ${JSON.stringify(value)}\``,
  );
  return fixed.length === 0 ? '' : ` with ${fixed.join(', ')}`;
}

/** The doc comment of a namespace. */
export const namespaceDoc = (text: string, indent: string): string =>
  text === '' ? '' : docComment(wrapped(docText(text)), indent, width);

const stabilityNote: Readonly<Record<Stability, string>> = {
  beta: 'beta: complete, but it may change',
  experimental: 'experimental: it may change or vanish',
};

/** Methods of the client that take their user from a header are about nobody unless a user is named. */
function userNote(
  { part, namespace, name, parameters }: PlannedMethod,
  methods: PlannedMethod[],
): string | undefined {
  const twin = methods.some((one) => one.part === 'user' && one.namespace === namespace && one.name === name);
  const header = parameters.some((one) => one.in === 'header' && one.name === userHeader);
  return part === 'api' && header && twin
    ? `For one user: \`enode.user(userId).${namespace}.${name}\`.`
    : undefined;
}

/** Documents refer to operations by id; readers of these comments know them as methods. */
function namedAsMethods(text: string, methods: PlannedMethod[]): string {
  return text.replaceAll(/`(\w+)`/g, (whole, word: string) => {
    const found = methods.find(({ operation }) => operation.operation.operationId === word);
    return found ? `\`${shownMethod(found)}\`` : whole;
  });
}

/** What a success that is not complete means; `of` is what `freshnessOf` is asked about. */
const incomplete: Readonly<Record<string, (of: string) => string>> = {
  202: (of) =>
    `While the data is still being gathered (202), \`freshnessOf(${of})\` is \`pending\`, with the time to ask again in \`retryAt\`.`,
  206: (of) =>
    `Where some of the data is older, or missing, because a vendor did not answer in time (206), \`freshnessOf(${of})\` is \`partial\`.`,
};

/** Methods whose success may be incomplete say how to see that. Commands are waited for in any case. */
function freshnessNote({ operation: { operation }, row }: ApiMethod, document: Document): string | undefined {
  if (row.kind === 'command') return undefined;
  const notes = Object.entries(operation.responses ?? {})
    .filter(([, response]) => jsonOf(bodyOf(response, document).content) !== undefined)
    .map(([status]) => incomplete[status]?.(row.kind === 'list' ? 'page' : 'data'))
    .filter((note) => note !== undefined);
  return notes.length === 0 ? undefined : notes.join(' ');
}

function responded(
  { operation: { operation }, row }: ApiMethod,
  document: Document,
  wanted: (status: string) => boolean,
): { status: string; text: string }[] {
  return Object.entries(operation.responses ?? {})
    .filter(([status]) => wanted(status))
    .map(([status, response]) => {
      const { description } = bodyOf(response, document);
      const note =
        row.kind === 'command' && status === '422' ? ' (not thrown: the outcome `controlled`)' : '';
      return { status, text: `${typeof description === 'string' ? description : ''}${note}` };
    });
}

/** Paragraphs in lines of one width. A word that would begin a line with `@` and is not a tag of ours is kept off it. */
function wrapped(text: string, hanging = ''): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(/\s+/)) {
    if (line !== '' && line.length + word.length + 1 > width - 10 && !word.startsWith('@')) {
      lines.push(line);
      line = hanging + word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
