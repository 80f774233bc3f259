import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSource } from '../../../scripts/pull/read-source.ts';
import { json, startServer, type TestServer } from '../../support/server.ts';
import { openProject, type Project } from './support.ts';

let server: TestServer;
let project: Project;
beforeEach(async () => {
  server = await startServer();
  project = await openProject();
});
afterEach(async () => {
  await server[Symbol.asyncDispose]();
  await project[Symbol.asyncDispose]();
});

describe('a source is read', () => {
  it('a source is read from a path and from a file address, and named by the file', async () => {
    const file = await project.write('vendor.yaml', 'a: ü');
    expect(await readSource(file)).toEqual({ text: 'a: ü', source: 'vendor.yaml' });
    expect(await readSource(pathToFileURL(file).href)).toEqual({ text: 'a: ü', source: 'vendor.yaml' });
  });

  it('a source is read from an address, and named by it without its query', async () => {
    server.handler = (_request, response) => void response.end('\ufeffa: 1');
    const found = await readSource(`${server.url}/openapi/2030-01-01.json?key=secret#part`);
    expect(found).toEqual({ text: 'a: 1', source: `${server.url}/openapi/2030-01-01.json` });
    expect(server.received[0]?.headers.accept).toContain('application/json');
  });

  it('a source is read after a redirect', async () => {
    server.handler = ({ url }, response) =>
      url === '/new' ? json(response, 200, {}) : void response.writeHead(302, { location: '/new' }).end();
    expect((await readSource(`${server.url}/latest.json`)).text).toBe('{}');
  });
});

describe('a source is refused with one line when it', () => {
  it.each([
    ['is plain http elsewhere', 'http://example.com/a', /^http:\/\/example\.com\/a: plain http/],
    ['is no address', 'https://', /^https:\/\/: this is not a URL/],
    ['is a file that is not there', '/gone/vendor.json', /^\/gone\/vendor\.json: there is no such file/],
    [
      'has a password',
      'https://me:secret@example.com/a?key=1',
      /^https:\/\/example\.com\/a: an address with a user name or password is not read/,
    ],
    [
      'has a password and is no address',
      'https://me:secret@exa mple.com/a?key=1',
      /^https:\/\/exa mple\.com\/a: this is not a URL/,
    ],
    ['is a folder', '.', /cannot be read \(EISDIR\)/],
  ])('a source is refused with one line when it %s', async (_what, from, words) => {
    await expect(readSource(from)).rejects.toThrow(words);
  });

  it.each<[string, TestServer['handler'], RegExp]>([
    ['is not found', (_request, response) => json(response, 404, {}), /the server answered 404/],
    ['breaks off', ({ socket }) => void socket.destroy(), /no response \(.+\); try again/],
    [
      'breaks off in the middle',
      ({ socket }, response) =>
        void response.writeHead(200, { 'content-length': '9' }).write('a', () => socket.destroy()),
      /no response \(.+\); try again/,
    ],
    [
      'stalls in the middle',
      (_request, response) => void response.writeHead(200).write('a'),
      /no complete response within 0\.2 s/,
    ],
    ['is too large', (_request, response) => void response.end('a'.repeat(3000)), /larger than 2 KiB/],
    [
      'is no text',
      (_request, response) => void response.end(Buffer.from([0xff, 0xfe, 0x00])),
      /this is not UTF-8 text/,
    ],
    [
      'leads out of what is allowed',
      (_request, response) => void response.writeHead(302, { location: 'http://example.com/' }).end(),
      /: it redirects to http:\/\/example\.com\/: plain http is read from this machine only/,
    ],
    [
      'leads to another kind of address',
      (_request, response) => void response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
      /: it redirects to file:\/\/\/etc\/passwd: only https addresses are read/,
    ],
    [
      'leads to an address with credentials',
      (_request, response) => void response.writeHead(302, { location: 'https://a:b@example.com/' }).end(),
      /: it redirects to https:\/\/example\.com\/: an address with a user name or password is not read/,
    ],
    [
      'leads to no address',
      (_request, response) => void response.writeHead(302, { location: 'https://' }).end(),
      /: it redirects to https:\/\/: this is not a URL/,
    ],
    [
      'leads in a circle',
      (_request, response) => void response.writeHead(302, { location: '/a' }).end(),
      /\/a: more than 5 redirects/,
    ],
    [
      'is too large after a redirect',
      ({ url }, response) =>
        url === '/a'
          ? void response.writeHead(307, { location: '/b' }).end()
          : void response.end('a'.repeat(3000)),
      /\/b: larger than 2 KiB/,
    ],
    [
      'is an HTML page',
      (_request, response) =>
        void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<p>Docs</p>'),
      /this is an HTML page, not a document/,
    ],
    [
      'is an HTML page that is called something else',
      (_request, response) =>
        void response
          .writeHead(200, { 'content-type': 'application/json' })
          .end('\n<!DOCTYPE html><p>Docs</p>'),
      /this is an HTML page, not a document/,
    ],
  ])('a source is refused with one line when it %s', async (_what, handler, words) => {
    server.handler = handler;
    const error = await readSource(`${server.url}/a`, { deadline: 200, size: 2048 }).catch(
      (reason: unknown) => reason as Error,
    );
    expect(error).toMatchObject({ name: 'PullError', message: expect.stringMatching(words) });
    expect((error as Error).message).not.toContain('\n');
  });

  it('a source is refused with one line when it is a file that is too large', async () => {
    const file = await project.write('vendor.yaml', 'a'.repeat(3000));
    await expect(readSource(file, { size: 2048 })).rejects.toThrow(/larger than 2 KiB/);
  });
});
