import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { deadLinks } from '../../scripts/docs/dead-links.ts';
import { asModule, codeBlocks, expectedOutput } from './code-blocks.ts';

it('the check of documents finds code in documents, with its marks and its line', () => {
  const fence = '```';
  const text = `# A\n\n${fence}ts run\nconsole.log(1); //=> 1\n${fence}\n\n- item\n\n  ${fence}sh\n  make test\n  ${fence}\n`;
  const [first, second] = codeBlocks('a.md', text);
  expect(first).toEqual({
    document: 'a.md',
    line: 4,
    language: 'ts',
    marks: ['run'],
    code: 'console.log(1); //=> 1',
  });
  expect(second).toMatchObject({ line: 10, language: 'sh', code: 'make test' });
  expect(expectedOutput(first!.code)).toEqual(['1']);
  expect(asModule(first!).split('\n')[3]).toBe('console.log(1); //=> 1');
  expect(() => codeBlocks('a.md', `${fence}ts\n`)).toThrow('a.md:2: the block is not closed');
});

it('the check of documents finds links of a site that lead nowhere', async () => {
  const site = await mkdtemp(join(tmpdir(), 'enode-site-'));
  onTestFinished(() => rm(site, { recursive: true, force: true }));
  await mkdir(join(site, 'guides'));
  const links = [
    ...Array.from({ length: 100 }, () => '/guides/a.html#there'),
    '#here',
    './a',
    '/guides/gone.html',
    '/guides/a.html#gone',
    'https://other.example/',
    'https://github.com/o/r/blob/main/test',
    'https://github.com/o/r/blob/main/nowhere',
  ];
  const html = `<h2 id="there"></h2><h2 id="here"></h2>${links.map((href) => `<a class="x" href="${href}">x</a>`).join('')}`;
  await writeFile(join(site, 'guides/a.html'), html);
  const folder = join(import.meta.dirname, '../..');
  expect(await deadLinks(site, { url: 'https://github.com/o/r', folder })).toEqual([
    'guides/a.html: /guides/gone.html',
    'guides/a.html: /guides/a.html#gone (no such place)',
    'guides/a.html: https://github.com/o/r/blob/main/nowhere',
  ]);
});
