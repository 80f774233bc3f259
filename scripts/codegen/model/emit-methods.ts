import { propertyKey, quote } from '../../text/typescript.ts';
import { namespaceDoc } from '../api-doc.ts';
import type { PlannedMethod } from '../plan-method.ts';
import { helpersOf } from './helpers.ts';
import { methodsName } from './method-names.ts';
import type { Model } from './model.ts';
import { writeMethod, type WrittenMethods } from './write-method.ts';
import type { Document } from '../../../src/openapi/openapi.ts';
import type { ApiMethod } from '../api-methods.ts';
import { isStabilityTag } from '../stability.ts';

/** The interfaces of a version's methods, which write the types that they need into the model. */
export function writeMethods(model: Model, methods: PlannedMethod[]): string {
  const written: WrittenMethods = { params: new Map(), results: new Map() };
  const interfaces: string[] = [];
  const roots = { api: '', user: '' };
  // The client's own methods first: their names are the shorter ones.
  for (const part of ['api', 'user'] as const) {
    for (const [namespace, group] of byNamespace(methods.filter((one) => one.part === part))) {
      const code = group.map((method) => writeMethod(model, method, methods, written)).join('\n');
      if (namespace === '') {
        roots[part] += `${code}\n`;
        continue;
      }
      const name = methodsName({ part, namespace });
      const text = tagText(group, model.document);
      const doc = namespaceDoc(text ?? `Methods of \`${namespace}\`.`, '');
      const helpers = helpersOf(group, model, written);
      interfaces.push(`${doc}export interface ${name}${helpers} {\n${code}}\n`);
      roots[part] += `${namespaceDoc(text ?? '', '  ')}  readonly ${propertyKey(namespace)}: ${name};\n`;
    }
  }
  return [
    ...interfaces,
    `/** What belongs to one user. */\nexport interface UserMethods {\n${roots.user}}\n`,
    [
      `/** All methods of this version. */\nexport interface Api {\n${roots.api}`,
      '  /**\n   * The same client for one user. What this version has only for one user is found here.\n   *\n',
      '   * @throws EnodeInputError when the id is empty or would change the path.\n   */\n',
      '  user(userId: string): UserMethods;\n}\n',
    ].join(''),
  ].join('\n');
}

function byNamespace(methods: PlannedMethod[]): Map<string, PlannedMethod[]> {
  const groups = new Map<string, PlannedMethod[]>();
  for (const method of methods)
    groups.set(method.namespace, [...(groups.get(method.namespace) ?? []), method]);
  return groups;
}

/** `api.ts`: these interfaces with what they import. */
export function emitMethods(interfaces: string, { declarations }: Model, supportPath: string): string {
  // The words of the document must not count as names.
  const code = interfaces.replaceAll(/"(?:[^"\\]|\\.)*"|\/\*.*?\*\//gs, '""');
  const words = new Set(code.match(/[A-Za-z_$][\w$]*/g));
  const from = (names: Iterable<string>, path: string): string => {
    const used = [...names].filter((name) => words.has(name)).toSorted();
    return used.length === 0 ? '' : `import type { ${used.join(', ')} } from ${quote(path)};\n`;
  };
  return [
    from(['ActionHandle'], `${supportPath}/actions/index.ts`),
    from(['List'], `${supportPath}/calls/list.ts`),
    from(['CallOptions', 'ListOptions', 'NoParams', 'PagedListOptions'], `${supportPath}/calls/options.ts`),
    from(['AssetHelpers', 'UsersHelpers', 'WebhooksHelpers'], `${supportPath}/helpers/index.ts`),
    from(['Open'], `${supportPath}/core/open.ts`),
    from(declarations.keys(), './model.ts'),
    '\n',
    interfaces,
  ].join('');
}

/** What the document says of the group that the operations of a namespace are in. */
function tagText([first]: readonly ApiMethod[], document: Document): string | undefined {
  const tag = first?.operation.operation.tags?.find((name) => !isStabilityTag(name));
  const { tags } = document;
  const all: readonly { name?: unknown; description?: unknown }[] = Array.isArray(tags) ? tags : [];
  const found = all.find(({ name }) => name === tag)?.description;
  return typeof found === 'string' ? found : undefined;
}
