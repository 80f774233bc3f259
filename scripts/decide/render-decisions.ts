import { bullets, code, fenced } from '../text/markdown.ts';
import type { Change, Decisions } from './decide.ts';
import { changesCode } from './table-code.ts';

/** What one version's document and table leave to decide. */
export interface VersionDecisions {
  version: string;
  decisions: Decisions;
}

/** What there is to decide, as Markdown: the same for every command that finds it. */
export const renderDecisions = (all: readonly VersionDecisions[]): string =>
  all
    .filter(({ decisions }) => decisions.problems.length > 0)
    .map(({ version, decisions }) => renderOne(version, decisions))
    .join('\n\n');

function renderOne(version: string, { changes, problems, left }: Decisions): string {
  const proposed = changes.some(({ row }) => row !== undefined);
  const parts = [
    `## To decide for ${version}`,
    'Raw client, types and events are generated. What has no row in the table that fits has no method until this is decided:',
    questions(changes, problems),
    proposed &&
      `Proposed lines for the delta in \`src/versions/v${version}.ts\`; names and kinds are guesses. An operation that shall have no method goes under \`rawOnly\` there. Then run \`make generate\`.`,
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
