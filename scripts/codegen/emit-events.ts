import type { DocumentedEvent } from '../../src/openapi/events.ts';
import type { Names } from './names.ts';
import { componentName } from '../../src/openapi/resolve.ts';
import { pure, type Scope } from './scope.ts';
import { imports, list, quote } from './text.ts';
import { variantsOf } from '../../src/openapi/variants.ts';
import { discriminatorOf } from './shape.ts';
import { writeDiscriminated, writeZod } from './zod-writer.ts';

/** `events.ts`: the schema of each webhook event, and of any of them. */
export function emitEvents(
  events: DocumentedEvent[],
  scope: Scope,
  names: Names,
  supportPath: string,
): string {
  const constants: string[] = [];
  const members = events.map(({ name, schema }) => {
    const component = componentName(schema);
    if (component !== undefined) return scope.reference(component);
    const constant = names.invent(name);
    constants.push(
      `const ${constant} = ${pure(writeZod(schema, scope), scope, `Events[${quote(name)}]`)};\n`,
    );
    return constant;
  });
  const any = pure(union(events, members, scope), scope);
  const rows = events.map(({ name }, index) => `  ${quote(name)}: ${members[index]},\n`);
  return [
    imports(scope, supportPath, ['events as Events', 'WebhookEvent']),
    ...constants,
    constants.length > 0 ? '\n' : '',
    '/** The schema of one event of each kind, by its name on the wire. */\n',
    `export const events: { readonly [Name in keyof Events]: z.ZodType<Events[Name]> } = {\n${rows.join('')}};\n\n`,
    '/** Any of the events that this version describes. Events that it does not describe fail. */\n',
    `export const webhookEvent: z.ZodType<WebhookEvent> = ${any};\n`,
  ].join('');
}

/** Events of one shape are distinguished by their constant; those of several shapes are tried in turn. */
function union(events: DocumentedEvent[], members: string[], scope: Scope): string {
  const variants = events.map(({ schema }) => variantsOf(schema, scope.document));
  const hasOneShape = (index: number): boolean => variants[index]?.length === 1;
  const distinguished = members.filter((_, index) => hasOneShape(index));
  const property = discriminatorOf(
    variants.filter((_, index) => hasOneShape(index)),
    'event',
    scope.document,
  );
  const codes =
    property === undefined || distinguished.length < 2
      ? members
      : [
          writeDiscriminated(property, distinguished, scope),
          ...members.filter((_, index) => !hasOneShape(index)),
        ];
  const [only, ...others] = codes;
  if (only === undefined) return 'z.never()';
  return others.length === 0 ? only : `z.union(${list(codes)})`;
}
