import ts from 'typescript';

/** A method of a client, as its interface says. */
export interface Method {
  /** How it is written: `enode.vehicles.get`. */
  readonly name: string;
  /** Its parameters without the options of this package: `vehicleId`, `{ after?: string }`. */
  readonly parameters: readonly string[];
  /** `GET /vehicles/{vehicleId}`; `undefined` for a job of several calls. */
  readonly operation: string | undefined;
  /** `experimental`, `beta` or `deprecated`, where the document says so. */
  readonly stability: string | undefined;
  /** What of the body the method itself gives: `action: "START"`. */
  readonly fixed: string | undefined;
  /** What it does, in a line. */
  readonly summary: string;
  /** What it gives, as it is written in TypeScript. */
  readonly result: string;
}

type Interfaces = ReadonlyMap<string, ts.InterfaceDeclaration>;

const parse = (name: string, text: string): ts.SourceFile =>
  ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);

const interfacesOf = (source: ts.SourceFile): Interfaces =>
  new Map(source.statements.filter(ts.isInterfaceDeclaration).map((one) => [one.name.text, one]));

/**
 * The methods of a version, in the order of its interface.
 *
 * @param api - Text of the generated `api.ts`.
 * @param model - Text of the generated `model.ts`, in which the types of parameters are.
 * @param helpers - Text of the types of jobs of several calls.
 */
export function readMethods(api: string, model: string, helpers: string): Method[] {
  const found = new Map([
    ...interfacesOf(parse('helpers.ts', helpers)),
    ...interfacesOf(parse('api.ts', api)),
  ]);
  const types = interfacesOf(parse('model.ts', model));
  const root = found.get('Api');
  if (root === undefined) throw new Error('api.ts has no interface Api');
  return membersOf('enode', root, found, types);
}

function membersOf(
  path: string,
  from: ts.InterfaceDeclaration,
  all: Interfaces,
  types: Interfaces,
): Method[] {
  const inherited = (from.heritageClauses ?? []).flatMap(({ types: bases }) =>
    bases.flatMap(({ expression }) => {
      const base = all.get(expression.getText());
      return base === undefined ? [] : membersOf(path, base, all, types);
    }),
  );
  const own = from.members.flatMap((member) => {
    const name = `${path}.${member.name?.getText() ?? ''}`;
    if (ts.isPropertySignature(member)) {
      const inner = all.get(member.type?.getText() ?? '');
      return inner === undefined ? [] : membersOf(name, inner, all, types);
    }
    if (!ts.isMethodSignature(member)) return [];
    const scoped = all.get(member.type?.getText() ?? '');
    if (scoped !== undefined) {
      return membersOf(
        `${name}(${member.parameters.map((one) => one.name.getText()).join(', ')})`,
        scoped,
        all,
        types,
      );
    }
    return [methodOf(name, member, types)];
  });
  return [...own, ...inherited];
}

function methodOf(name: string, member: ts.MethodSignature, types: Interfaces): Method {
  const comment = ts
    .getJSDocCommentsAndTags(member)
    .filter(ts.isJSDoc)
    .map((doc) => ts.getTextOfJSDocComment(doc.comment) ?? '')
    .join('\n\n');
  const [summary = '', ...rest] = comment.split('\n\n');
  const [, operation, after = ''] =
    /^`((?:GET|POST|PUT|PATCH|DELETE) [^`]+)`(.*)$/m.exec(rest.join('\n\n')) ?? [];
  return {
    name,
    parameters: member.parameters.flatMap((one) => parameterOf(one, types)),
    operation,
    stability: /experimental|beta|deprecated/.exec(after)?.[0],
    summary: firstSentence(summary),
    fixed: /^ with `([^`]+)`/.exec(after)?.[1],
    result: (member.type?.getText() ?? 'void').replaceAll(/\s+/g, ' '),
  };
}

/** The first sentence of a text, in one line. */
export function firstSentence(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return /^.*?[.:](?=\s|$)/.exec(line)?.[0].replace(/:$/, '.') ?? line;
}

function parameterOf({ name, type, questionToken }: ts.ParameterDeclaration, types: Interfaces): string[] {
  const [own, kind] = [name.getText(), type?.getText() ?? ''];
  if (own === 'options' || kind === 'NoParams') return [];
  if (own !== 'params') return [own];
  const optional = questionToken === undefined ? '' : '?';
  const fields = types.get(kind);
  if (fields === undefined) return [`params${optional}: ${kind}`];
  const list = fields.members.filter(ts.isPropertySignature).map((field) => {
    const text = (field.type?.getText() ?? 'unknown').replaceAll(/\s+/g, ' ').replace(/ \| undefined$/, '');
    return `${field.name.getText()}${field.questionToken === undefined ? '' : '?'}: ${text}`;
  });
  return [`params${optional}: { ${list.join('; ')} }`];
}
