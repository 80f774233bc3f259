import type { DocumentedEvent } from '../../../src/openapi/events.ts';
import { assetFamilies } from '../../../src/spec/asset-families.ts';
import type { Schema } from '../../../src/openapi/openapi.ts';
import { schemaOf } from '../../../src/openapi/resolve.ts';
import { comment, docText, quote } from '../../text/typescript.ts';
import type { Model } from './model.ts';
import { pascal, typeWord } from './type-names.ts';
import { writeType } from './write-type.ts';

/** Writes the types of the table that nothing has needed yet, and those of the events. */
export function completeModel(model: Model, events: readonly DocumentedEvent[]): string {
  for (const { name, schema, side } of model.named) {
    if (model.declarations.has(name)) continue;
    const type = writeType(model, schema, name, side);
    if (!model.declarations.has(name)) model.declarations.set(name, `export type ${name} = ${type};\n`);
  }
  const rows = events.map(({ name, schema, summary }) => {
    const type = writeType(model, inVersion(schema, model), `${typeWord(pascal(name))}Event`, 'out');
    return `${comment(summary === undefined ? undefined : docText(summary), '  ')}  ${quote(name)}: ${type};\n`;
  });
  return `${assetsOf(model)}/** One event of each kind, by its name on the wire. */\nexport interface Events {\n${rows.join('')}}\n`;
}

/** The assets of a version by family; `unknown` where the version cannot read one by its id. */
function assetsOf({ assets }: Model): string {
  const rows = assetFamilies.map((family) => `  ${family}: ${assets.get(family) ?? 'unknown'};\n`);
  return `/** One asset of each family, as \`get\` gives it. */\nexport interface Assets {\n${rows.join('')}}\n\n`;
}

/** An event of this version: so a union of several versions is distinguished by it. */
function inVersion(schema: Schema, { document, version }: Model): Schema {
  const { description } = schemaOf(schema, document);
  const named = { type: 'object', properties: { version: { const: version } }, required: ['version'] };
  return { ...(description !== undefined && { description }), allOf: [schema, named] };
}

/** `model.ts`: the types of what a version takes and gives, by name. */
export function emitModel({ declarations }: Model, events: string, supportPath: string): string {
  const code = [...declarations.values(), events].join('\n');
  const usesOpen = /\bOpen</.test(code.replaceAll(/"(?:[^"\\]|\\.)*"|\/\*.*?\*\//gs, '""'));
  return `${usesOpen ? `import type { Open } from ${quote(`${supportPath}/core/open.ts`)};\n\n` : ''}${code}`;
}
