import { expect, it } from 'vitest';
import { helpOf } from '../../generated/help.ts';
import { emitHelp } from '../../scripts/codegen/emit-help.ts';
import { readDocument } from '../../scripts/codegen/load-document.ts';
import { prepareDocument } from '../../scripts/codegen/prepare-document.ts';
import { definitions } from '../../generated/definitions.ts';
import { fixtureText } from './support/workspace.ts';

it('the help says of a parameter what type it has, which values, and whether it must be given', async () => {
  const { root } = await readDocument(
    new TextEncoder().encode(await fixtureText('small/lamps.yaml')),
    undefined,
  );
  const code = emitHelp(prepareDocument(root), '../../src');
  expect(code).toContain('order: { type: "string", values: ["ASC", "DESC"] }');
  // A field of several kinds of bodies has the values of all; it is required where all require it.
  expect(code).toContain(
    '"POST /lamps/{lampId}/action": { path: { lampId: { type: "string" } }, body: { kind: { type: "string", values: ["ON", "DIM"], required: true }, level: { type: "integer" } } }',
  );
});

it('the help describes every operation of every version in one line', async () => {
  for (const [version, { load }] of Object.entries(definitions)) {
    const help = await helpOf[version as keyof typeof helpOf]();
    expect(Object.keys(help)).toEqual(Object.keys(await load.operations()));
    for (const { summary } of Object.values(help)) expect(summary).toMatch(/^[A-Z].{4,80}[^.]$/);
  }
});
