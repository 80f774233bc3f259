import { describe, expect, it } from 'vitest';
import { inVolumes } from '../../scripts/publish-types/volumes.ts';

const long = (name: string, type: string): string =>
  `/** ${name}. ${'x'.repeat(15_000)} */\nexport interface ${name} {\n\tof: ${type};\n}\n`;

describe('declarations in volumes', () => {
  it('declarations in volumes occur once, import what they reference and are re-exported by the original file', () => {
    const text = `import type { Open } from "../../src/core/open.ts";\n${long('Zebra', 'Apple')}${long('Apple', 'Open<Pear>')}${long('Pear', 'string')}`;
    const [files] = inVolumes('model', [text]);
    expect([...files!.keys()]).toEqual([
      'model-from-apple.d.ts',
      'model-from-pear.d.ts',
      'model-from-zebra.d.ts',
      'model.d.ts',
    ]);
    expect(files!.get('model.d.ts')).toBe(
      'export type * from "./model-from-apple.ts";\nexport type * from "./model-from-pear.ts";\nexport type * from "./model-from-zebra.ts";\n',
    );
    expect(files!.get('model-from-zebra.d.ts')).toBe(
      `import type { Apple } from "./model.ts";\n${long('Zebra', 'Apple')}`,
    );
    expect(files!.get('model-from-apple.d.ts')).toBe(
      `import type { Open } from "../../src/core/open.ts";\nimport type { Pear } from "./model.ts";\n${long('Apple', 'Open<Pear>')}`,
    );
  });

  it('declarations in volumes begin with the same names in all versions, also where one has more', () => {
    const [before, after] = inVolumes('model', [
      long('Apple', 'string') + long('Pear', 'string'),
      long('Apple', 'string') + long('Banana', 'string') + long('Pear', 'string'),
    ]);
    expect([...before!.keys()]).toEqual(['model-from-apple.d.ts', 'model-from-pear.d.ts', 'model.d.ts']);
    expect([...after!.keys()]).toEqual([
      'model-from-apple.d.ts',
      'model-from-banana.d.ts',
      'model-from-pear.d.ts',
      'model.d.ts',
    ]);
  });

  it('declarations in volumes are members of interfaces that paths, schemas and operations extend', () => {
    const text = `export interface paths {
\t"/cars": {
\t\tget: operations["listCars"];
\t};
}
export interface components {
\tschemas: {
\t\t/** A car. */
\t\tCar: { wheel: components["schemas"]["Wheel"]; };
\t\tWheel: { size: number; };
\t};
\tparameters: {
\t\tAfter: string;
\t};
}
export interface operations {
\tlistCars: { car: components["schemas"]["Car"]; };
}
`;
    const [files] = inVolumes('types', [text]);
    expect(Object.fromEntries(files!)).toEqual({
      'paths-from-cars.d.ts':
        'import type { operations } from "./types.ts";\nexport interface Paths1 {\n\t"/cars": {\n\t\tget: operations["listCars"];\n\t};\n}\n',
      'schemas-from-car.d.ts':
        'import type { components } from "./types.ts";\nexport interface Schemas1 {\n\t/** A car. */\n\tCar: { wheel: components["schemas"]["Wheel"]; };\n\tWheel: { size: number; };\n}\n',
      'operations-from-list-cars.d.ts':
        'import type { components } from "./types.ts";\nexport interface Operations1 {\n\tlistCars: { car: components["schemas"]["Car"]; };\n}\n',
      'types.d.ts': `import type { Paths1 } from "./paths-from-cars.ts";
import type { Schemas1 } from "./schemas-from-car.ts";
import type { Operations1 } from "./operations-from-list-cars.ts";
export interface paths extends Paths1 {
}
export interface components {
\tschemas: Schemas;
\tparameters: {
\t\tAfter: string;
\t};
}
export interface operations extends Operations1 {
}
interface Schemas extends Schemas1 {
}
`,
    });
  });
});
