import { glob, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cruise } from 'dependency-cruiser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
// @ts-expect-error -- a configuration file, without declarations
import rules, { doors } from '../../.dependency-cruiser.mjs';

let project: string;

beforeEach(async () => {
  project = await mkdtemp(path.join(tmpdir(), 'layers-'));
});

afterEach(async () => {
  await rm(project, { recursive: true });
});

/** The rules that files break, given as path and content. */
async function brokenBy(files: Record<string, string>): Promise<string[]> {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(project, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  const { tsConfig: _, ...options } = rules.options;
  const { output } = await cruise(['src'], {
    ...options,
    baseDir: project,
    validate: true,
    ruleSet: { forbidden: rules.forbidden },
  });
  if (typeof output === 'string') throw new Error(output);
  return output.summary.violations.map(({ rule }) => rule.name);
}

const empty = 'export {};\n';

describe('the rules of layers', () => {
  it('the rules of layers let a room import one that stands below it', async () => {
    const broken = await brokenBy({
      'src/simulator/http/answer.ts': "import '../world/world.ts';\n",
      'src/simulator/world/world.ts': "import '../../core/text.ts';\n",
      'src/core/text.ts': empty,
    });
    expect(broken).toEqual([]);
  });

  it.each([
    ['simulator/world', 'simulator/http', 'layers-of-simulator-world'],
    ['simulator/base', 'simulator/pages/fleet', 'layers-of-simulator-base'],
    ['simulator/pages', 'simulator/control', 'layers-of-simulator-pages'],
    ['simulator/world', 'client', 'layers-of-simulator'],
    ['core', 'errors', 'layers-of-core'],
    ['transport', 'calls', 'layers-of-transport'],
  ])('the rules of layers refuse that src/%s imports src/%s, also for a type', async (from, to, rule) => {
    const up = path.relative(`src/${from}`, `src/${to}`);
    const broken = await brokenBy({
      [`src/${from}/one.ts`]: `import type { Other } from '${up}/other.ts';\nexport type One = Other;\n`,
      [`src/${to}/other.ts`]: 'export type Other = string;\n',
    });
    expect(broken).toEqual([rule]);
  });

  it('the rules of layers refuse a circle of types within a room', async () => {
    const broken = await brokenBy({
      'src/simulator/energy/flow.ts':
        "import type { Meter } from './meter.ts';\nexport interface Flow { meter?: Meter }\n",
      'src/simulator/energy/meter.ts':
        "import type { Flow } from './flow.ts';\nexport interface Meter { flow?: Flow }\n",
    });
    expect(new Set(broken)).toEqual(new Set(['no-circular']));
  });

  it('the rules of layers refuse a folder of the simulator that has no place among its rooms', async () => {
    const broken = await brokenBy({
      'src/simulator/cli/run.ts': "import '../gadgets/gadget.ts';\n",
      'src/simulator/gadgets/gadget.ts': empty,
    });
    expect(broken).toContain('rooms-of-simulator');
  });

  it('the rules of layers refuse a way into a room beside its index', async () => {
    const broken = await brokenBy({
      'src/client/one.ts': "import '../actions/poller.ts';\n",
      'src/actions/poller.ts': empty,
    });
    expect(broken).toEqual(['door-of-actions']);
  });

  it.each([
    ['simulator/world/world.ts', 'simulator/assets/vehicle/battery-level.ts', 'door-of-simulator-assets'],
    ['simulator/http/serve.ts', 'simulator/api/users.ts', 'door-of-simulator-api'],
    ['simulator/control/handle.ts', 'simulator/control/routes/clock.ts', 'door-of-simulator-control-routes'],
    ['link/start.ts', 'helpers/can.ts', 'door-of-helpers'],
  ])('the rules of layers refuse that src/%s imports src/%s beside the index', async (from, to, rule) => {
    const target = path.relative(path.dirname(from), to);
    const broken = await brokenBy({
      [`src/${from}`]: `import '${target.startsWith('.') ? target : `./${target}`}';\n`,
      [`src/${to}`]: empty,
    });
    expect(broken).toEqual([rule]);
  });

  it('the rules of layers name every room that has an index', async () => {
    const indexes: string[] = [];
    for await (const file of glob('src/*/**/index.ts')) indexes.push(file);
    const rooms = indexes.map((file) => path.dirname(path.relative('src', file)));
    expect(rooms.filter((room) => room !== 'simulator').toSorted()).toEqual(Object.keys(doors).toSorted());
  });
});
