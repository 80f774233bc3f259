import { list, literal, quote } from '../../text/typescript.ts';
import type { Model } from './model.ts';

/** `values.ts`: the values of the enumerations that have a name in the table, for use at run time. */
export function emitValues({ named, values }: Model): string {
  const shown = named.filter(({ name }) => values.has(name)).map(({ name }) => name);
  const lists = shown.map((name) => {
    const all = list((values.get(name) ?? []).map((value) => literal(value)));
    return [
      `/** All values of \`${name}\` that the document names; the API may give others. */\n`,
      `export const ${listName(name)}: readonly ${name}[] = /* @__PURE__ */ Object.freeze(${all} as const);\n`,
    ].join('');
  });
  const types =
    shown.length === 0 ? '' : `import type { ${shown.join(', ')} } from ${quote('./model.ts')};\n\n`;
  return `${types}${lists.join('\n')}${lists.length === 0 ? 'export {};\n' : ''}`;
}

/** `VehicleVendor` → `vehicleVendors` */
function listName(name: string): string {
  const first = name[0]!.toLowerCase() + name.slice(1);
  return first.endsWith('y') ? first.replace(/y$/, 'ies') : `${first}s`;
}
