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

/** Goes on after a problem, and tells of all of them in the end. */
export interface Problems {
  note(problem: DocumentError): void;
  /** What `make` gives, as a list of one; empty when it throws a problem, which is noted. */
  among<T>(make: () => T): T[];
  /** @throws {DocumentErrors} when there were any. */
  done(): void;
}

export function collectProblems(): Problems {
  const problems: DocumentError[] = [];
  return {
    note: (problem) => void problems.push(problem),
    among(make) {
      try {
        return [make()];
      } catch (error) {
        if (!(error instanceof DocumentError)) throw error;
        problems.push(error);
        return [];
      }
    },
    done() {
      if (problems.length > 0) throw new DocumentErrors(problems);
    },
  };
}
