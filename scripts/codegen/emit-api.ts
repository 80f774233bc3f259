import { eventsOf } from '../../src/openapi/events.ts';
import type { Document } from '../../src/openapi/openapi.ts';
import { completeModel, emitModel } from './model/emit-model.ts';
import { emitMethods, writeMethods } from './model/emit-methods.ts';
import { createModel, type Model } from './model/model.ts';
import { pluralOf } from './model/type-names.ts';
import type { ApiPlan } from './plan-api.ts';
import { list, literal, quote } from '../text/typescript.ts';
import type { PlannedMethod } from './plan-method.ts';

/** The files of a version that come from its document and its table of methods. */
export function emitApi(
  document: Document,
  { methods }: ApiPlan,
  supportPath: string,
  version: string,
): Record<string, string> {
  const model = createModel(methods, document, version);
  const interfaces = writeMethods(model, methods);
  const events = completeModel(model, eventsOf(document));
  return {
    'model.ts': emitModel(model, events, supportPath),
    'api.ts': emitMethods(interfaces, model, supportPath),
    'values.ts': emitValues(model),
    'parameters.ts': emitParameters(methods, supportPath),
  };
}

/** `parameters.ts`: names of what each operation takes, so that a misspelt one is refused before anything is sent. */
function emitParameters(methods: readonly PlannedMethod[], supportPath: string): string {
  const rows = new Map<string, string>();
  for (const { row, query, body } of methods) {
    const names = query.map(({ name }) => name);
    const taken = {
      ...(names.length > 0 && { query: names }),
      ...(body && { body: { required: body.required, ...(body.fields && { fields: body.fields }) } }),
    };
    // The client finds it by what its row says.
    if (Object.keys(taken).length > 0) rows.set(row.operation, literal(taken));
  }
  const lines = [...rows].map(([key, taken]) => `  ${quote(key)}: ${taken},\n`);
  return [
    `import type { ParameterNames } from ${quote(`${supportPath}/spec/parameter-names.ts`)};\n\n`,
    '/** What each operation takes beside the parameters of its path; those that take nothing are left out. */\n',
    `export const parameters: ParameterNames = {\n${lines.join('')}};\n`,
  ].join('');
}

/** `values.ts`: the values of the enumerations that have a name in the table, for use at run time. */
function emitValues({ named, values }: Model): string {
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
  return pluralOf(name.charAt(0).toLowerCase() + name.slice(1));
}
