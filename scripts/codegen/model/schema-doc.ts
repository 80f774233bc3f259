import type { Document, Schema } from '../../../src/openapi/openapi.ts';
import { schemaOf } from '../../../src/openapi/resolve.ts';
import { comment, docText, literal } from '../../text/typescript.ts';
import { nonNull } from './non-null.ts';

/**
 * The doc comment of a schema: its description, default and deprecation. What stands beside a reference wins; of what may
 * be null, the text of the rest counts where there is no other.
 */
export function schemaDoc(schema: Schema, document: Document, indentation: string, note = ''): string {
  const own = { ...schemaOf(schema, document), ...schema };
  const { default: byDefault, deprecated } = own;
  const description = own.description ?? schemaOf(nonNull(schema, document).schema, document).description;
  const parts = [
    typeof description === 'string' ? docText(description) : '',
    note,
    byDefault === undefined ? '' : `@default ${literal(byDefault)}`,
    deprecated === true ? '@deprecated' : '',
  ];
  return comment(parts.filter((part) => part !== '').join(' '), indentation);
}
