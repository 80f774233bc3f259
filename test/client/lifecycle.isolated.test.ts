import { describe, expect, it, vi } from 'vitest';
import type * as Generated from '../../generated/definitions.ts';
import { createEnode, type EnodeOptions, type Version, type VersionInfo } from '../../src/index.ts';
import { spyLogger } from '../support/spy-logger.ts';
import { allVersions } from '../support/versions.ts';

// Whatever versions.json says: here, two versions are legacy ones, and the others are not.
vi.mock('../../generated/definitions.ts', async (load) => {
  const { definitions } = await load<typeof Generated>();
  return {
    definitions: {
      ...definitions,
      '2023-04-15': { ...definitions['2023-04-15'], lifecycle: 'legacy' },
      '2023-08-01': { ...definitions['2023-08-01'], lifecycle: 'legacy' },
      '2024-01-01': { ...definitions['2024-01-01'], lifecycle: 'unknown' },
    },
  };
});

type Options = Partial<EnodeOptions<Version>>;
const client = (version: Version, options: Options = {}) =>
  createEnode({ version, environment: 'sandbox', clientId: 'a', clientSecret: 'b', ...options });
/** The notice is loaded when it is needed. */
const reported = () => vi.dynamicImportSettled();

describe('a legacy version', () => {
  it('a legacy version is reported once per process, with the version to move to', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    client('2023-04-15');
    client('2023-04-15');
    client('2024-10-01').at('2023-04-15');
    await reported();
    expect(warn).toHaveBeenCalledTimes(1);
    expect(warn.mock.calls[0]![0]).toMatch(/2023-04-15 is a legacy version.*Move to 2023-08-01/s);
  });

  it('a legacy version is reported for each such version, also one that at() gives', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    client('2024-10-01').at('2023-08-01');
    await reported();
    expect(warn.mock.calls.map(([text]) => String(text))).toEqual([expect.stringContaining('2024-01-01')]);
  });

  it('a legacy version is reported to onLegacyVersion, or not at all', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const seen: VersionInfo<Version>[] = [];
    client('2023-08-01', { onLegacyVersion: (version) => void seen.push(version) });
    client('2023-08-01', { onLegacyVersion: 'ignore' });
    await reported();
    expect(seen).toEqual([
      { name: '2023-08-01', date: '2023-08-01', lifecycle: 'legacy', successor: '2024-01-01' },
    ]);
    expect(warn).not.toHaveBeenCalled();
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('mine');
      },
    ],
    ['rejects', () => Promise.reject(new Error('mine'))],
  ])('a legacy version is reported to a function that %s without harm to the process', async (_, policy) => {
    const unhandled = vi.fn<(reason: unknown) => void>();
    process.on('unhandledRejection', unhandled);
    const { logger, report } = spyLogger();
    client('2023-08-01', { onLegacyVersion: policy, logger });
    await reported();
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
    expect(report.mock.calls).toEqual([
      ['enode-client: onLegacyVersion failed: mine', { error: new Error('mine') }],
    ]);
  });

  it('a legacy version with a policy that is none is refused', () => {
    expect(() => client('2023-04-15', { onLegacyVersion: 'shout' } as never)).toThrow(
      /onLegacyVersion is shout: give 'warn', 'ignore' or a function/,
    );
  });
});

describe('any other version', () => {
  it('any other version is not reported of', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const onLegacyVersion = vi.fn<(version: VersionInfo<Version>) => void>();
    client('2024-10-01', { onLegacyVersion }).at('2024-01-01');
    await reported();
    expect(warn).not.toHaveBeenCalled();
    expect(onLegacyVersion).not.toHaveBeenCalled();
  });

  it('any other version knows its date, its state and the version after it', () => {
    const newest = allVersions.at(-1)!;
    const enode = client(newest);
    expect(enode.version).toEqual({
      name: newest,
      date: newest,
      lifecycle: 'current',
      successor: undefined,
    });
    const successors = allVersions.map((version) => enode.at(version).version.successor);
    expect(successors).toEqual([...allVersions.slice(1), undefined]);
  });
});
