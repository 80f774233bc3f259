import type { Issue } from '../document/issue.ts';
import type { Operation } from '../document/operations.ts';

/** Query parameters for which the API has a fallback, where the document only lists the values that it knows. */
const lenient: Readonly<Record<string, readonly string[]>> = {
  // Texts in a language that the API does not have come in en-US.
  'GET /interventions': ['language'],
  'GET /interventions/{}': ['language'],
};

/** Whether a request is answered although it differs from the document in this way. */
export const isLenient = ({ key }: Operation, { in: place, path }: Issue): boolean =>
  place === 'query' && (lenient[key]?.includes(path.replace(/^\//, '')) ?? false);
