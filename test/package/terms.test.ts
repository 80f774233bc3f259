import { globSync } from 'node:fs';
import { expect, it } from 'vitest';
import { textOf } from '../support/program.ts';

/** "Answer" as a noun, where the term is response (of a server) or result (of a function). The verb is free. */
const determiners = 'an|the|this|its|each|every|no|any|first|last|odd|whose|their|another|late|empty|JSON';
const verbs = String.raw`\d|with|first|by itself|in|the|as|only|what|once`;
const noun = new RegExp(String.raw`\b(?:${determiners}) answers?\b(?! (?:${verbs}))`, 'gi');
const identifier = /[a-z]Answers?(?![a-z])|\banswers?[A-Z]|\bAnswers?[A-Z]/g;

const places = [
  '{src,test,scripts,examples}/**/*.{ts,tsx,js,mjs}',
  '{docs,examples,skills}/**/*.md',
  '{README,CONTRIBUTING,SECURITY}.md',
];

function nounsIn(text: string): string[] {
  return [...text.matchAll(noun), ...text.matchAll(identifier)].map(([found]) => found);
}

it('"answer" is found as a noun and in identifiers, and not as a verb', () => {
  expect(nounsIn('It reads the answer of the server. No answers came.')).toEqual([
    'the answer',
    'No answers',
  ]);
  expect(nounsIn('tokenAnswer, answerOf, AnswerCheck')).toHaveLength(3);
  expect(nounsIn('The API answers 404, a store that answers oddly is replaced, answered')).toEqual([]);
});

it('what a server sends back is called a response in sources, tests and documents', () => {
  const files = globSync(places, {
    exclude: (name) => /node_modules|fixtures|\.next|dist|performance\.md|terms\.test\.ts/.test(name),
  });
  expect(files.length).toBeGreaterThan(700);
  expect(files.flatMap((file) => nounsIn(textOf(file)).map((found) => `${file}: ${found}`))).toEqual([]);
});
