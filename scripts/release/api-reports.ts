import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CompilerState, Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';
import type { Entry } from './entries.ts';

const compilerOptions = {
  target: 'es2023',
  lib: ['es2023', 'dom', 'dom.iterable', 'esnext.disposable'],
  module: 'nodenext',
  moduleResolution: 'nodenext',
  strict: true,
  types: ['node'],
  skipLibCheck: true,
};

/** Only what keeps a report from being written counts: release tags and comments are no part of it. */
const none = { default: { logLevel: ExtractorLogLevel.None } };
const quiet = {
  compilerMessageReporting: none,
  extractorMessageReporting: none,
  tsdocMessageReporting: none,
};

/**
 * What each entry exports, as Markdown, by the name of its report. The same types always give the same text, so that a
 * review sees every change of what users import.
 *
 * @param root - Folder of a built package.
 */
export async function apiReports(root: string, entries: readonly Entry[]): Promise<Map<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'enode-api-'));
  try {
    const files = entries.map(({ types }) => join(root, types));
    const jobs = entries.map(({ name, report, types }) => ({
      name,
      report,
      config: configOf(root, folder, report, files, join(root, types)),
    }));
    const reports = new Map<string, string>();
    const [first] = jobs;
    if (first === undefined) return reports;
    // Types of all entries are read once.
    const compilerState = CompilerState.create(first.config, { additionalEntryPoints: files.slice(1) });
    for (const { name, report, config } of jobs) {
      const complaints: string[] = [];
      const { succeeded } = Extractor.invoke(config, {
        compilerState,
        localBuild: true,
        messageCallback(message) {
          message.handled = true;
          if (message.logLevel === ExtractorLogLevel.Error) complaints.push(message.text);
        },
      });
      if (!succeeded) throw new Error(`no report of ${name}: ${complaints.join('\n')}`);
      const text = await readFile(join(folder, `${report}.api.md`), 'utf8');
      // The extractor takes tabs, by which published declarations are indented, for text of a line.
      const spaced = text.replaceAll(/^ *(\t+)/gm, (_, tabs: string) => ' '.repeat(4 * tabs.length));
      reports.set(report, spaced);
    }
    return reports;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const configOf = (
  root: string,
  folder: string,
  report: string,
  files: readonly string[],
  entry: string,
): ExtractorConfig =>
  ExtractorConfig.prepare({
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: entry,
      compiler: { overrideTsconfig: { compilerOptions, files } },
      apiReport: {
        enabled: true,
        reportFolder: folder,
        reportTempFolder: join(folder, 'temp'),
        reportFileName: `${report}.api.md`,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: 'lf',
      messages: quiet,
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: join(root, 'package.json'),
  });
