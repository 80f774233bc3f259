import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEnode, type Enode } from '../../src/index.ts';
import { rejection } from '../support/client.ts';

const words = fc.stringMatching(/^[a-zA-Z][\w-]{0,8}$/);
const scalar = fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.boolean(), fc.constant(null));
const query = fc.dictionary(
  words,
  fc.oneof(scalar, fc.array(scalar, { maxLength: 3 }), fc.dictionary(words, scalar, { maxKeys: 3 })),
  { maxKeys: 4 },
);
const headerText = fc.stringMatching(/^[!-~]([ -~]{0,8}[!-~])?$/);
const headers = fc.dictionary(
  words.map((word) => `x-${word}`),
  fc.oneof(headerText, fc.integer(), fc.constant(null), fc.array(headerText, { minLength: 1, maxLength: 2 })),
  { maxKeys: 3 },
);
const body = fc.option(fc.dictionary(words, fc.jsonValue({ maxDepth: 2 }), { maxKeys: 4 }), {
  nil: undefined,
});

interface Sent {
  readonly url: string;
  readonly init: RequestInit;
}

/** A client whose fetch notes what is sent and answers as given. */
function recorded(response: () => Response): { enode: Enode<'2024-10-01'>; sent: Sent[] } {
  const sent: Sent[] = [];
  const enode = createEnode({
    version: '2024-10-01',
    apiUrl: 'http://localhost:1',
    oauthUrl: 'http://localhost:1/token',
    clientId: 'a',
    clientSecret: 'b',
    retry: false,
    fetch: async (url, init = {}) => {
      if ((url as string).endsWith('/token')) return Response.json({ access_token: 't', expires_in: 3599 });
      sent.push({ url: url as string, init });
      return response();
    },
  });
  return { enode, sent };
}

/** Middleware that does nothing: the call goes by openapi-fetch. */
const byOpenapi = { middleware: [{ onRequest: () => undefined }] };

const raw = (enode: Enode<'2024-10-01'>) =>
  enode.raw as unknown as Record<string, (path: string, init: object) => Promise<Record<string, unknown>>>;

describe('a call that goes directly', () => {
  it('a call that goes directly sends what openapi-fetch sends', async () => {
    const { enode, sent } = recorded(() => Response.json({ id: 'v1' }));
    const path = '/vehicles/{vehicleId}/charging';
    await fc.assert(
      fc.asyncProperty(query, headers, body, fc.string({ minLength: 1 }), async (...values) => {
        const [queryOf, headersOf, bodyOf, vehicleId] = values;
        const init = {
          params: { path: { vehicleId }, query: queryOf },
          headers: headersOf,
          ...(bodyOf !== undefined && { body: bodyOf }),
        };
        sent.length = 0;
        const results = await Promise.allSettled([
          raw(enode)['POST']!(path, init),
          raw(enode)['POST']!(path, { ...init, ...byOpenapi }),
        ]);
        const [direct, whole] = results;
        expect(direct.status).toBe(whole.status);
        if (direct.status === 'rejected') return;
        const [first, second] = sent;
        // openapi-fetch leaves a stray & where a list or an object holds null.
        const tidy = (url: string) => url.replaceAll(/&+/g, '&').replace(/[?&]$/, '').replace('?&', '?');
        expect(tidy(first!.url)).toBe(tidy(second!.url));
        expect(Object.fromEntries(new Headers(first!.init.headers))).toEqual(
          Object.fromEntries(new Headers(second!.init.headers)),
        );
        const text = (one: unknown) =>
          one instanceof Uint8Array ? Buffer.from(one).toString() : (one as string | undefined);
        expect(text(first!.init.body)).toBe(text(second!.init.body));
      }),
      { seed: 14, numRuns: 200 },
    );
  });

  it.each<[string, () => Response]>([
    ['an object', () => Response.json({ id: 'v1' })],
    ['a list', () => Response.json([1])],
    ['no content', () => new Response(null, { status: 204 })],
    ['a problem', () => Response.json({ title: 'no' }, { status: 404 })],
    ['a problem in words', () => new Response('no', { status: 500 })],
    [
      'a problem without a word',
      () => new Response(null, { status: 409, headers: { 'content-length': '0' } }),
    ],
    ['HTML', () => new Response('<html>', { headers: { 'content-type': 'text/html' } })],
    ['half of an object', () => new Response('{"id":', { headers: { 'content-length': '6' } })],
    ['nothing', () => new Response('', { headers: { 'content-length': '0' } })],
    ['null', () => new Response('null')],
  ])('a call that goes directly gives what openapi-fetch gives for %s', async (_name, made) => {
    const { enode } = recorded(made);
    const outcomes = await Promise.all(
      [{}, byOpenapi].map(async (more) => {
        const path = '/vehicles/{vehicleId}';
        const call = raw(enode)['GET']!(path, { params: { path: { vehicleId: 'v1' } }, ...more });
        try {
          const { data, error, response } = await call;
          const { status } = response as Response;
          return { data, error, status, body: await (response as Response).text() };
        } catch {
          const { code, message } = (await rejection(call)) as Error & { code: string };
          return { code, message };
        }
      }),
    );
    expect(outcomes[0]).toEqual(outcomes[1]);
  });

  it('a call that goes directly gives a result that can be copied, with one Response', async () => {
    const { enode } = recorded(() => Response.json({ id: 'v1' }));
    const result = await enode.raw.GET('/vehicles');
    expect({ ...result }).toEqual({ data: { id: 'v1' }, response: result.response });
    expect(result.response).toBeInstanceOf(Response);
    expect(result.response).toBe(result.response);
  });

  it('a call that goes directly refuses middleware that does nothing', () => {
    const { enode } = recorded(() => Response.json({}));
    for (const one of [undefined, null, {}, { onRequst: () => undefined }])
      expect(() => enode.raw.use(one as never)).toThrow(
        /give an object with onRequest, onResponse or onError/,
      );
  });
});
