import { expect, it } from 'vitest';
import { readDocument } from '../../src/openapi/read-document.ts';

// Written as text: in a literal, `__proto__` would be no key.
const withKeyword = (keyword: string) => `{
  "paths": { "/things": { "get": { "responses": { "200": { "content": { "application/json": {
    "schema": { "type": "object", ${JSON.stringify(keyword)}: "x" } } } } } } } } }`;

it.each(['__proto__', 'hasOwnProperty', 'toString', 'constructor'])(
  'a keyword that every object inherits is refused as an unknown one, or read over: %s',
  (keyword) => {
    const read = (name: string) => {
      try {
        readDocument(JSON.parse(withKeyword(name)) as Record<string, unknown>);
        return 'read';
      } catch (error) {
        return String(error).replaceAll(name, 'KEYWORD');
      }
    };
    expect(read(keyword)).toBe(read('unheardOf'));
  },
);
