import { readFileSync } from 'node:fs';

/** What Stryker writes, as far as it is read here. */
interface StrykerReport {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

interface Mutant {
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly status:
    | 'Killed'
    | 'Timeout'
    | 'Survived'
    | 'NoCoverage'
    | 'RuntimeError'
    | 'CompileError'
    | 'Ignored';
  readonly location: { readonly start: Place; readonly end: Place };
}

/** Counted from 1. */
interface Place {
  readonly line: number;
  readonly column: number;
}

/** A change of the code that no test notices. */
export interface Survivor {
  readonly file: string;
  readonly line: number;
  /** The change, short and free of line numbers, so that it is known again after an edit elsewhere. */
  readonly change: string;
}

export interface FileScore {
  readonly file: string;
  readonly detected: number;
  readonly timeouts: number;
  readonly total: number;
}

/** The scores and survivors of a report. */
export function readReport(path: string): { scores: readonly FileScore[]; survivors: readonly Survivor[] } {
  const { files } = JSON.parse(readFileSync(path, 'utf8')) as StrykerReport;
  const scores: FileScore[] = [];
  const survivors: Survivor[] = [];
  for (const [file, { source, mutants }] of Object.entries(files)) {
    const counted = mutants.filter(({ status }) => !/Error|Ignored/.test(status));
    const missed = counted.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
    scores.push({
      file,
      detected: counted.length - missed.length,
      timeouts: counted.filter(({ status }) => status === 'Timeout').length,
      total: counted.length,
    });
    for (const mutant of missed) {
      const before = short(textAt(source, mutant));
      const after = short(mutant.replacement ?? mutant.mutatorName);
      survivors.push({ file, line: mutant.location.start.line, change: `\`${before}\` → \`${after}\`` });
    }
  }
  return { scores, survivors };
}

export const percent = (detected: number, total: number) => (total === 0 ? 100 : (100 * detected) / total);

function textAt(source: string, { location: { start, end } }: Mutant): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines.at(-1)!.slice(0, end.column - 1);
  return lines.join('\n').slice(start.column - 1);
}

const short = (text: string) => {
  const line = text.replaceAll(/\s+/g, ' ').replaceAll('`', "'");
  return line.length <= 60 ? line : `${line.slice(0, 40)} … ${line.slice(-17)}`;
};
