import type { Command } from '../actions.ts';
import type { Asset } from '../assets.ts';

/** What there is to know of one type of command. Texts complete a sentence that begins with the asset. */
export interface CommandRule<A extends Asset = Asset, C extends Command = Command> {
  /** The scope it needs, without the kind of asset in front. */
  scope: string;
  /** The capability it needs. */
  capability: (command: C) => string;
  /** Whether schedules and smart charging keep users from giving it while they are in control. */
  isHeld: boolean;
  /** Why the asset can never do it; undefined: it can. */
  impossible: (asset: A, command: C) => string | undefined;
  /** Why there is nothing to do; undefined: there is. */
  already: (asset: A, command: C) => string | undefined;
  /** What stands against it and will not go away by itself; undefined: nothing. */
  blocked: (asset: A, command: C) => string | undefined;
  /** What stands against it at the moment the device is reached, beside what blocks it. */
  obstacle: (asset: A, command: C) => string | undefined;
  /** The device does it. */
  carryOut: (asset: A, command: C, now: number) => void;
}

export const never = (): undefined => undefined;
