import type { Document, Schema } from '../../../src/openapi/openapi.ts';
import { schemaOf } from '../../../src/openapi/resolve.ts';
import { comment, docText, literal } from '../../text/typescript.ts';

/** The doc comment of a schema: its description, default and deprecation. What stands beside a reference wins. */
export function schemaDoc(schema: Schema, document: Document, indentation: string, note = ''): string {
  const { description, default: byDefault, deprecated } = { ...schemaOf(schema, document), ...schema };
  const parts = [
    typeof description === 'string' ? docText(description) : '',
    note,
    byDefault === undefined ? '' : `@default ${literal(byDefault)}`,
    deprecated === true ? '@deprecated' : '',
  ];
  return comment(parts.filter((part) => part !== '').join(' '), indentation);
}
