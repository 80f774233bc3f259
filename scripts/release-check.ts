import { mkdir, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from './command-line/run-command.ts';
import { checkReport, writeReport } from './release/committed.ts';
import { entriesOf } from './release/entries.ts';
import { pack } from './release/pack.ts';
import { packageFiles } from './release/package-files.ts';
import { publishChecks } from './release/publish-checks.ts';
import { growth, sizesOf, type Sizes } from './release/sizes.ts';

const help = `Packs the package and checks what would be published:

  - publint, are-the-types-wrong (ESM only), and a dry run of npm publish accept the tarball
  - its files are those in reports/package-files.txt
  - nothing in reports/sizes.json has grown by more than 3 %
  - what each entry exports is what reports/api/ says

Usage: node scripts/release-check.ts [options]

  --write      bring reports/ up to date instead of comparing
  -h, --help   show this text

Exit code: 0 when all is well; 1 with a line for each finding; 2 for a wrong call.
`;

const root = fileURLToPath(new URL('../', import.meta.url));
const reports = join(root, 'reports');

process.exitCode = await runCommand({
  help,
  options: { write: { type: 'boolean', default: false } },
  async run({ write }, { print, complain }) {
    const folder = await mkdtemp(join(tmpdir(), 'enode-release-'));
    try {
      const names = ['ky', 'openapi-fetch', 'openapi-typescript-helpers', 'zod', '@opentelemetry/api'];
      const packed = await pack(root, folder, names);
      const findings = await publishChecks(root, packed.tarball);

      const { versions }: { versions: { version: string }[] } = JSON.parse(
        await readFile(join(root, 'openapi/versions.json'), 'utf8'),
      );
      const entries = entriesOf(
        root,
        versions.map(({ version }) => version),
      );
      const sizes = await sizesOf(
        packed,
        // The simulator is bundled already, and runs where size does not matter.
        entries.flatMap(({ name }) => (name.endsWith('/simulator') ? [] : [name])),
      );
      const { apiReports } = await import('./release/api-reports.ts');
      const texts = new Map([
        ['package-files.txt', `${(await packageFiles(packed.installed)).join('\n')}\n`],
      ]);
      for (const [name, text] of await apiReports(root, entries)) texts.set(`api/${name}.api.md`, text);

      if (write) {
        await mkdir(join(reports, 'api'), { recursive: true });
        for (const [name, text] of texts) await writeReport(reports, name, text);
        await writeReport(reports, 'sizes.json', `${JSON.stringify(sizes, null, 2)}\n`);
      } else {
        for (const [name, text] of texts) findings.push(...(await checkReport(reports, name, text)));
        const before: Sizes = JSON.parse(await readFile(join(reports, 'sizes.json'), 'utf8'));
        findings.push(...growth(before, sizes).map((line) => `reports/sizes.json: ${line}`));
      }
      for (const name of await readdir(join(reports, 'api'))) {
        if (!texts.has(`api/${name}`)) findings.push(`reports/api/${name} is the report of no entry`);
      }
      for (const [name, bytes] of Object.entries(sizes))
        print(`${name}: ${bytes.toLocaleString('en')} bytes\n`);
      for (const finding of findings) complain(finding);
      if (findings.length > 0 && !write)
        complain('make reports brings reports/ up to date; review what it changes');
      return findings.length > 0 ? 1 : 0;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
});
