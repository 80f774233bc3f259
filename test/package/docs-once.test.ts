import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const files = globSync(['src/{actions,helpers,link}/*.ts', 'src/calls/actions.ts'], { cwd: root });

/** Sentences of doc comments that are long enough to say something of their own. */
function sentencesOf(file: string): string[] {
  const comments = readFileSync(root + file, 'utf8').matchAll(/\/\*\*(.*?)\*\//gs);
  const texts = Array.from(comments, ([, text]) => text!.replaceAll(/\s*\n\s*\*?\s*/g, ' ').trim());
  return texts.flatMap((text) => text.split(/(?<=\.) /)).filter((sentence) => sentence.length > 75);
}

it('the source says what a helper or action does in one place only', () => {
  const places = new Map<string, Set<string>>();
  for (const file of files) {
    for (const sentence of sentencesOf(file)) {
      places.set(sentence, (places.get(sentence) ?? new Set()).add(file));
    }
  }
  expect(places.size).toBeGreaterThan(50);
  expect([...places].filter(([, inFiles]) => inFiles.size > 1)).toEqual([]);
});
