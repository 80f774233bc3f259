import { CallError } from '../command-line/call-error.ts';
import { wrongVersion } from './wrong-version.ts';

/**
 * Which document a call wants, and from where.
 *
 * @throws {CallError} when it does not say so.
 */
export function wantedOf({
  version,
  from,
  licence,
}: {
  version?: string | undefined;
  from?: string | undefined;
  licence?: string | undefined;
}) {
  const problem = wrongVersion(version);
  if (version === undefined || problem !== undefined) throw new CallError(problem);
  if (from === undefined || from === '') throw new CallError('say where the document is: --from PLACE');
  return { version, from, licence: statedLicence(licence) };
}

/**
 * The licence that a call states for the texts of a document.
 *
 * @throws {CallError} when it is empty.
 */
export function statedLicence(licence: string | undefined): string | undefined {
  if (licence?.trim() === '')
    throw new CallError('--licence needs the licence of the texts, or what permits to publish them');
  return licence?.trim();
}
