import { describe, expect, it } from 'vitest';
import { mayHaveArrived, reasonOf } from '../../src/transport/sent.ts';

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
    ['an unknown reason', failed(undefined), true],
    ['no error at all', 'text', true],
  ])('%s', (_name, error, expected) => {
    expect(mayHaveArrived(error)).toBe(expected);
  });

  it('ends on a circle of causes', () => {
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
  ])('is told in the words of the innermost cause', (error, words) => {
    expect(reasonOf(error)).toBe(words);
  });
});
