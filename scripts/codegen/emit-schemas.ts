import type { Names } from './names.ts';
import type { Document } from '../../src/openapi/openapi.ts';
import { pure, type Scope } from './scope.ts';
import { imports, propertyKey, quote } from './text.ts';
import { writeZod } from './zod-writer.ts';

/** `schemas.ts`: one constant for each named schema, and a table of them all. */
export function emitSchemas(document: Document, names: Names, supportPath: string): string {
  const components = Object.entries(document.components.schemas);
  const started = new Set<string>();
  const codes = new Map<string, string>();
  const lazy = new Set<string>();
  const scope: Scope = {
    document,
    helpers: new Set(),
    schemas: new Set(),
    // In the order in which they need each other; only a circle needs a schema before it exists.
    reference(component) {
      write(component);
      if (codes.has(component)) return names.of(component);
      lazy.add(component);
      return `z.lazy(() => ${names.of(component)})`;
    },
  };
  const write = (component: string): void => {
    const schema = document.components.schemas[component];
    if (started.has(component) || !schema) return;
    started.add(component);
    codes.set(component, writeZod(schema, scope));
  };
  for (const [component] of components) write(component);

  const constants = [...codes].map(([component, code]) => {
    const type = `C[${quote(component)}]`;
    // What mentions itself cannot have its type found from what it is.
    const annotation = lazy.has(component) ? `: z.ZodType<${type}>` : '';
    return `export const ${names.of(component)}${annotation} = ${pure(code, scope, type)};\n`;
  });
  const table = components.map(([component]) => entry(component, names.of(component)));
  return [
    imports(scope, supportPath, ['components']),
    'type C = components["schemas"];\n\n',
    ...constants,
    '\n/** Every named schema of the document. Their names differ between documents of the same version. */\n',
    `export const schemas: { readonly [K in keyof C]: z.ZodType<C[K]> } = {\n${table.join('')}};\n`,
  ].join('');
}

const entry = (component: string, name: string): string =>
  component === name ? `  ${name},\n` : `  ${propertyKey(component)}: ${name},\n`;
