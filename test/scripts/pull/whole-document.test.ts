import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { generate } from '../../../scripts/codegen/generate.ts';
import { writeOutput } from '../../../scripts/codegen/output.ts';
import { pull } from '../../../scripts/pull/pull.ts';
import { writeTogether } from '../../../scripts/pull/write-together.ts';
import type { Version } from '../../../generated/index.ts';
import { tables } from '../../../src/versions/tables.ts';
import { asVendor } from '../support/as-vendor.ts';
import { openWorkspace, project, typeErrors, type Workspace } from '../support/workspace.ts';

let workspace: Workspace;
beforeEach(async () => {
  workspace = await openWorkspace();
});
afterEach(() => workspace[Symbol.asyncDispose]());

const theirs = '2030-01-01';

/** Generates from our document of a version, and from the same as the vendor's; both with the version's methods. */
async function generateBoth(version: Version, change: (text: string) => string = (text) => text) {
  const ours = await readFile(join(project, 'openapi', `${version}.yaml`), 'utf8');
  const entry = (name: string) => ({
    version: name,
    date: name,
    lifecycle: 'unknown',
    document: `${name}.yaml`,
    sha256: '',
    provenance: '',
  });
  const versions = [entry(version), entry(theirs)];
  await workspace.write('openapi/versions.json', JSON.stringify({ versions }));
  await workspace.write(`openapi/${version}.yaml`, ours);
  const from = await workspace.write('vendor.json', change(asVendor(parse(ours), theirs)));
  const pulled = await pull({ version: theirs, from, openapi: workspace.openapi, today: '2030-02-01' });
  await writeTogether(pulled.files);
  const both = { [version]: tables[version], [theirs]: tables[version] };
  await writeOutput(workspace.out, await generate(workspace.openapi, workspace.out, both));
  const tree = await workspace.tree();
  return (name: string): [string, string] => {
    const content = (folder: string): string => {
      const code = tree.get(`${folder}/${name}`) ?? '';
      return code.slice(code.indexOf('\n\n'));
    };
    return [content(version), content(theirs)];
  };
}

/** A consumer that compiles if the methods and events of the two take and give the same. */
const sameTypes = (version: string): string => `
import type { ApiByVersion } from './generated/apis.ts';
import type { EventsByVersion } from './generated/index.ts';
type Ours = ApiByVersion['${version}'];
type Theirs = ApiByVersion['${theirs}'];
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
// Arguments as their fields: the compiler finds an intersection with an optional part unlike its equal.
type Fields<A> = A extends object ? { [K in keyof A]: A[K] } : A;
type Sides<M> = M extends (...args: infer A) => infer R
  ? { args: { [I in keyof A]: Fields<A[I]> }; result: R extends PromiseLike<infer D> ? D : R }
  : { [K in keyof M]: Sides<M[K]> };
type Differing<A, B> = {
  [N in keyof A | keyof B]: N extends keyof A & keyof B ? (Same<Sides<A[N]>, Sides<B[N]>> extends true ? never : N) : N;
}[keyof A | keyof B];
type None<T> = [T] extends [never] ? true : T;
export const methods: None<Differing<Omit<Ours, 'user' | 'users'>, Omit<Theirs, 'user' | 'users'>>> = true;
// What devices of a user are, src says of its own versions alone.
export const users: None<Differing<Omit<Ours['users'], 'devices'>, Omit<Theirs['users'], 'devices'>>> = true;
export const ofUser: None<Differing<ReturnType<Ours['user']>, ReturnType<Theirs['user']>>> = true;
// Each event carries its version.
type Unversioned<M> = { [N in keyof M]: M[N] extends infer E ? (E extends { version: string } ? Omit<E, 'version'> : E) : never };
export const events: None<
  Differing<Unversioned<EventsByVersion['${version}']>, Unversioned<EventsByVersion['${theirs}']>>
> = true;
`;

describe("the vendor's own document in place of ours", { timeout: 120_000 }, () => {
  it("the vendor's own document in place of ours gives the same methods and events", async () => {
    const generated = await generateBoth('2023-04-15');
    for (const name of ['parameters.ts', 'operations.ts']) {
      const [ours, others] = generated(name);
      expect(others.split('\n').toSorted()).toEqual(ours.split('\n').toSorted());
    }
    const consumer = await workspace.write('consumer.ts', sameTypes('2023-04-15'));
    expect(await typeErrors(workspace, [consumer])).toEqual([]);
  });

  it("the vendor's own document in place of ours gives them, too, when it names path parameters otherwise", async () => {
    const generated = await generateBoth('2024-10-01', (text) =>
      text
        .replaceAll(/\{(\w+)Id\}/g, '{the-$1}')
        .replaceAll(/"name":"(\w+)Id","in":"path"/g, '"name":"the-$1","in":"path"'),
    );
    const [ours, others] = generated('parameters.ts');
    expect(others).toBe(ours);
    expect(generated('operations.ts')[1]).toContain('GET /vehicles/{the-vehicle}');
    const consumer = await workspace.write('consumer.ts', sameTypes('2024-10-01'));
    expect(await typeErrors(workspace, [consumer])).toEqual([]);
  });
});
