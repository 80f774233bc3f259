import { DocumentError } from '../../src/openapi/document-error.ts';
import { emitVersion } from '../codegen/emit-version.ts';
import { eventsOf } from '../../src/openapi/events.ts';
import type { Source } from '../codegen/load-document.ts';
import { prepareDocument } from '../codegen/prepare-document.ts';
import { DocumentErrors } from '../../src/openapi/problems.ts';
import { operationsOf } from '../../src/openapi/resolve.ts';
import { claimedVersion } from './claimed-version.ts';

/** What a document holds, for people to see at a glance that it is the right one. */
export interface Contents {
  operations: number;
  events: number;
}

/**
 * Makes sure that a document can be worked with: it is of the version, has operations and events, and the generator
 * takes all of it. Whether the version's methods fit it is not asked here.
 *
 * @throws {DocumentErrors} with all that is wrong.
 */
export async function checkDocument(source: Source, version: string): Promise<Contents> {
  const problems: DocumentError[] = [];
  const wrongVersion = versionProblem(source.root, version);
  if (wrongVersion) problems.push(wrongVersion);
  const contents = { operations: 0, events: 0 };
  try {
    const document = prepareDocument(source.root);
    contents.operations = operationsOf(document.paths).length;
    contents.events = eventsOf(document).length;
    if (contents.operations === 0)
      problems.push(new DocumentError('/paths', 'there are no operations', 'get the whole document'));
    if (contents.events === 0) {
      const remedy = 'get a document with what the API sends under `webhooks` or `x-webhooks`';
      problems.push(new DocumentError('', 'there are no webhook events', remedy));
    }
    const listed = { version, date: version, lifecycle: 'unknown', successor: undefined } as const;
    await emitVersion(source, '', undefined, listed);
  } catch (error) {
    if (error instanceof DocumentErrors) problems.push(...error.problems);
    else if (error instanceof DocumentError) problems.push(error);
    else throw error;
  }
  if (problems.length > 0) throw new DocumentErrors(problems);
  return contents;
}

function versionProblem(root: Record<string, unknown>, version: string): DocumentError | undefined {
  const claim = claimedVersion(root);
  if (claim?.version === version) return undefined;
  return claim
    ? new DocumentError(
        claim.pointer,
        `this is the document of ${claim.version}, not of ${version}`,
        `get the other document, or say \`--version ${claim.version}\``,
      )
    : new DocumentError(
        '/info/version',
        'it does not say of which version it is: `info.version` is not a date, and no parameter `Enode-Version` has one value only',
        `if it is the right one, save it with \`version: '${version}'\` under \`info\` and give that file`,
      );
}
