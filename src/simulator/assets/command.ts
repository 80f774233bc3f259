import type { AssetBase } from './asset.ts';

/** What an action is to bring about: JSON data, whose `type` names a command of the asset's kind. */
export interface CommandData {
  readonly type: string;
}

/** All there is to know of one type of command. */
export interface CommandRule<A extends AssetBase = AssetBase, C extends CommandData = CommandData> {
  /** Last segment of its path. */
  readonly path: string;
  /** The command that a request's body describes, which was checked against its document. */
  read(body: Readonly<Record<string, unknown>>): C;
  /** The fields by which an action of the API shows it. */
  write(command: C): object;
  /** What the pages call it. */
  describe(command: C): string;
  /** The scope it needs, without the kind of asset in front. */
  readonly scope: string;
  /** The capability it needs. */
  capability(command: C): string;
  /** Whether schedules and smart charging keep users from giving it while they are in control. */
  readonly isHeld: boolean;
  /** Whether a pending command stands for this one, too; if not, the new one replaces it. */
  isSame?(pending: C, command: C): boolean;
  /** Why the asset can never do it, in words that follow "The vehicle"; undefined: it can. */
  impossible?(asset: A, command: C): string | undefined;
  /** Why there is nothing to do, in words that follow "The asset is already"; undefined: there is. */
  already(asset: A, command: C): string | undefined;
  /** What prevents it and will not go away by itself, in words that follow "The asset is"; undefined: nothing. */
  blocked?(asset: A, command: C): string | undefined;
  /** The same for what prevents it only at the moment when the device is reached. */
  obstacle?(asset: A, command: C): string | undefined;
  /** The device does it. */
  carryOut(asset: A, command: C, now: number): void;
}

/** The rule of each type of command of a kind. */
export type CommandRules<A extends AssetBase, C extends CommandData> = {
  readonly [T in C['type']]: CommandRule<A, Extract<C, { readonly type: T }>>;
};
