import { jsonType } from './json-type.ts';
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { DocumentError } from '../../src/openapi/document-error.ts';
import type { WebhookEvent } from '../../src/openapi/events.ts';
import type { Document } from '../../src/openapi/openapi.ts';
import { comment, docText, quote } from './text.ts';

/** Stands for "any other string" in an open enumeration until the type is built. */
const anyOtherString = '\u0000any other string';

/** `types.ts`: what openapi-typescript makes of the document, and a table of the webhook events. */
export async function emitTypes(document: Document, events: WebhookEvent[]): Promise<string> {
  const input = prepare(document) as Document;
  const ast = await openapiTS(input as never, {
    // Otherwise a property with a default would be required in requests.
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    silent: true,
    postTransform: openUnion,
  }).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DocumentError(
      '',
      `openapi-typescript refuses it: ${reason}`,
      'run `npx redocly lint` on the document for details',
    );
  });
  // The tag would hide the text from editors that show the body of a comment first.
  const text = astToString(ast).replaceAll(/^(\s*\/?\*+ )@description /gm, '$1');
  return `${text}${emitEvents(events)}`;
}

/**
 * A copy without discriminators, which would overwrite the constants of the members, and with open
 * enumerations spelt as one more value.
 */
function prepare(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(prepare);
  if (typeof node !== 'object' || node === null) return node;
  const copy: Record<string, unknown> = {};
  const isUnion = 'oneOf' in node;
  for (const [key, value] of Object.entries(node)) {
    if (key !== 'x-open-enum' && !(isUnion && key === 'discriminator')) copy[key] = prepare(value);
  }
  if ('x-open-enum' in node && Array.isArray(copy['enum'])) {
    const values = copy['enum'].filter((value) => value !== null);
    copy['enum'] = [...values, anyOtherString, ...(values.length < copy['enum'].length ? [null] : [])];
  }
  return copy;
}

function openUnion(type: ts.TypeNode): ts.TypeNode | undefined {
  if (!ts.isUnionTypeNode(type) || !type.types.some(isMarker)) return undefined;
  return ts.factory.createUnionTypeNode(
    type.types.map((member) => (isMarker(member) ? otherStrings() : member)),
  );
}

const isMarker = (member: ts.Node): boolean =>
  ts.isIdentifier(member) && member.text === JSON.stringify(anyOtherString);

function otherStrings(): ts.TypeNode {
  const { factory } = ts;
  const text = factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
  return factory.createParenthesizedType(
    factory.createIntersectionTypeNode([text, factory.createTypeLiteralNode([])]),
  );
}

function emitEvents(events: WebhookEvent[]): string {
  const lines = events.map(
    ({ name, summary }) =>
      `${comment(summary === undefined ? undefined : docText(summary), '    ')}    ${quote(name)}: ${eventType(name)};
`,
  );
  return [
    '/** One event of each kind that webhooks deliver, by its name on the wire. */\n',
    `export interface events {\n${lines.join('')}}\n`,
    '/** Any of the events that this version describes; told apart by `event`. */\n',
    'export type WebhookEvent = events[keyof events];\n',
  ].join('');
}

const eventType = (name: string): string =>
  `${jsonType(`NonNullable<webhooks[${quote(name)}]["post"]["requestBody"]>`, ['application/json'])}[number]`;
