import { glob, readdir, readFile } from 'node:fs/promises';
import { dirname, join, matchesGlob } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { project } from './support/workspace.ts';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Workflow {
  permissions?: Record<string, string>;
  jobs: Record<string, { permissions?: Record<string, string>; steps: Step[] }>;
}

const folder = join(project, '.github/workflows');
const texts = new Map<string, string>();
beforeAll(async () => {
  for (const name of await readdir(folder)) texts.set(name, await readFile(join(folder, name), 'utf8'));
});

const workflows = (): Workflow[] => [...texts.values()].map((text) => parse(text) as Workflow);
const steps = (): Step[] =>
  workflows().flatMap(({ jobs }) => Object.values(jobs).flatMap((job) => job.steps));
const canWrite = (permissions: Record<string, string> = {}): boolean =>
  Object.values(permissions).includes('write');

/** A tarball that another job has packed; nothing in it runs. Without `./` npm takes it for a repository on GitHub. */
const publication = /^npm publish --provenance --access public --ignore-scripts \.\/package\/\*\.tgz$/m;

describe('the workflows', () => {
  it('the workflows pin every action by its commit, with its version beside it', () => {
    const uses = [...texts.values()].flatMap((text) => text.match(/uses: .*/g) ?? []);
    expect(uses.length).toBeGreaterThan(5);
    for (const line of uses) expect(line).toMatch(/^uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('the workflows leave no token behind in a checkout', () => {
    const checkouts = steps().filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.length).toBeGreaterThan(3);
    for (const step of checkouts) expect(step.with).toMatchObject({ 'persist-credentials': false });
  });

  it('the workflows say what each token may do, and run nothing of the checkout where it may write', () => {
    for (const { permissions, jobs } of workflows()) {
      expect(permissions).toBeDefined();
      expect(canWrite(permissions)).toBe(false);
      for (const job of Object.values(jobs).filter((one) => canWrite(one.permissions))) {
        const commands = job.steps.map(({ run }) => run ?? '').join('\n');
        expect(commands.replace(publication, '')).not.toMatch(/\b(make|npm|npx|node|bash|sh)\b/);
      }
    }
  });

  it('the workflows publish with an identity for the registry and nothing else, where there is no checkout', () => {
    const jobs = workflows().flatMap((one) => Object.values(one.jobs));
    const publishing = jobs.filter(({ steps: all }) =>
      all.some(({ run = '' }) => run.includes('npm publish')),
    );
    expect(publishing).toHaveLength(1);
    for (const { permissions, steps: all } of publishing) {
      expect(permissions).toEqual({ 'id-token': 'write' });
      expect(all.filter(({ uses }) => uses?.startsWith('actions/checkout@'))).toEqual([]);
    }
  });

  it('the workflows put no value of an event into a script', () => {
    for (const { run } of steps()) expect(run ?? '').not.toContain('${{');
  });

  it('the workflows let a release change the files that follow from its version, and no others', async () => {
    const [, allowed = ''] = /allowed='(.+)'/.exec(texts.get('release.yml') ?? '') ?? [];
    const isAllowed = (path: string): boolean => new RegExp(`^${allowed}$`).test(path);
    // What `changeset version`, take-version.ts and npm write.
    const script = await readFile(join(project, 'scripts/release/take-version.ts'), 'utf8');
    const written = [...script.matchAll(/'((?:src\/[\w/-]+|\w+)\.(?:ts|json))'/g)].map(([, path]) => path!);
    expect(written).toEqual(expect.arrayContaining(['src/core/about.ts', 'jsr.json']));
    for (const path of [...written, 'CHANGELOG.md', 'package-lock.json', '.changeset/brave-cars-2.md'])
      expect([path, isAllowed(path)]).toEqual([path, true]);
    for (const path of [
      'src/index.ts',
      '.github/workflows/release.yml',
      'docs/package.json',
      'x/CHANGELOG.md',
    ])
      expect([path, isAllowed(path)]).toEqual([path, false]);
  });
});

describe('weekly updates', () => {
  it('weekly updates look after each package.json of the project, and after the actions of its workflows', async () => {
    const { updates } = parse(await readFile(join(project, '.github/dependabot.yml'), 'utf8')) as {
      updates: { 'package-ecosystem': string; directory?: string; directories?: string[] }[];
    };
    const watched = (ecosystem: string): string[] =>
      updates
        .filter((update) => update['package-ecosystem'] === ecosystem)
        .flatMap(({ directory, directories = [] }) => directories.concat(directory ?? []));
    const found: string[] = [];
    const exclude = (path: string): boolean => /\b(?:node_modules|dist)\b/.test(path);
    for await (const path of glob('**/package.json', { cwd: project, exclude }))
      found.push(dirname(`/${path}`));
    expect(found).toEqual(expect.arrayContaining(['/', '/docs', '/examples/express']));
    // A workspace is updated with its root.
    const roots = found.filter((own) => !own.includes('/packages/'));
    const forgotten = roots.filter((own) => !watched('npm').some((pattern) => matchesGlob(own, pattern)));
    expect(forgotten).toEqual([]);
    expect(watched('github-actions')).toEqual(['/']);
  });
});
