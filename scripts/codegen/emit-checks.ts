import type { DocumentedEvent } from '../../src/openapi/events.ts';
import type { Document } from '../../src/openapi/openapi.ts';
import { asFunction, conditionsOf, type CheckScope } from './check-writer.ts';
import type { Names } from './names.ts';
import { shapeOf } from './shape.ts';
import { namedImport, quote } from './text.ts';

/** `event-checks.ts`: a check of each webhook event, and of what events are made of. */
export function emitChecks(
  events: readonly DocumentedEvent[],
  document: Document,
  names: Names,
  supportPath: string,
): string {
  const constants = new Map<string, string>();
  const scope: CheckScope = {
    helpers: new Set(),
    shapeOf: (component) => shapeOf(document.components.schemas[component] ?? {}, document),
    reference(component) {
      const name = names.of(component);
      if (constants.has(name)) return name;
      constants.set(name, ''); // It may hold itself.
      constants.set(name, conditionsOf(scope.shapeOf(component), 'v', scope).join(' &&\n  '));
      return name;
    },
  };
  const rows = events.map(
    ({ name, schema }) => `  ${quote(name)}: ${asFunction(shapeOf(schema, document), scope)},\n`,
  );
  const codes = [...constants].map(([name, code]) => `const ${name}: EventCheck = (v) =>\n  ${code};\n`);
  return [
    namedImport(new Set([...scope.helpers, 'type EventCheck']), `${supportPath}/spec/event-check.ts`),
    'import type { events as Events } from "./types.ts";\n\n',
    ...codes,
    '\n/** Whether an event is exactly as its schema says, by its name on the wire. */\n',
    `export const eventChecks: { readonly [Name in keyof Events]: EventCheck } = {\n${rows.join('')}};\n`,
  ].join('');
}
