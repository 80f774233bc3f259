import { jsonType } from './json-type.ts';
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { DocumentError } from '../../src/openapi/document-error.ts';
import type { DocumentedEvent } from '../../src/openapi/events.ts';
import type { Document } from '../../src/openapi/openapi.ts';
import { isAboveData, isAboveNames } from './document-keys.ts';
import { refuseOutsideReferences } from './outside-references.ts';
import { comment, docText, quote } from './text.ts';

/** Stands for "any other string" in an open enumeration until the type is built. */
const anyOtherString = '\u0000any other string';

/** `types.ts`: what openapi-typescript makes of the document, and a table of the webhook events. */
export async function emitTypes(document: Document, events: DocumentedEvent[]): Promise<string> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it copies the document
  const input = prepare(document) as Document;
  // openapi-typescript resolves whatever looks like a reference, and takes no loader that would refuse to.
  refuseOutsideReferences(input, true);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its type of documents is narrower than what it reads
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
 * A copy without discriminators, which would overwrite the constants of the members, with open enumerations spelt as
 * one more value, without data of the API in which a `$ref` would be taken for a reference, without addresses of
 * examples, which would be fetched, and with no duty to give the version, which the client sends.
 *
 * @param isNames Whether the keys are names, none of which is a word of OpenAPI.
 */
function prepare(node: unknown, isNames = false): unknown {
  if (Array.isArray(node)) return node.map((item) => prepare(item));
  if (typeof node !== 'object' || node === null) return node;
  const isUnion = 'oneOf' in node;
  const isLeftOut = (key: string, value: unknown): boolean =>
    key.startsWith('x-') ||
    (isAboveData(key) && holdsReference(value)) ||
    (isUnion && key === 'discriminator');
  // `fromEntries` makes a key of `__proto__`, too, where an assignment would give the copy things to inherit.
  const copy: Record<string, unknown> = Object.fromEntries(
    Object.entries(node)
      .filter(([key, value]) => !isExternalValue(key, value) && (isNames || !isLeftOut(key, value)))
      .map(([key, value]) => [key, prepare(value, !isNames && isAboveNames(key) && !Array.isArray(value))]),
  );
  if (!isNames && isVersionHeader(copy)) delete copy['required'];
  if (!isNames && 'x-open-enum' in node && Array.isArray(copy['enum'])) {
    const values = copy['enum'].filter((value) => value !== null);
    copy['enum'] = [...values, anyOtherString, ...(values.length < copy['enum'].length ? [null] : [])];
  }
  return copy;
}

const isVersionHeader = ({ in: place, name }: Record<string, unknown>): boolean =>
  place === 'header' && typeof name === 'string' && name.toLowerCase() === 'enode-version';

const isExternalValue = (key: string, value: unknown): boolean =>
  key === 'externalValue' && typeof value === 'string';

function holdsReference(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return false;
  return Object.entries(node).some(([key, value]) => key === '$ref' || holdsReference(value));
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

function emitEvents(events: DocumentedEvent[]): string {
  const lines = events.map(
    ({ name, summary }) =>
      `${comment(summary === undefined ? undefined : docText(summary), '    ')}    ${quote(name)}: ${eventType(name)};
`,
  );
  return [
    '/** One event of each kind that webhooks deliver, by its name on the wire. */\n',
    `export interface events {\n${lines.join('')}}\n`,
    '/** Any of the events that this version describes; distinguished by `event`. */\n',
    'export type WebhookEvent = events[keyof events];\n',
  ].join('');
}

const eventType = (name: string): string =>
  `${jsonType(`NonNullable<webhooks[${quote(name)}]["post"]["requestBody"]>`, ['application/json'])}[number]`;
