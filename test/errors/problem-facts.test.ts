import { describe, expect, it } from 'vitest';
import { EnodeProblemError } from '../../src/index.ts';
import { isTransientStatus } from '../../src/errors/retryable.ts';
import { redact } from '../../src/core/redact.ts';

const problem = (status: number, body: object = {}) => new EnodeProblemError(status, body, {});

describe('the kind of a problem without a type', () => {
  it.each([
    [405, 'vendor-unavailable', true],
    [408, 'vendor-timeout', true],
    [409, 'vendor-rejected', false],
    [424, 'vendor-request-failed', true],
    [429, 'vendor-rate-limit', true],
    [503, 'service-unavailable', true],
    [501, 'server-error', false],
    [418, 'http-418', false],
  ])('the kind of a problem without a type: %i is %s, retryable: %s', (status, kind, retryable) => {
    expect(problem(status)).toMatchObject({ kind, retryable });
  });

  it.each([
    [401, 'Unauthorized for resource', 'unauthorized-for-resource'],
    [403, 'Connections limit reached.', 'connections-limit-reached'],
    [404, 'Route not found', 'route-not-found'],
    [404, 'Vehicle not found', 'not-found'],
    [403, 'Route not found', 'forbidden'],
  ])('the kind of a problem without a type: %i "%s" is %s', (status, detail, kind) => {
    expect(problem(status, { detail })).toMatchObject({ kind, retryable: false });
  });

  it('a type that says more wins over status and words', () => {
    expect(problem(405, { type: 'x/method-not-allowed' })).toMatchObject({ retryable: false });
    expect(problem(404, { type: 'x/no-such-thing', detail: 'Route not found' }).kind).toBe('no-such-thing');
    expect(problem(404, { type: 'x/not-found', detail: 'Route not found' }).kind).toBe('route-not-found');
  });

  it('the statuses 200, 304, 499 and 600 are not transient', () => {
    expect([200, 304, 499, 600].map((status) => isTransientStatus(status))).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('a brownout', () => {
  it.each([
    'This API version is legacy and will be retired (brownout)',
    'API version 2023-04-15 is deprecated',
    'Enode-Version 2023-04-15 has been sunset',
    'The deprecated version 2023-04-15 is being switched off',
    'Brownout: version 2023-04-15 is a legacy version that is being switched off, and rejects some requests.',
    'Rejected: the Enode API version "2023-04-15" is no longer supported',
    'You use a legacy version of the Enode API',
    'This is a legacy API version',
  ])('a brownout is recognised: %s', (detail) => {
    expect(problem(400, { detail })).toMatchObject({ brownout: true, retryable: true });
  });

  it.each([
    'The firmware version of this vehicle is deprecated by its maker',
    'The software version of this vehicle is deprecated by Tesla',
    'API version of the charger is deprecated by the vendor',
    'A grid brownout was reported',
    'version 5 is legacy',
    'This version is deprecated',
    'Field isLegacy is deprecated since API version 2023-08-01',
    'Property x was retired in version 2024-01-01',
    'The scope legacy is not allowed by API version 2024-10-01',
    'The Tesla API version 3 used by this account has been deprecated',
    'The Tesla API version is deprecated',
    'OCPP version 2016-01-01 is retired',
    'The parameter is legacy; use API version 2024-10-01',
  ])('a brownout is not seen in: %s', (detail) => {
    expect(problem(400, { detail })).toMatchObject({ brownout: false, retryable: false });
  });

  it.each([401, 405, 408, 409, 422, 424, 429, 500])(
    'a brownout is not seen in a %i, whatever it says',
    (status) => {
      expect(problem(status, { detail: 'API version 2023-04-15 is a legacy version' }).brownout).toBe(false);
    },
  );
});

describe('redaction', () => {
  it('redaction leaves what is too short to be a secret, and takes the longest spelling first', () => {
    expect(redact('abc abcabc', ['abc'])).toBe('abc abcabc');
    expect(redact('x secret-one-two y secret-one', ['secret-one', 'secret-one-two'])).toBe(
      'x [redacted] y [redacted]',
    );
    expect(redact('a \ud800-broken b', ['\ud800-broken'])).toBe('a [redacted] b');
  });
});
