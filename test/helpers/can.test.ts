import { describe, expect, it } from 'vitest';
import { abilityOf, can } from '../../src/index.ts';

const asset = {
  id: 'v',
  capabilities: {
    startCharging: { isCapable: false, interventionIds: ['b', 'a', 'unknown'] },
    stopCharging: { isCapable: true, interventionIds: [] },
    capableModes: ['HEAT'],
  },
};
const silent = { capabilities: {} as (typeof asset)['capabilities'] };

it('`can` is the response itself', () => {
  expect([can(asset, 'startCharging'), can(asset, 'stopCharging')]).toEqual([false, true]);
  expect(can(silent, 'startCharging')).toBe(false);
});

describe('abilityOf', () => {
  it('abilityOf says what would change it, with the texts that were handed in', () => {
    const interventions = [
      { id: 'a', title: 'A' },
      { id: 'b', title: 'B' },
      { id: 'c', title: 'C' },
    ];
    expect(abilityOf(asset, 'startCharging', interventions)).toEqual({
      able: false,
      interventionIds: ['b', 'a', 'unknown'],
      interventions: [interventions[1], interventions[0]],
    });
    expect(abilityOf(asset, 'stopCharging')).toEqual({ able: true, interventionIds: [], interventions: [] });
  });

  it('abilityOf does not take silence for no', () => {
    expect(abilityOf(silent, 'startCharging')).toEqual({
      able: undefined,
      interventionIds: [],
      interventions: [],
    });
  });
});
