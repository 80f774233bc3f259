import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { reachable } from '../../scripts/publish-types/reachable.ts';
import { referringToModel, sameTypes } from '../../scripts/publish-types/same-types.ts';
import { withoutExamples } from '../../scripts/publish-types/without-examples.ts';

const types = `export interface paths {
    "/cars": { get: operations["listCars"]; };
}
export interface components {
    schemas: {
        /** A car. */
        Car: { wheel: components["schemas"]["Wheel"]["size"]; };
        Wheel: { size: number; car?: components["schemas"]["Car"]; };
        /** Of events alone. */
        Event: { car: components["schemas"]["Car"]; };
    };
    parameters: { After: string; Before: string; };
}
export interface operations {
    listCars: { after: components["parameters"]["After"]; car: components["schemas"]["Car"]; };
    unused: { car: components["schemas"]["Event"]; };
}
`;

describe('the published types of a version', () => {
  it('the published types of a version have the components and operations that paths lead to, also in circles, with their texts, and no others', () => {
    const found = reachable(types);
    for (const kept of ['"/cars"', '/** A car. */', 'Car:', 'Wheel:', 'listCars:', 'After:']) {
      expect(found).toContain(kept);
    }
    for (const dropped of ['Event', 'unused', 'Before', 'Of events alone'])
      expect(found).not.toContain(dropped);
  });

  it('the published types of a version are left alone where there are no paths', () => {
    const text = 'export interface operations { unused: {}; }';
    expect(reachable(text)).toBe(text);
  });

  it('the published types of a version have no examples of values, and all other texts', () => {
    const text = [
      '    /**',
      '     * Its name.',
      '     * @example [',
      '     *       "a"',
      '     *     ]',
      '     */',
      '    name: string[];',
      '    /** @example 5 */',
      '    size: number;',
      '    /**',
      '     * How old it is.',
      '     * @deprecated',
      '     * @example 3',
      '     */',
      '    age: number;',
      '',
    ].join('\n');
    const found = [
      '    /** Its name. */',
      '    name: string[];',
      '    size: number;',
      '    /**',
      '     * How old it is.',
      '     * @deprecated',
      '     */',
      '    age: number;',
      '',
    ].join('\n');
    expect(withoutExamples(text)).toBe(found);
  });

  it('the published types of a version refer to the model where both have the same type, and nowhere else', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'enode-types-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const own = `export interface components {
  schemas: {
    Car: { wheel: components["schemas"]["Wheel"]; color: "RED" | (string & {}); };
    /** A wheel. */
    Wheel: { size: number | null; };
    Color: "RED" | (string & {});
    Bell: { tone?: string; };
    Lamp: { watts: number; };
    Lock: { closed: boolean; };
  };
}
`;
    const model = `export interface Car { wheel: Wheel; color: Color | (string & {}); }
export interface Wheel { size: number | null; }
export type Color = "RED";
export interface Bell { tone?: string | undefined; }
export interface Lamp { watts?: number; }
export interface Horn { loud: boolean; }
`;
    await writeFile(join(folder, 'types.d.ts'), own);
    await writeFile(join(folder, 'model.d.ts'), model);
    const same = sameTypes(folder);
    expect([...same].toSorted()).toEqual(['Car', 'Wheel']);
    expect(referringToModel(own, same)).toBe(`export interface components {
  schemas: {
    Car: import("./model.ts").Car;
    /** A wheel. */
    Wheel: import("./model.ts").Wheel;
    Color: "RED" | (string & {});
    Bell: { tone?: string; };
    Lamp: { watts: number; };
    Lock: { closed: boolean; };
  };
}
`);
  });
});
