import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { docsUrl, repository, VERSION } from '../../src/core/about.ts';
import { docsOf } from '../../src/errors/enode-error.ts';
import { problemKinds } from '../../src/errors/problem.ts';
import {
  EnodeInputError,
  EnodeProblemError,
  EnodeTimeoutError,
  type EnodeErrorCode,
} from '../../src/index.ts';
import { textOf } from '../support/program.ts';

const codes = {
  problem: true,
  authentication: true,
  timeout: true,
  abort: true,
  connection: true,
  redirect: true,
  unreadable: true,
  version: true,
  input: true,
} satisfies Record<EnodeErrorCode, true>;

/** What links to a heading of Markdown are called: lower case, without punctuation, with dashes for spaces. */
const anchorsIn = (markdown: string): string[] =>
  Array.from(markdown.matchAll(/^#{1,6} (.+)$/gm), ([, heading]) =>
    heading!
      .toLowerCase()
      .replaceAll(/[^\w\- ]/g, '')
      .replaceAll(' ', '-'),
  );

describe('the links of errors', () => {
  it('the links of errors lead into the repository that package.json names, as this version has it', () => {
    expect(repository).toBe(packageJson.repository.url.replace(/^git\+|\.git$/g, ''));
    expect(VERSION).toBe(packageJson.version);
    expect(packageJson.homepage).toBe(`${repository}#readme`);
    expect(docsUrl).toBe(`${repository}/blob/v${VERSION}/docs/`);
    // The release workflow makes that tag.
    expect(textOf('.github/workflows/release.yml')).toContain('gh release create "v$VERSION"');
  });

  it.each([...Object.keys(codes), ...problemKinds])(
    'the links of errors lead to a heading that exists: %s',
    (anchor) => {
      const [page, place] = docsOf(anchor).replace(`${repository}/blob/v${VERSION}/`, '').split('#');
      expect(page).toBe('docs/errors.md');
      expect(anchorsIn(textOf(page!)).filter((found) => found === place)).toEqual([anchor]);
    },
  );

  it('the links of errors lead to the kind of a problem where it is known, else to the code', () => {
    expect(new EnodeProblemError(404, undefined, {}).docs).toBe(docsOf('not-found'));
    expect(new EnodeProblemError(404, { type: 'https://x/of-tomorrow' }, {}).docs).toBe(docsOf('problem'));
    expect(new EnodeTimeoutError('headers', 5000, {}).docs).toBe(docsOf('timeout'));
    expect(new EnodeInputError('x').docs).toBe(docsOf('input'));
  });
});
