import { literal, quote } from '../text/typescript.ts';
import type { PlannedMethod } from './plan-method.ts';

/** `parameters.ts`: names of what each operation takes, so that a misspelt one is refused before anything is sent. */
export function emitParameters(methods: readonly PlannedMethod[], supportPath: string): string {
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
