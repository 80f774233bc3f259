import { CallError } from '../command-line/call-error.ts';
import { wrongVersion } from './wrong-version.ts';

/**
 * Which document a call wants, and from where.
 *
 * @throws {CallError} when it does not say so.
 */
export function wantedOf({ version, from }: { version?: string | undefined; from?: string | undefined }) {
  const problem = wrongVersion(version);
  if (version === undefined || problem !== undefined) throw new CallError(problem);
  if (from === undefined || from === '') throw new CallError('say where the document is: --from PLACE');
  return { version, from };
}
