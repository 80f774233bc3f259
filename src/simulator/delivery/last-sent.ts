import type { WorldState } from '../base/state.ts';
import { isNews, updatedFields } from './updated-fields.ts';

/** What was told last of each thing, in each version: what the next event is compared with. */
export class Told {
  readonly #byVersion = new Map<string, Map<string, object>>();

  constructor(state: WorldState) {
    state.part<[string, [string, object][]][]>('told', {
      save: () => [...this.#byVersion].map(([version, shapes]) => [version, [...shapes]]),
      load: (saved) => {
        this.#byVersion.clear();
        for (const [version, shapes] of saved) this.#byVersion.set(version, new Map(shapes));
      },
    });
  }

  /** Forgets the versions in which nobody is told anything any more. */
  keep(versions: ReadonlySet<string>): void {
    for (const version of this.#byVersion.keys()) {
      if (!versions.has(version)) this.#byVersion.delete(version);
    }
  }

  set(version: string, id: string, shape: object): void {
    const shapes = this.#byVersion.get(version) ?? new Map<string, object>();
    this.#byVersion.set(version, shapes.set(id, shape));
  }

  forget(version: string, id: string): void {
    this.#byVersion.get(version)?.delete(id);
  }

  /**
   * Paths of what is new since a thing was told of last (`before` if it never was), and remembers it as told;
   * undefined if there is no news, in which case it is not told.
   */
  news(version: string, id: string, shape: object, before: () => object): string[] | undefined {
    const last = this.#byVersion.get(version)?.get(id) ?? before();
    const fields = this.compare(last, shape);
    this.set(version, id, fields ? shape : last);
    return fields;
  }

  compare(before: object, after: object): string[] | undefined {
    const fields = updatedFields(before, after);
    return isNews(fields) ? fields : undefined;
  }
}
