import { exitCodes } from '../exit-codes.ts';
import { Failure } from '../failure.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** A page of any list, as the API sends it. */
export interface RawPage {
  readonly data: readonly unknown[];
  readonly pagination: { readonly after: string | null };
}

export const isPage = (data: unknown): data is RawPage => {
  const { data: items, pagination } = (data ?? {}) as Partial<RawPage>;
  return Array.isArray(items) && typeof pagination === 'object' && pagination !== null;
};

/** Reads the page behind a cursor. */
export type ReadPage = (cursor: { after?: string }) => Promise<unknown>;

/** The items of a page and of all that follow. */
export async function readPages(terminal: Terminal, first: RawPage, read: ReadPage): Promise<unknown[]> {
  const items = [...first.data];
  const seen = new Set<string>();
  const progress = terminal.progress('reading…');
  try {
    for (let { after } = first.pagination; after != null;) {
      if (seen.has(after))
        throw new Failure(exitCodes.failed, 'The pages go in a circle: a cursor came twice');
      seen.add(after);
      const page = await read({ after });
      if (!isPage(page))
        throw new Failure(exitCodes.failed, 'The API answered with something else than a page');
      items.push(...page.data);
      progress.update(`${items.length} read`);
      after = page.pagination.after;
    }
  } finally {
    progress.end();
  }
  return items;
}
