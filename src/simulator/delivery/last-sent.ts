import type { WorldState } from '../base/state.ts';
import { isDeepStrictEqual } from 'node:util';
import { isObject } from '../../core/is-object.ts';

/** What was sent last of each thing, in each version: the next event is compared with it. */
export class LastSent {
  readonly #byVersion = new Map<string, Map<string, object>>();

  constructor(state: WorldState) {
    state.part<[string, [string, object][]][]>('last sent', {
      save: () => [...this.#byVersion].map(([version, shapes]) => [version, [...shapes]]),
      load: (saved) => {
        this.#byVersion.clear();
        for (const [version, shapes] of saved) this.#byVersion.set(version, new Map(shapes));
      },
    });
  }

  /** Forgets the versions that have no subscriptions any more. */
  keepVersions(versions: ReadonlySet<string>): void {
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
   * Paths of what has changed since the last event about a thing (since `before` if there was none), and remembers it as
   * sent; undefined if nothing has changed, in which case no event is sent.
   */
  record(version: string, id: string, shape: object, before: () => object): string[] | undefined {
    const last = this.#byVersion.get(version)?.get(id) ?? before();
    const fields = this.compare(last, shape);
    this.set(version, id, fields ? shape : last);
    return fields;
  }

  compare(before: object, after: object): string[] | undefined {
    const fields = updatedFields(before, after);
    return isChange(fields) ? fields : undefined;
  }
}

/** Dotted paths of the fields in which two states of one thing differ. Lists count as one value. */
function updatedFields(before: unknown, after: unknown, path = ''): string[] {
  if (isObject(before) && isObject(after)) {
    const keys = new Set([...Object.keys(after), ...Object.keys(before)]);
    return [...keys].flatMap((key) =>
      updatedFields(before[key], after[key], path === '' ? key : `${path}.${key}`),
    );
  }
  return isDeepStrictEqual(before, after) ? [] : [path];
}

/** Whether anything changed beside the times of the last report. */
const isChange = (fields: readonly string[]): boolean => fields.some((field) => !timeOfReport.test(field));

const timeOfReport = /(?:^|\.)(?:lastSeen|lastUpdated|updatedAt)$/;
