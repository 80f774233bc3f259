import { vi } from 'vitest';

/** Resolves once the comparisons that were begun have ended: modules are loaded, and each has a task of its own. */
export async function comparisonsDone(): Promise<void> {
  for (let round = 0; round < 3; round++) {
    await vi.dynamicImportSettled();
    await new Promise((resolve) => {
      setTimeout(resolve, 1);
    });
  }
}

/** Decides which responses are drawn, and counts the draws. What others draw, such as openapi-fetch, stays random. */
export function drawing(next: () => number) {
  const { random } = Math;
  const draw = vi.fn<() => number>(next);
  vi.spyOn(Math, 'random').mockImplementation(() =>
    new Error('for its stack').stack?.includes('drift-options') === true ? draw() : random(),
  );
  return draw;
}

/** All items of a list. */
export async function itemsOf<T>(list: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of list) items.push(item);
  return items;
}
