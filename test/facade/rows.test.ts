import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEnode } from '../../src/index.ts';
import { createDocuments } from '../../src/simulator/document/documents.ts';
import { issueText } from '../../src/simulator/document/issues.ts';
import { bodyOf, operationsOf } from '../../src/openapi/resolve.ts';
import type { Document } from '../../src/openapi/openapi.ts';
import { samplesOf } from '../support/samples.ts';
import { rejection } from '../support/client.ts';
import { json as respondWith, startServer, type TestServer } from '../support/server.ts';
import { documentOf, shapeOf } from '../support/documents.ts';
import { allVersions } from '../support/versions.ts';
import { callOn, calledOf, outcomeOf, type Called } from './support/rows.ts';

/** What tells errors apart, for messages that also name the method. */
const fieldsOf = (error: unknown): object => ({ ...(error as object) });

const documents = await createDocuments(undefined, undefined);

describe.each(allVersions)('every method of %s', (version) => {
  const checked = documents.of(version)!;
  let document: Document;
  let server: TestServer;

  beforeAll(async () => {
    document = documentOf(version);
    await checked.prepare();
    server = await startServer();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const client = () =>
    createEnode({
      version,
      apiUrl: server.url,
      oauthUrl: server.oauthUrl,
      clientId: 'a',
      clientSecret: 'b',
      retry: false,
    });

  /** Answers with what the document gives as an example of a success. */
  function respond({ row }: Called): void {
    const operation = operationsOf(document.paths).find(
      ({ key }) => shapeOf(key) === shapeOf(row.operation),
    )!.operation;
    const [status, response] = Object.entries(operation.responses ?? {}).find(([key]) => key < '3')!;
    const schema = bodyOf(response, document).content?.['application/json']?.schema;
    server.handler = (_request, outgoing) => {
      if (!schema) outgoing.writeHead(Number(status)).end();
      else respondWith(outgoing, Number(status), samplesOf(schema, document, 'full')[0]);
    };
  }

  it('a client serves every operation of the document', () => {
    const served = new Set(calledOf(version, document, 'full').map(({ row }) => shapeOf(row.operation)));
    const all = operationsOf(document.paths).map(({ key }) => shapeOf(key));
    expect([...served].toSorted()).toEqual(all.toSorted());
  });

  it.each(['full', 'minimal'] as const)(
    'a client sends a request as its document wants it: %s',
    async (fullness) => {
      const enode = client();
      for (const called of calledOf(version, document, fullness)) {
        const { name, scoped, row, ids, query, body, params } = called;
        const who = `${scoped ? 'user.' : ''}${name} (${row.operation})`;
        respond(called);
        server.received.length = 0;
        const target = scoped ? enode.user('user-1') : enode;
        const args = [...ids, params];
        await outcomeOf(row, callOn(target, name, args));

        expect([who, server.received.length]).toEqual([who, 1]);
        const { method, url: sentTo, headers, body: text } = server.received[0]!;
        const url = new URL(sentTo, server.url);
        const route = checked.route(method, url.pathname);
        if (route.found !== 'operation') throw new Error(`${who} has no route`);
        const json = text === '' ? undefined : (JSON.parse(text) as unknown);
        const { issues } = checked.checkRequest(route.operation, {
          values: route.values,
          query: url.searchParams,
          header: (header) => headers[header.toLowerCase()] as string | undefined,
          json,
        });
        const byHeader = scoped && !row.operation.includes('{userId}');
        expect({
          who,
          operation: shapeOf(`${method} ${route.operation.path}`),
          issues: issues.map(issueText),
          json,
          query: [...new Set(url.searchParams.keys())].toSorted(),
          version: headers['enode-version'],
          userInHeader: headers['enode-user-id'],
          userInPath: scoped && url.pathname.includes('/users/user-1'),
        }).toEqual({
          who,
          operation: shapeOf(row.operation),
          issues: [],
          json: body,
          query: Object.keys(query).toSorted(),
          version,
          userInHeader: byHeader ? 'user-1' : undefined,
          userInPath: scoped && !byHeader,
        });
      }
    },
  );

  it('a client throws the problem that the API answers with', async () => {
    const enode = client();
    server.handler = (_request, outgoing) =>
      respondWith(outgoing, 403, {
        type: 'https://developers.enode.com/api/problems/forbidden',
        title: 'No',
        detail: '',
      });
    for (const { name, scoped, row, ids, params } of calledOf(version, document, 'full')) {
      const target = scoped ? enode.user('user-1') : enode;
      const error = await rejection((async () => outcomeOf(row, callOn(target, name, [...ids, params])))());
      expect({ who: name, ...fieldsOf(error) }).toMatchObject({
        who: name,
        code: 'problem',
        status: 403,
        kind: 'forbidden',
      });
    }
  });

  it('a client refuses an option that nobody reads and an empty id, and sends nothing', async () => {
    const enode = client();
    server.received.length = 0;
    for (const { name, scoped, row, ids, params } of calledOf(version, document, 'full')) {
      const target = scoped ? enode.user('user-1') : enode;
      const refusal = async (args: unknown[]) => {
        const error = await rejection((async () => outcomeOf(row, callOn(target, name, args)))());
        expect({ who: name, ...fieldsOf(error) }).toMatchObject({ who: name, code: 'input' });
        return (error as Error).message;
      };
      expect(await refusal([...ids, params, { timeot: '5s' }])).toContain(
        `${name} does not know the option "timeot"`,
      );
      await refusal([...ids, params, {}, {}]);
      if (ids.length === 0) continue;
      for (const bad of ['', '..', undefined, {}]) await refusal([...ids.slice(0, -1), bad, params]);
    }
    expect(server.received).toEqual([]);
  });
});

describe('a user', () => {
  const enode = createEnode({
    version: '2024-10-01',
    environment: 'sandbox',
    clientId: 'a',
    clientSecret: 'b',
  });

  it.each(['', ' ', '.', '..', undefined, null, 7.5, {}])('a user is not %j', (id) => {
    const given = id === 7.5 ? NaN : id;
    expect(() => enode.user(given as string)).toThrow(expect.objectContaining({ code: 'input' }));
  });

  it.each(['ünïcode ☃', ' padded', 'two\r\nlines'])(
    'a user that no header can name is refused: %j',
    async (id) => {
      const old = enode.at('2023-04-15').user(id);
      await expect(old.vehicles.list()).rejects.toMatchObject({ code: 'input' });
    },
  );
});
