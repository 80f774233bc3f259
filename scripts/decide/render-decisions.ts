import { bullets, code, fenced } from '../text/markdown.ts';
import type { Decisions } from './decide.ts';
import type { Change } from './suggest-name.ts';
import { changesCode } from './table-code.ts';

/** What one version's document and table leave to decide. */
export interface VersionDecisions {
  version: string;
  decisions: Decisions;
}

/**
 * What there is to decide, as Markdown: the same for every command that finds it.
 *
 * @param inPlace Whether the proposal stands in the table already.
 */
export const renderDecisions = (all: readonly VersionDecisions[], inPlace = false): string =>
  all
    .filter(({ decisions }) => decisions.problems.length > 0)
    .map(({ version, decisions }) => renderOne(version, decisions, inPlace))
    .join('\n\n');

function renderOne(version: string, { changes, problems, left }: Decisions, inPlace: boolean): string {
  const proposed = changes.some(({ row }) => row !== undefined);
  const table = code(`src/versions/v${version}.ts`);
  const parts = [
    `## To decide for ${version}`,
    inPlace
      ? 'Everything is generated, with the proposed methods:'
      : 'Raw client, types and events are generated. Where no row of the table fits, there is no method until this is decided:',
    questions(changes, problems),
    proposed &&
      (inPlace
        ? `These lines are in ${table}, each marked as proposed. Decide on each and take its mark away; names and kinds are guesses.`
        : `Proposed lines for the delta in ${table}; names and kinds are guesses.`) +
        ' An operation that shall have no method goes under `rawOnly` there. Then run `make generate`.',
    proposed && fenced(changesCode(changes), 'ts'),
    left.length > 0 && `This has no proposal:\n\n${bullets(left.map(code))}`,
  ];
  return parts.filter((part) => part !== false).join('\n\n');
}

/** One line for each change. */
export const questions = (changes: readonly Change[], problems: readonly string[]): string =>
  bullets(
    changes.length > 0 ? changes.map(({ fact, question }) => `${fact}: ${question}.`) : problems.map(code),
  );

/** The words with which a command ends that leaves something to decide, and its exit code. */
export const toDecide = { exitCode: 3, line: 'there is something to decide, see above' } as const;
