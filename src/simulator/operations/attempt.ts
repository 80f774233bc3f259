import type { ActionScript } from '../world/actions.ts';
import type { Asset, Command } from '../assets/index.ts';
import { obstacleNow, whyNeedless } from './command-rules.ts';

/** What becomes of a command that reaches its device now. */
export function attempt(asset: Asset, command: Command, replaces: boolean): ActionScript {
  const obstacle = obstacleNow(asset, command);
  if (obstacle !== undefined) {
    const detail = `The asset was ${obstacle} before the action could be completed`;
    return { outcome: 'CANCELLED', detail };
  }
  // What a replaced command may have set going must be undone, whatever it looks like now.
  const needless = replaces ? undefined : whyNeedless(asset, command);
  if (needless === undefined) return { outcome: 'CONFIRMED' };
  return { outcome: 'CANCELLED', reason: 'UNNECESSARY', detail: `The asset is ${needless}.` };
}
