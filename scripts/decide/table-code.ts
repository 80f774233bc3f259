import type { Row } from '../../src/versions/table.ts';
import { lineComment, literal, plainKey, singleQuote } from '../text/typescript.ts';
import type { Change } from './suggest-name.ts';

/** The proposed rows as an object literal, each under a comment that says it is a proposal, and why. */
export function changesCode(changes: readonly Change[], indentation = ''): string {
  const proposed = changes.filter(({ row }) => row !== undefined);
  if (proposed.length === 0) return '{}';
  const inner = `${indentation}  `;
  const parts = (['api', 'user'] as const).flatMap((part) => {
    const own = proposed.filter(({ name }) => name.part === part);
    return own.length === 0 ? [] : [`${inner}${part}: ${partCode(own, inner)},\n`];
  });
  return `{\n${parts.join('')}${indentation}}`;
}

function partCode(changes: readonly Change[], indentation: string): string {
  const inner = `${indentation}  `;
  const namespaces = [...new Set(changes.map(({ name }) => name.namespace))];
  const members = namespaces.flatMap((namespace) => {
    const own = changes.filter(({ name }) => name.namespace === namespace);
    if (namespace === '') return own.map((change) => rowLine(change, inner));
    const rows = own.map((change) => rowLine(change, `${inner}  `));
    return [`${inner}${plainKey(namespace)}: {\n${rows.join('')}${inner}},\n`];
  });
  return `{\n${members.join('')}${indentation}}`;
}

const rowLine = ({ name, row, fact }: Change, indentation: string): string =>
  `${lineComment(`Proposed: ${fact}.`, indentation)}${indentation}${plainKey(name.name)}: ${
    row ? rowCode(row) : 'null'
  },\n`;

/** A row as people write it in a table. */
export function rowCode({ kind, operation, fixed }: Row): string {
  const extras = kind === 'command' ? fixed : fixed && { fixed };
  const given = extras && Object.keys(extras).length > 0 ? `, ${literal(extras, singleQuote)}` : '';
  return `${kind}(${singleQuote(operation)}${given})`;
}
