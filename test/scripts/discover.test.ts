import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { discover } from '../../scripts/discover/discover.ts';
import { renderDiscovered } from '../../scripts/discover/render-discovered.ts';
import { json, startServer, type TestServer } from '../support/server.ts';
import { lamps, openProject, type Project } from './pull/support.ts';

let server: TestServer;
let project: Project;
beforeEach(async () => {
  server = await startServer();
  project = await openProject('2030-01-01');
});
afterEach(async () => {
  await server[Symbol.asyncDispose]();
  await project[Symbol.asyncDispose]();
});

const look = (from: string | undefined, requests = 100) =>
  discover({ manifest: join(project.openapi, 'versions.json'), from, today: '2030-06-20', requests });

/** Answers with the documents of these versions under `/openapi/<version>.json`, and with texts by path. */
function serve(versions: string[], texts: Record<string, [type: string, text: string]> = {}): void {
  server.handler = ({ url }, response) => {
    const version = /^\/openapi\/(\d{4}-\d{2}-\d{2})\.json$/.exec(url)?.[1];
    const text = texts[url];
    if (text) response.writeHead(200, { 'content-type': text[0] }).end(text[1]);
    else if (version !== undefined && versions.includes(version)) json(response, 200, lamps(version));
    else json(response, 404, {});
  };
}

const found = ({ versions, documents }: Awaited<ReturnType<typeof discover>>) => ({
  versions: versions.map(({ version }) => version),
  documents: documents.map(({ version }) => version),
});

describe('an address with {version}', () => {
  it('an address with {version} is tried with days, and known versions that are still in our own words', async () => {
    serve(['2030-01-01', '2030-05-01', '2030-03-15', '2030-06-02']);
    const result = await look(`${server.url}/openapi/{version}.json`, 1000);
    expect(found(result)).toEqual({
      versions: ['2030-03-15', '2030-05-01', '2030-06-02'],
      documents: ['2030-01-01'],
    });
    expect(result.stopped).toBe(false);
  });

  it('an address with {version} is tried with the likeliest days first, and no more often than allowed', async () => {
    serve(['2030-05-01', '2030-06-02']);
    const result = await look(`${server.url}/openapi/{version}.json`, 12);
    expect(found(result).versions).toEqual(['2030-05-01']);
    expect(result).toMatchObject({ requests: 12, stopped: true });
    expect(server.received).toHaveLength(12);
  });

  it('an address with {version} is that of the documents that were pulled, where none is given', async () => {
    serve(['2030-01-01', '2030-02-01']);
    await project.store(`${server.url}/openapi/2030-01-01.json`);
    expect(found(await look(undefined))).toEqual({ versions: ['2030-02-01'], documents: [] });
  });

  it('an address with {version} takes a page that answers 200 to everything for what it is', async () => {
    server.handler = (_request, response) =>
      void response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Docs</title>');
    expect(found(await look(`${server.url}/openapi/{version}.json`))).toEqual({
      versions: [],
      documents: [],
    });
  });

  it('an address with {version} takes no document at its address that is of another version', async () => {
    server.handler = (_request, response) => json(response, 200, lamps('2030-01-01'));
    expect(found(await look(`${server.url}/openapi/{version}.json`)).versions).toEqual([]);
  });
});

describe('an index', () => {
  const page = `<html><a href="/openapi/2030-02-01.json">February</a> <a href='/latest.json'>2030-03-01</a>
<a href=/docs/2030-04-01/reference>April</a> <a href="mailto:a@example.com">2030-05-01</a> <a href="/blog/2029-12-31">News</a></html>`;

  it.each([
    ['page', ['text/html', page]],
    [
      'list of JSON',
      [
        'application/json',
        JSON.stringify([{ url: '/openapi/2030-02-01.json' }, { version: '2030-03-01', url: '/latest.json' }]),
      ],
    ],
    ['list of lines', ['text/plain', '# versions\n/openapi/2030-02-01.json\n2030-03-01 /latest.json\n']],
  ] as [string, [string, string]][])(
    'an index as a %s gives the documents that it links',
    async (_what, index) => {
      const latest: [string, string] = ['application/json', JSON.stringify(lamps('2030-03-01'))];
      serve(['2030-02-01'], { '/versions': index, '/latest.json': latest });
      expect(found(await look(`${server.url}/versions`))).toEqual({
        versions: ['2030-02-01', '2030-03-01'],
        documents: [],
      });
    },
  );

  it('an index names versions whose document is not found', async () => {
    serve([], {
      '/versions': ['text/html', page],
      '/docs/2030-04-01/reference': ['text/html', '<html></html>'],
    });
    const result = await look(`${server.url}/versions`);
    expect(result.named).toEqual(['2029-12-31', '2030-02-01', '2030-03-01', '2030-04-01']);
  });

  it('an index may be a file', async () => {
    serve(['2030-02-01']);
    const file = join(dirname(project.openapi), 'index.txt');
    await writeFile(file, `${server.url}/openapi/2030-02-01.json\n`);
    expect(found(await look(file)).versions).toEqual(['2030-02-01']);
  });

  it('an index with nothing new in it is no failure', async () => {
    serve([], { '/versions': ['text/plain', 'nothing'] });
    const result = await look(`${server.url}/versions`);
    expect(renderDiscovered(result)).toBe(
      '# Discovery\n\nNothing was found that is not known.\n\n1 address was read.\n',
    );
  });
});

describe('discovery fails in one line when', () => {
  it.each([
    ['the index cannot be read', () => `${server.url}/gone`, /\/gone: the server answered 404/],
    ['nothing was ever pulled and nothing is given', () => undefined, /nowhere to look/],
    ['a pattern is no address', () => 'ftp//{version}', /this is not a URL/],
  ])('discovery fails in one line when %s', async (_what, from, words) => {
    serve([]);
    await expect(look(from())).rejects.toThrow(words);
  });

  it.each([500, 429, 401])(
    'discovery fails in one line when a server answers %i to an address that was tried',
    async (status) => {
      server.handler = (_request, response) => json(response, status, {});
      await expect(look(`${server.url}/openapi/{version}.json`)).rejects.toThrow(`answered ${status}`);
    },
  );
});

it('discovery prints commands that neither a shell nor make expands', () => {
  const address = new URL("https://example.com/a'b$(touch x)`id`/2030-02-01.json");
  const text = renderDiscovered({
    versions: [{ version: '2030-02-01', address }],
    documents: [],
    named: [],
    requests: 1,
    stopped: false,
  });
  expect(/FROM='([^']*)'`/.exec(text)?.[1]).toMatch(/^[\w:/.%()-]+$/);
});
