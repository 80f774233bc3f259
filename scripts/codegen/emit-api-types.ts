import { apiDoc, namespaceDoc } from './api-doc.ts';
import { apiType } from './api-types.ts';
import type { PlannedMethod } from './plan-method.ts';
import { optionTypes, typeName } from './emit-api-options.ts';
import type { Document } from '../../src/openapi/openapi.ts';
import { isStabilityTag } from './stability.ts';
import { propertyKey, quote } from './text.ts';

/** `api.ts`: the interfaces of a version's client, every method with the words of the document. */
export function emitApiTypes(methods: PlannedMethod[], document: Document, supportPath: string): string {
  const options = optionTypes(methods);
  const interfaces: string[] = [];
  const members = { api: '', user: '' };
  for (const part of ['user', 'api'] as const) {
    const own = methods.filter((method) => method.part === part);
    for (const [namespace, group] of byNamespace(own)) {
      const codes = group
        .map((method) => signature(method, methods, document, options.nameOf(method)))
        .join('\n');
      if (namespace === '') {
        members[part] += `${codes}\n`;
        continue;
      }
      const name = typeName(part, namespace, 'Methods');
      const doc = namespaceDoc(tagText(group, document) ?? `Methods of \`${namespace}\`.`, '');
      interfaces.push(`${doc}export interface ${name} {\n${codes}}\n`);
      members[part] +=
        `${namespaceDoc(tagText(group, document) ?? '', '  ')}  readonly ${propertyKey(namespace)}: ${name};\n`;
    }
  }
  const roots = [
    `/** What belongs to one user. */\nexport interface UserMethods {\n${members.user}}\n`,
    [
      `/** All methods of this version. */\nexport interface Api {\n${members.api}`,
      '  /**\n   * The same client for one user. What this version has only for one user is found here.\n   *\n',
      '   * @throws EnodeInputError when the id is empty or would change the path.\n   */\n',
      '  user(userId: string): UserMethods;\n}\n',
    ].join(''),
  ];
  const body = [...options.codes, ...interfaces, ...roots];
  return `${imports(body.join('\n'), supportPath)}\n${body.join('\n')}`;
}

function byNamespace(methods: PlannedMethod[]): Map<string, PlannedMethod[]> {
  const groups = new Map<string, PlannedMethod[]>();
  for (const method of methods)
    groups.set(method.namespace, [...(groups.get(method.namespace) ?? []), method]);
  return groups;
}

function imports(source: string, supportPath: string): string {
  // The words of the document must not count as names.
  const code = source.replaceAll(/"(?:[^"\\]|\\.)*"|\/\*.*?\*\//gs, '""');
  const uses = (name: string): boolean => new RegExp(`\\b${name}\\b`).test(code);
  const from = (names: string[], path: string): string => {
    const used = names.filter(uses);
    return used.length === 0 ? '' : `import type { ${used.join(', ')} } from ${quote(path)};\n`;
  };
  const src = supportPath.replace(/versions$/, '');
  const types = [...(uses('C') ? ['components'] : []), ...(uses('paths') ? ['paths'] : [])];
  return [
    from(['ActionHandle'], `${src}actions/handle.ts`),
    from(['Call'], `${src}calls/call.ts`),
    from(['List'], `${src}calls/list.ts`),
    from(['ListOptions', 'MethodOptions', 'PagedOptions'], `${src}calls/options.ts`),
    types.length === 0 ? '' : `import type { ${types.join(', ')} } from "./types.ts";\n`,
    uses('C') ? '\ntype C = components["schemas"];\n' : '',
  ].join('');
}

function signature(
  method: PlannedMethod,
  methods: PlannedMethod[],
  document: Document,
  optionsType: string,
): string {
  const { positional, options, answer, row, name } = method;
  const given = positional.map(
    (parameter) => `${parameter.argument}: ${apiType(parameter.schema, parameter.type)}`,
  );
  const result = {
    call: `Call<${answer.type}>`,
    list: `List<${answer.type}>`,
    command: `Call<ActionHandle<${answer.type}>>`,
  }[row.kind];
  const list = [...given, `options${options.needed ? '' : '?'}: ${optionsType}`].join(', ');
  const doc = apiDoc(method, methods, document, '  ');
  return `${doc}  ${propertyKey(name)}(${list}): ${result};\n`;
}

/** What the document says of the group that the operations of a namespace are in. */
function tagText([first]: PlannedMethod[], document: Document): string | undefined {
  const tag = first?.operation.operation.tags?.find((name) => !isStabilityTag(name));
  const tags = (document['tags'] ?? []) as { name?: unknown; description?: unknown }[];
  const found = tags.find(({ name }) => name === tag)?.description;
  return typeof found === 'string' ? found : undefined;
}
