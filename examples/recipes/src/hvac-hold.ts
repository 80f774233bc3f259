/** Holds a temperature, then lets the unit follow its own schedule again. */
import type { Enode } from 'enode-client';

export async function warmUp(enode: Enode<'2024-10-01'>, hvacId: string, degrees: number): Promise<string> {
  const { capabilities } = await enode.hvacs.get(hvacId);
  const { heatSetpointRange: range, capableModes } = capabilities;
  if (capableModes?.includes('HEAT') === false) return 'It cannot heat';
  // What the maker does not tell does not limit.
  const { min, max } = { min: range?.min ?? -Infinity, max: range?.max ?? Infinity };
  if (degrees < min || degrees > max) return `It heats to between ${min} and ${max} °C`;
  // Each mode takes its own setpoints; anything else does not compile.
  const action = await enode.hvacs.holdPermanently(hvacId, { mode: 'HEAT', heatSetpoint: degrees });
  const outcome = await action.wait({ timeout: '5m' });
  return outcome.status === 'confirmed' || outcome.status === 'unnecessary'
    ? `It heats to ${degrees} °C`
    : `It does not heat: ${outcome.status}`;
}

export async function release(enode: Enode<'2024-10-01'>, hvacId: string): Promise<boolean> {
  const action = await enode.hvacs.followSchedule(hvacId);
  const { status } = await action.wait({ timeout: '5m' });
  return status === 'confirmed' || status === 'unnecessary';
}
