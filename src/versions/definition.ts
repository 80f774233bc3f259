import type { Operation } from '../spec/operation.ts';
import type { ParameterNames } from '../spec/parameter-names.ts';
import type { VersionTable } from './table.ts';

/** Where the vendor is with a version; `unknown` where that could not be found out. */
export type Lifecycle = 'current' | 'deprecated' | 'legacy' | 'unknown';

/** Schemas of the JSON responses of a version, by operation and status. */
export type ResponseChecks = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/**
 * An API version as a client needs it: import `version` from `enode-client/2024-10-01` and the like. Only the versions
 * that are imported are bundled.
 */
export interface VersionDefinition<Name extends string = string> {
  /** The version as it is sent, e.g. `2024-10-01`. */
  readonly name: Name;
  /** Day on which the vendor published the version. */
  readonly date: string;
  readonly lifecycle: Lifecycle;
  /** The next newer version that this build knows: the one to move to. `undefined` for the newest. */
  readonly successor: string | undefined;
  /** Its methods; `undefined` for a version that only raw calls serve. */
  readonly table: VersionTable | undefined;
  /** What is loaded when it is needed. */
  readonly load: {
    readonly parameters: () => Promise<ParameterNames>;
    readonly operations: () => Promise<Readonly<Record<string, Operation>>>;
    readonly responses: () => Promise<ResponseChecks>;
  };
}
