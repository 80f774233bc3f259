import { DocumentError } from './document-error.ts';

/** What is wrong with a document in several places, so that its author sees all of it at once. */
export class DocumentErrors extends Error {
  override readonly name = 'DocumentErrors';
  readonly problems: readonly DocumentError[];

  constructor(problems: readonly DocumentError[]) {
    super(problems.map(({ message }) => message).join('\n'));
    this.problems = problems;
  }
}

/** Continues after a problem, and throws all of them at the end. */
export interface Problems {
  note(problem: DocumentError): void;
  /** What `make` gives, as a list of one; empty when it throws a problem, which is noted. */
  among<T>(make: () => T): T[];
  /** The same for a check; whether it passed. */
  passes(check: () => void): boolean;
  /**
   * @throws {DocumentError} when there was one problem.
   * @throws {DocumentErrors} when there were several.
   */
  done(): void;
}

export function collectProblems(): Problems {
  const problems: DocumentError[] = [];
  const among = <T>(make: () => T): T[] => {
    try {
      return [make()];
    } catch (error) {
      if (!(error instanceof DocumentError)) throw error;
      problems.push(error);
      return [];
    }
  };
  return {
    note: (problem) => void problems.push(problem),
    among,
    passes: (check) => among(check).length > 0,
    done() {
      const [only, ...others] = problems;
      if (only !== undefined) throw others.length === 0 ? only : new DocumentErrors(problems);
    },
  };
}
