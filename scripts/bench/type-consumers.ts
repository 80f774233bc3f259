import { isRow, type Members, type Row } from '../../src/versions/table.ts';
import { definitions } from '../../generated/definitions.ts';
import { tables } from '../../src/versions/tables.ts';

/** The declarations that a consumer is checked against, as seen from its folder. */
const library = './library/src/index.js';

interface Called {
  /** `enode.vehicles.get`, `enode.user('u').vehicles.list`. */
  expression: string;
  row: Row;
  scoped: boolean;
}

function calledIn(members: Members, start: string, scoped: boolean): Called[] {
  return Object.entries(members).flatMap(([name, member]) =>
    isRow(member)
      ? [{ expression: `${start}.${name}`, row: member, scoped }]
      : Object.entries(member).map(([method, row]) => ({
          expression: `${start}.${name}.${method}`,
          row,
          scoped,
        })),
  );
}

/** One method for each operation of the version, so that both consumers make the same calls. */
function operationsOf(version: keyof typeof tables): Called[] {
  const { api, user } = tables[version];
  const all = [...calledIn(api, 'enode', false), ...calledIn(user, "enode.user('u')", true)];
  return all.filter(
    ({ row }, index) => all.findIndex((one) => one.row.operation === row.operation) === index,
  );
}

const parametersOf = (path: string): string[] => [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);

/** Calls every operation through the facade, and uses what it gives. */
export function facadeConsumer(versions: readonly (keyof typeof tables)[]): string {
  const parts = versions.map((version, index) => {
    const lines = operationsOf(version).map(({ expression, row, scoped }, number) => {
      const path = row.operation.split(' ')[1] ?? '';
      const ids = parametersOf(path).filter((name) => !scoped || name !== 'userId');
      const args = [...ids.map(() => 'any'), 'any'].join(', ');
      return `  const r${number} = await ${expression}(${args}); void r${number};`;
    });
    return `export async function calls${index}(enode: Enode<'${version}'>): Promise<void> {\n${lines.join('\n')}\n}\n`;
  });
  return `import type { Enode } from '${library}';\ndeclare const any: never;\n${parts.join('')}`;
}

/** Makes the same calls with openapi-fetch alone. */
export async function bareConsumer(version: keyof typeof tables): Promise<string> {
  const parameters = await definitions[version].load.parameters();
  const lines = operationsOf(version).map(({ row }, number) => {
    const [method = '', path = ''] = row.operation.split(' ');
    const names = parametersOf(path).map((name) => `${name}: any`);
    const { query, body } = parameters[row.operation] ?? {};
    const params = [
      ...(names.length > 0 ? [`path: { ${names.join(', ')} }`] : []),
      ...(query === undefined ? [] : ['query: any']),
    ];
    const init = [
      ...(params.length > 0 ? [`params: { ${params.join(', ')} }`] : []),
      ...(body === undefined ? [] : ['body: any']),
    ];
    const args = [`'${path}'`, ...(init.length > 0 ? [`{ ${init.join(', ')} }`] : [])];
    return `  const { data: r${number} } = await client.${method}(${args.join(', ')}); void r${number};`;
  });
  return [
    "import type { Client } from 'openapi-fetch';\n",
    `import type { paths } from './library/generated/${version}/types.js';\n`,
    'declare const any: never;\n',
    `export async function calls(client: Client<paths>): Promise<void> {\n${lines.join('\n')}\n}\n`,
  ].join('');
}

/** The same files without a call: what is left is what the imports cost. */
export const withoutCalls = (consumer: string): string => consumer.replaceAll(/^ {2}const .*\n/gm, '');
