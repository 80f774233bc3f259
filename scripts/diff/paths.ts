/** Where a field path can be cut: `body.data[].location` has the steps `body`, `.data`, `[]`, `.location`. */
export const stepsOf = (path: string): string[] => path.match(/^[^.[{]+|\.[^.[{]+|\[\]|\{\}/g) ?? [];

export function parentOf(path: string): string {
  return stepsOf(path).slice(0, -1).join('');
}

export const leafOf = (path: string): string => stepsOf(path).at(-1) ?? '';

/** Whether `path` is below `ancestor`. */
export const isBelow = (path: string, ancestor: string): boolean =>
  path.length > ancestor.length && path.startsWith(ancestor) && /[.[{]/.test(path.charAt(ancestor.length));

/** The list in which a field stands, if any: fields of different elements are never the same field. */
export const listAround = (path: string): string => path.slice(0, path.lastIndexOf('[]') + 1);

/** Other names for paths and all that is below them. */
export class Renames {
  readonly #renames = new Map<string, string>();

  add(from: string, to: string): void {
    this.#renames.set(from, to);
  }

  get entries(): [string, string][] {
    return [...this.#renames];
  }

  /** Without those that the renaming of a place around them says already. */
  withoutImplied(): Renames {
    const rest = new Renames();
    const outerFirst = this.entries.toSorted(([a], [b]) => stepsOf(a).length - stepsOf(b).length);
    for (const [from, to] of outerFirst) if (rest.apply(from) !== to) rest.add(from, to);
    return rest;
  }

  /** The path after the renaming of the nearest place around it. */
  apply(path: string): string {
    for (let steps = stepsOf(path), count = steps.length; count > 0; count--) {
      const to = this.#renames.get(steps.slice(0, count).join(''));
      if (to !== undefined) return to + steps.slice(count).join('');
    }
    return path;
  }
}
