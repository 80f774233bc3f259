import { join, relative } from 'node:path';
import fc from 'fast-check';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { emitVersion } from '../../scripts/codegen/emit-version.ts';
import { readDocument } from '../../scripts/codegen/load-document.ts';
import { prepareDocument } from '../../scripts/codegen/prepare-document.ts';
import { decide } from '../../scripts/decide/decide.ts';
import { diffDocuments } from '../../scripts/diff/diff-documents.ts';
import { renderMarkdown } from '../../scripts/diff/render-markdown.ts';
import { renderOutcome } from '../../scripts/new-version/render-outcome.ts';
import { tableFile } from '../../scripts/new-version/table-file.ts';
import { renderRegenerated } from '../../scripts/regenerate/render-regenerated.ts';
import { DocumentError } from '../../src/openapi/document-error.ts';
import { DocumentErrors } from '../../src/openapi/problems.ts';
import { extend } from '../../src/versions/extend.ts';
import type { VersionTable } from '../../src/versions/table.ts';
import { openWorkspace, project, typeErrors } from './support/workspace.ts';

/** What ends a comment, a literal, a line, a block or a cell, where it stands without being escaped. */
const pieces = [
  '*/', '/*', '//', '*\\/', '* /', '"', "'", '`', '``', '```', '~~~', '${', '}', '{', ');', '((', '\\', '\\"', "\\'",
  '\n', '\r', '\u2028', '\u2029', '\0', '\u001b[31m', '\u202e', '\ud800', '\udc00', '|', '<!--', '-->', '</details>',
  '<img src=x>', '](javascript:x)', '@everyone', '@deprecated', '@param x', '#1', 'www.example.com',
  'https://example.com', '__proto__', 'constructor', '::error::', '- ', '# ', '> ', ' ', '0', 'a', '日本', '%', '~1', '~',
]; // prettier-ignore

/** A text in which `PWN()` would be a call, and text of its own, if it got out of its place. */
const hostile = fc
  .tuple(
    fc.array(fc.constantFrom(...pieces), { maxLength: 4 }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 4 }),
  )
  .map(([before, after]) => `${before.join('')}PWN()${after.join('')}`);
/** Braces and slashes in a path are the path's own. */
const inPath = hostile.map((text) => text.replaceAll(/[{}/]/g, ''));

const texts = fc.record({
  title: hostile,
  summary: hostile,
  description: hostile,
  tag: hostile,
  tagText: hostile,
  operationId: hostile,
  step: inPath,
  pathParameter: inPath,
  query: hostile,
  queryText: hostile,
  byDefault: hostile,
  header: hostile,
  value: hostile,
  property: hostile,
  propertyText: hostile,
  format: hostile,
  pattern: hostile,
  constant: hostile,
  response: hostile,
  failure: hostile,
  webhook: hostile,
  event: hostile,
  eventSummary: hostile,
  kind: hostile,
  media: fc.constantFrom('application/json', 'application/problem+json', 'text/csv'),
});
type Texts = typeof texts extends fc.Arbitrary<infer T> ? T : never;

const json = (schema: object) => ({ 'application/json': { schema } });

async function documentOf(words: Texts, version: string) {
  const { property, pathParameter, step, kind } = words;
  const thing = { $ref: '#/components/schemas/Thing' };
  const operation = (more: object) => ({
    tags: [words.tag],
    summary: words.summary,
    description: words.description,
    ...more,
  });
  const root = {
    openapi: '3.1.0',
    info: { title: words.title, version, description: words.description },
    tags: [{ name: words.tag, description: words.tagText }],
    paths: {
      '/things': {
        get: operation({
          operationId: words.operationId,
          parameters: [
            {
              name: words.query,
              in: 'query',
              description: words.queryText,
              schema: { type: 'string', enum: [words.value, 'B'], default: words.byDefault },
            },
            { name: words.header, in: 'header', schema: { type: 'string', pattern: words.pattern } },
          ],
          responses: {
            '200': { description: words.response, content: json({ type: 'array', items: thing }) },
            '4XX': { description: words.failure, content: { [words.media]: { schema: thing } } },
          },
        }),
        post: operation({
          requestBody: {
            required: true,
            content: json({
              type: 'object',
              required: [property],
              properties: { [property]: { type: 'string', description: words.propertyText } },
            }),
          },
          responses: { '204': { description: words.response } },
        }),
      },
      [`/things/{${pathParameter}}/${step}`]: {
        get: operation({
          parameters: [
            {
              name: pathParameter,
              in: 'path',
              required: true,
              schema: { type: 'string' },
              description: words.queryText,
            },
          ],
          responses: { '200': { description: words.response, content: json(thing) } },
        }),
      },
    },
    webhooks: {
      [words.webhook]: {
        post: {
          summary: words.eventSummary,
          requestBody: {
            content: json({
              type: 'object',
              required: ['event', property],
              properties: { event: { type: 'string', const: words.event }, [property]: thing },
            }),
          },
          responses: { '200': { description: words.response } },
        },
      },
    },
    components: {
      schemas: {
        Thing: {
          type: 'object',
          description: words.description,
          required: [kind],
          properties: {
            [kind]: { type: 'string', const: words.constant },
            other: { type: ['string', 'null'], format: words.format, title: words.title },
            [property]: { type: 'string', enum: [words.value, words.constant], 'x-open-enum': true },
            either: {
              oneOf: ['one', 'two'].map((name) => ({
                type: 'object',
                required: [kind],
                properties: { [kind]: { type: 'string', const: `${words.value} ${name}` } },
              })),
              discriminator: { propertyName: kind },
            },
          },
        },
      },
    },
  };
  return (await readDocument(new TextEncoder().encode(JSON.stringify(root)), undefined)).root;
}

const plain = Object.fromEntries(
  Object.keys(fc.sample(texts, { numRuns: 1, seed: 1 })[0]!).map((name) => [name, `${name}Text`]),
) as unknown as Texts;
const usual: Texts = { ...plain, media: 'application/json' };
const base: VersionTable = { api: {}, user: {} };
const support = '../../src';

/** Everything that a document becomes; undefined where it is refused. */
async function becomes(words: Texts, version = '2030-01-01') {
  try {
    const root = await documentOf(words, version);
    const decisions = decide(prepareDocument(root), base);
    const source = { root, sha256: '', lineOf: () => undefined };
    const files = await emitVersion(source, support, extend(base, decisions.delta), {
      version,
      date: version,
      lifecycle: 'current',
      successor: undefined,
    });
    const before = { version: '2029-01-01', root: await documentOf(usual, version) };
    const reports = [
      diffDocuments(before, { version, root }),
      diffDocuments({ version, root }, { ...before, version: '2031-01-01' }),
    ];
    const outcome = {
      version,
      base: '2029-01-01',
      report: renderMarkdown(reports[0]!),
      decisions,
      texts: words.summary,
      overlays: [{ text: words.summary, isLost: true }],
      notices: [words.summary],
      written: [],
    };
    const markdown = [
      ...reports.map(renderMarkdown),
      renderOutcome(outcome),
      renderRegenerated({
        changed: [{ version, report: reports[1]!, first: true }],
        unchanged: [],
        failed: [{ version, reasons: new DocumentError('', words.title, words.summary).message }],
        generateError: undefined,
        texts: [words.summary],
        decisions: [{ version, decisions }],
        overlays: [{ text: words.summary, isLost: true }],
        notices: [words.summary],
      }),
    ];
    return { files, table: tableFile(version, '2029-01-01', decisions.changes), markdown };
  } catch (error) {
    if (error instanceof DocumentError || error instanceof DocumentErrors) return undefined;
    throw error;
  }
}

/** What of a module is not as it was meant: syntax errors, and `PWN` as code. */
function wrongIn(name: string, code: string): string[] {
  const file = ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const { parseDiagnostics } = file as unknown as { parseDiagnostics: readonly ts.Diagnostic[] };
  const found = parseDiagnostics.map(
    ({ messageText, start = 0 }) =>
      `${name}: ${ts.flattenDiagnosticMessageText(messageText, ' ')} at ${code.slice(start - 60, start + 40)}`,
  );
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === 'PWN')
      found.push(`${name}: ${code.slice(node.pos - 60, node.end)}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** What of a Markdown text is not code, by the rules of CommonMark for fences and code spans. */
function outsideOfCode(text: string): string {
  const lines: string[] = [];
  let fence: string | undefined;
  for (const line of text.split(/\r\n|\n|\r/)) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== undefined) {
      if (mark?.startsWith(fence) && line.trim() === mark) fence = undefined;
    } else if (mark !== undefined) fence = mark;
    else lines.push(line.replaceAll(/(?<!`)(`+)(?!`)(.*?)(?<!`)\1(?!`)/g, ''));
  }
  return lines.join('\n');
}

describe('text of a document', () => {
  it(
    'text of a document stays text in every module and report that is made of it',
    { timeout: 120_000 },
    async () => {
      let accepted = 0;
      await fc.assert(
        fc.asyncProperty(texts, async (words) => {
          const made = await becomes(words);
          if (!made) return;
          accepted += 1;
          const modules = Object.entries({ ...made.files, 'table.ts': made.table });
          expect(modules.flatMap(([name, code]) => wrongIn(name, code))).toEqual([]);
          for (const text of made.markdown) {
            expect(outsideOfCode(text)).not.toContain('PWN');
            expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u);
          }
        }),
        { numRuns: Number(process.env['HOSTILE_CASES'] ?? 60), seed: 12 },
      );
      // Were most refused, nothing would be proven.
      expect(accepted).toBeGreaterThan(20);
    },
  );

  it('text of a document gives modules that type-check', { timeout: 240_000 }, async () => {
    await using workspace = await openWorkspace();
    const files: string[] = [];
    for (const [index, words] of fc.sample(texts, { numRuns: 6, seed: 27 }).entries()) {
      const src = relative(join(workspace.out, String(index)), join(project, 'src'));
      const made = await becomes(words);
      for (const [name, code] of Object.entries({ ...made?.files, 'table.ts': made?.table ?? '' })) {
        // The entry of a version that versions.json lists; it has no text of the document.
        if (name === 'index.ts') continue;
        const local = code
          .replaceAll('"../../src/', `"${src}/`)
          .replace("'./extend.ts'", `'${src}/versions/extend.ts'`)
          .replace("'./table.ts'", `'${src}/versions/table.ts'`)
          .replace(/import \{ v20290101 \} from .*;/, 'const v20290101 = { api: {}, user: {} };');
        files.push(await workspace.write(`generated/${index}/${name}`, local));
      }
    }
    expect(files.length).toBeGreaterThan(20);
    expect(await typeErrors(workspace, files)).toEqual([]);
  });
});
