import type { PlannedMethod } from './plan-method.ts';
import { quote } from './text.ts';

/** `calls.ts`: which options are sent where, in few bytes. */
export function emitCalls(methods: PlannedMethod[]): string {
  const rows = new Map<string, string>();
  for (const method of methods) {
    // The client looks it up by what its row says.
    const key = method.row.operation;
    const text = optionNames(method);
    // Methods of one operation differ only in whether they take its body as one option.
    if (text.length > (rows.get(key)?.length ?? 0)) rows.set(key, text);
  }
  const lines = [...rows].map(([key, text]) => `  ${quote(key)}: ${quote(text)},\n`);
  return [
    '/**\n * Names of the options of each operation that has any: query parameters, then, after `!` for a required or\n',
    ' * `?` for an optional body, body fields; `*` for any other field.\n */\n',
    `export const calls: Readonly<Record<string, string>> = {\n${lines.join('')}};\n`,
  ].join('');
}

function optionNames({ options, body, row }: PlannedMethod): string {
  const query = options.query.join(' ');
  if (body === undefined) return query;
  const fields = [...Object.keys(row.fixed ?? {}), ...body.fields, ...(body.open ? ['*'] : [])];
  return `${query}${body.required ? '!' : '?'}${fields.join(' ')}`;
}
