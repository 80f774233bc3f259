import { describe, expect, it } from 'vitest';
import { responseContext, keepBody, attachNote, responseInfo } from '../../src/transport/response-note.ts';
import { bodySecrets } from '../../src/transport/body-secrets.ts';
import { LightRequest } from '../../src/transport/light-request.ts';
import { isPossibleStatus, makeResponse } from '../../src/transport/make-response.ts';
import { copyRequest } from '../../src/transport/request-copy.ts';
import { connectionFailureOf, mayHaveArrived, reasonOf } from '../../src/transport/sent.ts';
import { publicUrl } from '../../src/transport/url.ts';

describe('a URL in errors, logs and hooks', () => {
  it.each([
    ['https://a.example/x', 'https://a.example/x'],
    ['https://a.example/x?after=1#y', 'https://a.example/x'],
    ['https://a.example/x#y?z', 'https://a.example/x'],
    ['https://a.example?x', 'https://a.example'],
    ['https://ada:pass@a.example/x', 'https://a.example/x'],
    ['https://ada@a.example', 'https://a.example'],
    ['https://@a.example/x', 'https://a.example/x'],
    ['https://a.example/x@y/z@', 'https://a.example/x@y/z@'],
    ['https://a.example/?to=https://ada@b.example', 'https://a.example/'],
    ['/x/https://ada@b.example', '/x/https://ada@b.example'],
  ])('a URL in errors, logs and hooks has neither query nor user: %s', (given, expected) => {
    expect(publicUrl(given)).toBe(expected);
  });
});

describe('the secrets in a body that was sent', () => {
  it.each<[unknown, string[]]>([
    [undefined, []],
    [new Uint8Array(2), []],
    ['secret=1', []],
    ['"secret"', []],
    [JSON.stringify({ secret: 'a', note: 'b' }), ['a']],
    [JSON.stringify({ authentication: { headerName: 'n', headerValue: 'a' } }), ['a']],
    [
      JSON.stringify({ clientSecret: 'a', PASSWORD: 'b', accessToken: 'c', Authorization: 'd' }),
      ['a', 'b', 'c', 'd'],
    ],
    [JSON.stringify({ headervalue: 'a', headerValues: 'b', myHeaderValue: 'c' }), ['a']],
    [JSON.stringify({ secret: 5, token: null }), []],
  ])('the secrets in a body that was sent are known by their names: %s', (body, secrets) => {
    expect(bodySecrets(body)).toEqual(secrets);
  });
});

describe('the request that openapi-fetch is given', () => {
  it('the request that openapi-fetch is given has the defaults of a Request', () => {
    const request = new LightRequest('https://a.example/', { headers: new Headers() });
    const { method, body, signal, redirect } = request;
    expect([method, body, signal, redirect]).toEqual(['GET', null, null, 'follow']);
  });

  it('the request that openapi-fetch is given counts as one beside those of the platform, and nothing else does', () => {
    const given = new LightRequest('https://a.example/', {});
    for (const request of [given, new Request('https://a.example/')])
      expect(request).toBeInstanceOf(LightRequest);
    for (const other of [{ url: 'https://a.example/' }, null, 'text', new Response()]) {
      expect(other).not.toBeInstanceOf(LightRequest);
    }
  });

  it('the request that openapi-fetch is given is copied with all it has, and with headers of its own', async () => {
    const { signal } = new AbortController();
    const headers = new Headers({ a: '1' });
    const init = { method: 'PUT', headers, body: 'text', signal, redirect: 'manual' } as const;
    const given = new LightRequest('https://a.example/x', init);
    const copy = given.clone();
    expect(copy).toMatchObject({
      url: 'https://a.example/x',
      method: 'PUT',
      body: 'text',
      signal,
      redirect: 'manual',
    });
    copy.headers.set('a', '2');
    expect([given.headers.get('a'), copy.headers.get('a')]).toEqual(['1', '2']);
    expect([...given.clone().headers]).toEqual([['a', '1']]);

    const copied = await copyRequest(new Request('https://a.example/x', init));
    expect(copied).toMatchObject({ url: 'https://a.example/x', method: 'PUT', redirect: 'manual' });
    expect(copied.body).toEqual(new TextEncoder().encode('text'));
    expect(copied.headers.get('a')).toBe('1');
    expect((await copyRequest(new Request('https://a.example/x'))).body).toBeNull();
  });
});

describe('a Response that is made', () => {
  const headers = new Headers({ a: '1' });
  it.each([
    [200, 200, 'text'],
    [201, 201, 'text'],
    [204, 204, ''],
    [205, 205, ''],
    [304, 304, ''],
    [599, 599, 'text'],
    [0, 200, 'text'],
    [199, 200, 'text'],
    [600, 200, 'text'],
    [999, 200, 'text'],
  ])('a Response that is made for status %i has %i', async (status, made, body) => {
    const response = makeResponse('text', { status, statusText: 'words', headers });
    expect([response.status, response.statusText, response.headers.get('a')]).toEqual([made, 'words', '1']);
    expect(await response.text()).toBe(body);
    expect(isPossibleStatus(status)).toBe(status === made);
  });
});

describe('what is known of a Response', () => {
  it('what is known of a Response of somebody else is its status and the id of its request', () => {
    const response = new Response(null, { status: 404, headers: { 'x-request-id': 'r1' } });
    expect(responseInfo(response)).toBeUndefined();
    expect(responseContext(response)).toEqual({ status: 404, requestId: 'r1' });
  });

  const noted = (body: string | ArrayBuffer) => {
    const response = new Response(body, {
      status: 201,
      statusText: 'Made',
      headers: { 'x-request-id': 'r1' },
    });
    const note = { operation: 'GET /x', version: '2024-10-01', attempts: 2, durationMs: 1.6 };
    attachNote(response, { ...note, requestUrl: 'https://a.example/x?y', body });
    return keepBody(response);
  };
  const bytes = () => new TextEncoder().encode('{"a":"ü"}').buffer;

  it.each([
    ['text', '{"a":"ü"}', 9],
    ['bytes', bytes(), 10],
  ])(
    'what is known of a Response of ours is all that a log needs, its body read as %s',
    (_name, body, bodyLength) => {
      const context = {
        operation: 'GET /x',
        url: 'https://a.example/x',
        version: '2024-10-01',
        responseVersion: undefined,
        status: 201,
        attempts: 2,
        durationMs: 2,
        requestId: 'r1',
      };
      expect(responseInfo(noted(body))).toEqual({ ...context, bodyLength });
      expect(responseContext(noted(body))).toEqual(context);
    },
  );

  it.each([
    ['text', '{"a":"ü"}'],
    ['bytes', bytes()],
  ])(
    'what is known of a Response is read any number of times in every way, its body read as %s',
    async (_name, body) => {
      const response = noted(body);
      for (const one of [response, response.clone(), response.clone().clone(), keepBody(response)]) {
        expect(await one.text()).toBe('{"a":"ü"}');
        expect(await one.json()).toEqual({ a: 'ü' });
        expect(Buffer.from(await one.arrayBuffer())).toEqual(Buffer.from(bytes()));
        expect(Buffer.from(await one.bytes())).toEqual(Buffer.from(bytes()));
        expect(await (await one.blob()).text()).toBe('{"a":"ü"}');
        expect(await new Response(one.body).text()).toBe('{"a":"ü"}');
        expect([one.bodyUsed, one.status, one.statusText]).toEqual([false, 201, 'Made']);
        expect(responseInfo(one)).toMatchObject({ operation: 'GET /x', attempts: 2 });
      }
      await expect(response.formData()).rejects.toThrow(TypeError);
      expect(response.clone()).toMatchObject({ url: response.url, redirected: false });
    },
  );

  it('what is known of a Response of ours goes with its copies, as where it came from does', async () => {
    const given = noted('text');
    Object.defineProperties(given, { url: { value: 'https://a.example/x' }, redirected: { value: true } });
    const copy = given.clone().clone();
    expect([copy.url, copy.redirected, await copy.text()]).toEqual(['https://a.example/x', true, 'text']);
    expect(responseContext(copy)).toEqual(responseContext(given));
  });
});

describe('an error of the network', () => {
  const coded = (code: string) => Object.assign(new Error('m'), { code });
  it.each([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'UND_ERR_CONNECT_TIMEOUT',
    'ConnectionRefused',
  ])('an error of the network %s says that nothing was sent', (code) => {
    expect(connectionFailureOf(new TypeError('fetch failed', { cause: coded(code) }))).toEqual({
      tls: false,
      arrived: false,
    });
    expect(mayHaveArrived(new AggregateError([coded(code), 'text']))).toBe(true);
    expect(mayHaveArrived(coded(`X${code}`))).toBe(true);
  });

  it.each([
    'CERT_NOT_YET_VALID',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_DECRYPT_CERT_SIGNATURE',
    'UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY',
    'HOSTNAME_MISMATCH',
    'SUBJECT_ISSUER_MISMATCH',
    'AKID_SKID_MISMATCH',
    'AKID_ISSUER_SERIAL_MISMATCH',
    'INVALID_CA',
    'INVALID_PURPOSE',
    'INVALID_NON_CA',
    'PATH_LENGTH_EXCEEDED',
    'ERR_SSL_PACKET_LENGTH_TOO_LONG',
    'ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE',
    'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION',
  ])('an error of the network %s says that TLS was not agreed on', (code) => {
    expect(connectionFailureOf(coded(code))).toEqual({ tls: true, arrived: false });
    expect(connectionFailureOf(coded(`X${code}`)).tls).toBe(false);
  });

  it.each([
    'invalid peer certificate: Expired',
    'received corrupt message of type InvalidContentType',
    'received fatal alert: HandshakeFailure',
    'received fatal alert: ProtocolVersion',
    'received fatal alert: UnrecognisedName',
    'peer is incompatible: NoCipherSuitesInCommon',
    'SSL routines: Wrong Version Number',
  ])('an error of the network “%s” says that TLS was not agreed on', (message) => {
    expect(connectionFailureOf(new Error(message))).toEqual({ tls: true, arrived: false });
  });

  it('an error of the network of a connection that broke while TLS was in use may have arrived', () => {
    for (const one of [
      coded('ERR_SSL_BAD_RECORD_TYPE'),
      coded('SOME_HOSTNAME_MISMATCH'),
      coded('INVALID_CALL'),
    ]) {
      expect(connectionFailureOf(one)).toEqual({ tls: false, arrived: true });
    }
    expect(connectionFailureOf(new Error('received fatal alert: BadRecordMac')).tls).toBe(false);
  });

  it('an error of the network is followed through ten causes, and no further', () => {
    const nested = (depth: number): Error => {
      let error: Error = coded('ECONNREFUSED');
      for (let n = 0; n < depth; n++) error = new Error(`level ${n}`, { cause: error });
      return error;
    };
    expect(mayHaveArrived(nested(9))).toBe(false);
    expect(mayHaveArrived(nested(10))).toBe(true);
    expect(reasonOf(nested(9))).toBe('m (ECONNREFUSED)');
    expect(reasonOf(nested(10))).toBe('level 0');
  });

  it.each([
    [7, 'a thrown number'],
    [undefined, 'a thrown undefined'],
    ['words', 'words'],
    [new RangeError(), 'RangeError'],
    [Object.assign(new Error('x E1 y'), { code: 'E1' }), 'x E1 y'],
    [new Error('outer', { cause: 'text' }), 'outer'],
  ])('an error of the network that is %o is put in words', (error, words) => {
    expect(reasonOf(error)).toBe(words);
  });
});
