import { describe, expect, it } from 'vitest';
import { responseVersion, responseVersionOf } from '../../src/transport/response-version.ts';
import { headerFault } from '../../src/transport/header-fault.ts';
import { headerOf, headersOf, type RawHeaders } from '../../src/transport/raw-headers.ts';
import { requestIdOf } from '../../src/transport/request-id.ts';
import { retryAfterMs } from '../../src/transport/retry-after.ts';

const bytes = (text: string) => Buffer.from(text, 'latin1');

describe('a header as undici has it', () => {
  it.each<[string, RawHeaders, string | null]>([
    ['an object', { 'x-a': ' 1 ' }, '1'],
    ['an object with several', { 'x-a': ['1', '2'] }, '1, 2'],
    ['an object without it', { 'x-b': '1' }, null],
    ['an object whose value is undefined', { 'x-a': undefined }, null],
    ['a list of texts', ['X-B', '0', 'X-A', ' 1 '], '1'],
    ['a list of bytes', [bytes('x-A'), bytes('é')], 'é'],
    ['a list with it twice', ['x-a', '1', 'x-b', '0', 'X-a', '2'], '1, 2'],
    ['a list of lists', ['x-a', ['1', bytes('2')]], '1, 2'],
    ['a list without it', ['x-aa', '1', 'x-', '2'], null],
    ['a value that is its name', ['x-b', 'x-a'], null],
    ['a list that breaks off', ['x-b', '1', 'x-a'], null],
    ['an empty list', [], null],
  ])('a header as undici has it is found in %s', (_name, raw, value) => {
    expect(headerOf(raw, 'x-a')).toBe(value);
    expect(headersOf(raw).get('x-a')).toBe(value);
  });

  it('a header as undici has it is not one that every object has', () => {
    expect(headerOf({}, 'constructor')).toBeNull();
  });

  it('a name or value that no header can have does not cost the other headers', () => {
    for (const raw of [
      ['bad name', '1', 'x-a', 'bad\nvalue', 'x-b', '2'],
      { 'bad name': '1', 'x-a': 'bad\nvalue', 'x-b': ['2'], 'x-c': undefined },
    ]) {
      expect([...headersOf(raw)]).toEqual([['x-b', '2']]);
    }
  });

  it('a header as undici has it keeps cookies apart', () => {
    expect(headersOf({ 'set-cookie': ['a=1', 'b=2'] }).getSetCookie()).toEqual(['a=1', 'b=2']);
  });
});

describe('the version that a response names', () => {
  it.each([
    [null, undefined],
    ['', undefined],
    [' ', undefined],
    [' , ', undefined],
    ['2024-10-01', '2024-10-01'],
    ['2024-10-01 ', '2024-10-01'],
    ['2024-10-01,2024-10-01', '2024-10-01'],
    ['2024-10-01, , 2023-04-15', '2024-10-01, 2023-04-15'],
  ])('the version that a response names in %j is %j', (header, version) => {
    expect(responseVersion(header)).toBe(version);
    expect(responseVersionOf({ get: (name) => (name === 'enode-version' ? header : 'other') })).toBe(version);
  });
});

describe('the id of a request', () => {
  it('the id of a request is the first that names one, Enode’s own before those of gateways', () => {
    const names = ['x-request-id', 'request-id', 'x-amzn-requestid', 'x-amz-cf-id'];
    const headers = new Headers(names.map((name) => [name, `of ${name}`]));
    for (const name of names) {
      expect(requestIdOf(headers)).toBe(`of ${name}`);
      headers.set(name, '');
    }
    expect(requestIdOf(headers)).toBeUndefined();
    expect(requestIdOf(new Headers())).toBeUndefined();
  });

  it('the id of a request is cut after 200 characters', () => {
    expect(requestIdOf(new Headers({ 'x-request-id': 'x'.repeat(300) }))).toHaveLength(200);
  });
});

describe('Retry-After', () => {
  const now = Date.parse('2026-11-27T12:00:00Z');
  const inTwoMinutes = 'Fri, 27 Nov 2026 12:02:00 GMT';
  it.each<[Record<string, string>, number | undefined]>([
    [{}, undefined],
    [{ 'retry-after': '' }, undefined],
    [{ 'retry-after': 'soon' }, undefined],
    [{ 'retry-after': '7' }, 7000],
    [{ 'retry-after': '7', date: inTwoMinutes }, 7000],
    [{ 'retry-after': inTwoMinutes }, 120_000],
    [{ 'retry-after': inTwoMinutes, date: 'Fri, 27 Nov 2026 12:01:30 GMT' }, 30_000],
    [{ 'retry-after': inTwoMinutes, date: 'no date' }, 120_000],
    [{ 'retry-after': inTwoMinutes, date: 'Fri, 27 Nov 2026 13:00:00 GMT' }, 0],
  ])('Retry-After of %j asks for a wait of %s ms', (headers, wait) => {
    expect(retryAfterMs(new Headers(headers), now)).toBe(wait);
  });

  it('Retry-After is read by the clock of this machine where no other is known', () => {
    const date = new Date(Date.now() + 60_000).toUTCString();
    const wait = retryAfterMs(new Headers({ 'retry-after': date }))!;
    expect(wait).toBeGreaterThan(50_000);
    expect(wait).toBeLessThanOrEqual(60_000);
  });
});

describe('what no header can have', () => {
  it.each(['content-length', 'expect', 'keep-alive', 'trailer', 'transfer-encoding', 'upgrade'])(
    'what no header can have is what the HTTP client says of the message, in any case: %s',
    (name) => {
      expect(headerFault(name, '1')).toBe('is set by the HTTP client: leave it out');
      expect(headerFault(name.toUpperCase(), '1')).toBe('is set by the HTTP client: leave it out');
      expect(headerFault(`x-${name}`, '1')).toBeUndefined();
    },
  );

  const accepts = (name: string) => {
    try {
      new Headers().set(name, '');
      return true;
    } catch {
      return false;
    }
  };

  it('what no header can have as a name is refused where the platform refuses it', () => {
    const names = Array.from({ length: 0x110 }, (_, code) => String.fromCharCode(code)).flatMap((char) => [
      char,
      `${char}a`,
      `a${char}`,
    ]);
    expect(names.filter((name) => headerFault(name, '') === undefined)).toEqual(names.filter(accepts));
  });

  const unfit =
    'has a value with a line break, a control character or one above U+00FF: encode it, e.g. with encodeURIComponent';
  const unnamed = 'has a name that no header can have: letters, digits and hyphens';
  it.each<[unknown, unknown, string | undefined]>([
    ['x-a', '', undefined],
    ['x-a', '\t ~\u0080\u00ff', undefined],
    ['x-a', '\u0008', unfit],
    ['x-a', '\n', unfit],
    ['x-a', 'a\u001fb', unfit],
    ['x-a', '\u007f', unfit],
    ['x-a', '\u0100', unfit],
    ['x-a', 5, 'has a value that is number: give a string'],
    ['x-a', null, 'has a value that is null: give a string'],
    ['x-a', undefined, 'has a value that is undefined: give a string'],
    ['', 'a', unnamed],
    ['x a', 'a', unnamed],
    ['x-a ', 'a', unnamed],
    [5, 'a', unnamed],
  ])('what no header can have is said: %j with %j', (name, value, fault) => {
    expect(headerFault(name, value)).toBe(fault);
  });
});
