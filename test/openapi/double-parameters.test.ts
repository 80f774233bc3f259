import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/openapi/read-document.ts';

const header = (name: string, description: string) => ({ name, in: 'header', description });
const parameters = { Version: header('Enode-Version', 'shared') };

/** What the parameters of the only path, or of its operation, are about. */
function namesIn(list: object[], place: 'path' | 'operation'): unknown[] {
  const operation = { responses: { '204': {} }, ...(place === 'operation' && { parameters: list }) };
  const item = { get: operation, ...(place === 'path' && { parameters: list }) };
  const { paths } = readDocument({ paths: { '/things': item }, components: { parameters } });
  const read = paths['/things']!;
  return ((place === 'path' ? read : read.get)?.parameters ?? []).map(
    ({ $ref, name, description }) => $ref ?? `${String(name)}: ${String(description)}`,
  );
}

describe.each(['path', 'operation'] as const)('the parameters of a document: those of the %s', (place) => {
  it('a parameter that a list has twice is read once, as it stands last', () => {
    const shared = { $ref: '#/components/parameters/Version' };
    const after = { name: 'after', in: 'query', description: 'a cursor' };
    expect(namesIn([shared, after, header('enode-version', 'own')], place)).toEqual([
      'after: a cursor',
      'enode-version: own',
    ]);
    expect(namesIn([header('Enode-Version', 'own'), after, shared], place)).toEqual([
      'after: a cursor',
      shared.$ref,
    ]);
  });

  it('parameters of one name in different places, or in other letters in a query, stay apart', () => {
    const list = [
      { name: 'id', in: 'query', description: 'a' },
      { name: 'id', in: 'header', description: 'b' },
      { name: 'ID', in: 'query', description: 'c' },
    ];
    expect(namesIn(list, place)).toEqual(['id: a', 'id: b', 'ID: c']);
  });
});
