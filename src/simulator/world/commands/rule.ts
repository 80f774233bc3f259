import type { Command } from '../actions.ts';
import type { Asset } from '../assets.ts';

/** What there is to know of one type of command. */
export interface CommandRule<A extends Asset = Asset, C extends Command = Command> {
  /** The scope it needs, without the kind of asset in front. */
  scope: string;
  /** The capability it needs. */
  capability: (command: C) => string;
  /** Whether schedules and smart charging keep users from giving it while they are in control. */
  isHeld: boolean;
  /** Why the asset can never do it, in words that follow "The vehicle"; undefined: it can. */
  impossible: (asset: A, command: C) => string | undefined;
  /** Why there is nothing to do, in words that follow "The asset is already"; undefined: there is. */
  already: (asset: A, command: C) => string | undefined;
  /** What stands against it and will not go away by itself, in words that follow "The asset is"; undefined: nothing. */
  blocked: (asset: A, command: C) => string | undefined;
  /** The same for what stands against it only at the moment when the device is reached. */
  obstacle: (asset: A, command: C) => string | undefined;
  /** The device does it. */
  carryOut: (asset: A, command: C, now: number) => void;
}

export const never = (): undefined => undefined;
