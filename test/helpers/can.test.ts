import { describe, expect, it } from 'vitest';
import { can } from '../../src/index.ts';

const asset = {
  id: 'v',
  capabilities: {
    startCharging: { isCapable: false, interventionIds: ['b', 'a', 'unknown'] },
    stopCharging: { isCapable: true, interventionIds: [] },
    capableModes: ['HEAT'],
  },
};

describe('can', () => {
  it('says what would change it, with the texts that were handed in', () => {
    const interventions = [
      { id: 'a', title: 'A' },
      { id: 'b', title: 'B' },
      { id: 'c', title: 'C' },
    ];
    expect(can(asset, 'startCharging', interventions)).toEqual({
      able: false,
      interventionIds: ['b', 'a', 'unknown'],
      interventions: [interventions[1], interventions[0]],
    });
    expect(can(asset, 'stopCharging')).toEqual({ able: true, interventionIds: [], interventions: [] });
  });

  it('does not take silence for no', () => {
    const silent = { capabilities: {} as (typeof asset)['capabilities'] };
    expect(can(silent, 'startCharging')).toEqual({ able: undefined, interventionIds: [], interventions: [] });
  });
});
