import { describe, expect, it } from 'vitest';
import { runInNewContext } from 'node:vm';
import { connectionFailureOf, mayHaveArrived, reasonOf } from '../../src/transport/sent.ts';

const coded = (code: string, message = 'm') => Object.assign(new Error(message), { code });
const failed = (cause: unknown) => new TypeError('fetch failed', { cause });

describe('whether bytes may have reached the server', () => {
  it.each([
    ['a refused connection', failed(coded('ECONNREFUSED')), false],
    ['a name that is not resolved', failed(coded('ENOTFOUND')), false],
    ['a connection that was not made in time', failed(coded('UND_ERR_CONNECT_TIMEOUT')), false],
    [
      'every address refused',
      failed(new AggregateError([coded('ECONNREFUSED'), coded('ENETUNREACH')])),
      false,
    ],
    ['one address reset', failed(new AggregateError([coded('ECONNREFUSED'), coded('ECONNRESET')])), true],
    ['a reset', failed(coded('ECONNRESET')), true],
    [
      'a connection that was closed while TLS was agreed on',
      failed(
        coded(
          'ECONNRESET',
          'Client network socket disconnected before secure TLS connection was established',
        ),
      ),
      false,
    ],
    ['an unknown reason', failed(undefined), true],
    ['no error at all', 'text', true],
  ])('whether bytes may have reached the server: %s', (_name, error, expected) => {
    expect(mayHaveArrived(error)).toBe(expected);
  });

  it.each(['X_CERT_HAS_EXPIRED', 'AKID_MISMATCH', 'HOSTNAME_MISMATCHED', 'INVALID_CALL', 'ERR_SSL_OTHER'])(
    'whether bytes may have reached the server is not known by a code that only sounds like TLS: %s',
    (code) => {
      expect(connectionFailureOf(failed(coded(code)))).toEqual({ tls: false, arrived: true });
    },
  );

  it.each([
    ['Node', failed(coded('DEPTH_ZERO_SELF_SIGNED_CERT'))],
    ['Node', failed(coded('UNABLE_TO_GET_ISSUER_CERT_LOCALLY'))],
    ['Node', failed(coded('CERT_HAS_EXPIRED'))],
    ['Node', failed(coded('ERR_TLS_CERT_ALTNAME_INVALID'))],
    ['Node', failed(coded('ERR_SSL_WRONG_VERSION_NUMBER'))],
    ...['AKID_SKID_MISMATCH', 'AKID_ISSUER_SERIAL_MISMATCH', 'HOSTNAME_MISMATCH', 'INVALID_CA'].map(
      (code): [string, Error] => [`Node, ${code}`, failed(coded(code))],
    ),
    ['Node, of several addresses', failed(new AggregateError([coded('SELF_SIGNED_CERT_IN_CHAIN')]))],
    ['Bun', coded('UNABLE_TO_VERIFY_LEAF_SIGNATURE')],
    [
      'Bun, of another protocol',
      coded('EPROTO', 'EPROTO: The TLS handshake failed. Does the server speak TLS on this port?'),
    ],
    [
      'Deno',
      new TypeError(
        'error sending request for url (https://x/): client error (Connect): invalid peer certificate: UnknownIssuer',
      ),
    ],
  ])(
    'whether bytes may have reached the server: TLS that was refused sent nothing, and is not worth another attempt: %s',
    (_name, error) => {
      expect(connectionFailureOf(error)).toEqual({ tls: true, arrived: false });
    },
  );

  it('whether bytes may have reached the server: a connection that Deno could not make sent nothing', () => {
    const error = new TypeError(
      'error sending request for url (http://x/): client error (Connect): tcp connect error: Connection refused (os error 111)',
    );
    expect(connectionFailureOf(error)).toEqual({ tls: false, arrived: false });
    const broken = new TypeError(
      'error sending request for url (http://x/): client error (SendRequest): connection closed before message completed',
    );
    expect(connectionFailureOf(broken)).toEqual({ tls: false, arrived: true });
  });

  it('whether bytes may have reached the server: is seen of errors of another realm, too', () => {
    const foreign: unknown = runInNewContext(
      `Object.assign(new TypeError('fetch failed', { cause: Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }) }))`,
    );
    expect(foreign).not.toBeInstanceOf(Error);
    expect(connectionFailureOf(foreign)).toEqual({ tls: false, arrived: false });
    expect(reasonOf(foreign)).toBe('refused (ECONNREFUSED)');
  });

  it('whether bytes may have reached the server: ends on errors that hold themselves', () => {
    const error = new AggregateError([], 'a');
    error.errors.push(error, coded('ECONNREFUSED'));
    expect(connectionFailureOf(failed(error))).toEqual({ tls: false, arrived: true });
  });

  it('whether bytes may have reached the server: ends on a circle of causes', () => {
    const error = new Error('a');
    error.cause = error;
    expect(mayHaveArrived(error)).toBe(true);
    expect(reasonOf(error)).toBe('a');
  });

  it.each([
    [failed(coded('ECONNREFUSED', 'connect ECONNREFUSED 127.0.0.1:1')), 'connect ECONNREFUSED 127.0.0.1:1'],
    [failed(coded('UND_ERR_SOCKET', 'other side closed')), 'other side closed (UND_ERR_SOCKET)'],
    [failed(new AggregateError([])), 'AggregateError'],
    ['text', 'text'],
  ])(
    'whether bytes may have reached the server: is described in the words of the innermost cause',
    (error, words) => {
      expect(reasonOf(error)).toBe(words);
    },
  );
});
