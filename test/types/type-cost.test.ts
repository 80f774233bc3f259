import { readdirSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { bareConsumer, facadeConsumer, withoutCalls } from '../../scripts/bench/type-consumers.ts';
import { tables } from '../../src/versions/tables.ts';
import { programOf, sourceIn, textOf } from '../support/program.ts';

/* Instantiations are what checking types costs, counted: the same on every machine, which times are not. */

const versions = Object.keys(tables).toSorted() as (keyof typeof tables)[];
const newest = versions.at(-1)!;
const consumer = 'consumer-of-type-cost-test.ts';

/** How many types the compiler instantiates to check a file. */
function instantiations(source: string, texts: ReadonlyMap<string, string>): number {
  const text = source
    .replaceAll('./library/src/index.js', './src/index.ts')
    .replaceAll(/\.\/library\/(generated\/[\d-]+\/types)\.js/g, './$1.ts');
  const program = programOf([consumer], new Map([...texts, [consumer, text]]));
  const problems = program.getSemanticDiagnostics(sourceIn(program, consumer));
  expect(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))).toEqual([]);
  return program.getInstantiationCount();
}

/** Of the calls alone. */
const costOf = (source: string, texts: ReadonlyMap<string, string> = new Map<string, string>()): number =>
  instantiations(source, texts) - instantiations(withoutCalls(source), texts);

/** The library with another version, as if it had been generated: a copy of the newest. */
function withVersion(added: string): Map<string, string> {
  const folder = `generated/${newest}`;
  const texts = new Map(
    readdirSync(new URL(`../../${folder}`, import.meta.url)).map((name) => [
      `generated/${added}/${name}`,
      textOf(`${folder}/${name}`).replaceAll(newest, added),
    ]),
  );
  for (const file of ['generated/index.ts', 'generated/apis.ts']) {
    const text = textOf(file)
      .replaceAll(/^ +"[\d-]+": .*;\n/gm, (line) =>
        line.includes(`"${newest}"`) ? line + line.replaceAll(newest, added) : line,
      )
      .replace(`| "${newest}"`, `| "${newest}" | "${added}"`);
    texts.set(file, text);
  }
  return texts;
}

describe('what calls cost the compiler', { timeout: 180_000 }, () => {
  const one = costOf(facadeConsumer([newest]));

  it('what calls cost the compiler is at most a hundredth of the same calls by openapi-fetch alone', async () => {
    const bare = costOf(await bareConsumer(newest));
    console.log(`every operation of ${newest}: ${one} instantiations; by openapi-fetch alone: ${bare}`);
    expect(one).toBeGreaterThan(0);
    expect(one / bare).toBeLessThanOrEqual(0.01);
  });

  it('what calls cost the compiler does not grow with the number of versions that the package has', () => {
    const added = '2099-01-01';
    const texts = withVersion(added);
    expect(texts.get('generated/apis.ts')).toContain(added);
    expect(costOf(facadeConsumer([newest]), texts)).toBeLessThanOrEqual(one * 1.01);
  });

  it('what calls cost the compiler grows by as much with each version that a file uses', () => {
    expect(costOf(facadeConsumer(versions))).toBeLessThanOrEqual(one * versions.length * 1.5);
  });
});
