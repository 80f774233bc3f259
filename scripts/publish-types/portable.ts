import ts from 'typescript';

/** Types of src/core/web-types.ts that stand for globals of the DOM. */
const standIns: Readonly<Record<string, string>> = {
  AbortSignal: 'WebAbortSignal',
  Headers: 'WebHeaders',
  ReadableStream: 'WebByteStream',
  Request: 'WebRequest',
  Response: 'WebResponse',
  URL: 'WebURL',
  fetch: 'WebFetch',
};

/** The same declarations without globals of the DOM. */
export function portable(text: string, webTypes: string): string {
  const source = ts.createSourceFile('file.d.ts', text, ts.ScriptTarget.Latest, true);
  const replaced: { from: number; to: number; by: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeReferenceNode(node) || ts.isTypeQueryNode(node)) {
      const name = ts.isTypeReferenceNode(node) ? node.typeName : node.exprName;
      const by =
        ts.isIdentifier(name) && Object.hasOwn(standIns, name.text) ? standIns[name.text] : undefined;
      if (by !== undefined) {
        // `typeof fetch`, and the arguments of `ReadableStream<Uint8Array>`, go with it.
        replaced.push({ from: node.getStart(source), to: node.end, by });
        return;
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  if (replaced.length === 0) return text;
  let result = text;
  for (const { from, to, by } of replaced.toReversed())
    result = result.slice(0, from) + by + result.slice(to);
  const missing = [...new Set(replaced.map(({ by }) => by))].filter(
    (name) => !new RegExp(`import [^;]*\\b${name}\\b`).test(text),
  );
  return missing.length === 0
    ? result
    : `import type { ${missing.toSorted().join(', ')} } from ${JSON.stringify(webTypes)};\n${result}`;
}
