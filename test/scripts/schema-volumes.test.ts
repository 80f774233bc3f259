import { expect, it } from 'vitest';
import { schemaVolumes } from '../../scripts/bundle/schema-volumes.ts';

const long = (name: string, of: string): string =>
  `const ${name}=z.object({of:${of},text:\`${'x'.repeat(15_000)}\`});`;

it('schemas in volumes import only from earlier volumes and are re-exported by the original file', () => {
  const head = 'import*as z from"zod";';
  const tail = 'const schemas={Wheel,Car};export{Car,Wheel,schemas};';
  const older = `${head}${long('Wheel', 'z.string()')}${long('Car', 'Wheel')}${tail}`;
  const newer = `${head}${long('Wheel', 'z.string()')}const Bell=z.string();${long('Car', 'Wheel')}${tail}`;
  const [before, after] = schemaVolumes([older, newer]);
  expect(Object.fromEntries(before!)).toEqual({
    'schemas-1.js': `${head}${long('Wheel', 'z.string()')}export{Wheel};`,
    'schemas-2.js': `${head}import{Wheel}from"./schemas-1.js";${long('Car', 'Wheel')}export{Car};`,
    'schemas.js': `import{Wheel}from"./schemas-1.js";import{Car}from"./schemas-2.js";${tail}`,
  });
  expect(after!.get('schemas-1.js')).toContain('const Bell=z.string();export{Wheel,Bell};');
  expect(after!.get('schemas-2.js')).toBe(before!.get('schemas-2.js'));
});
