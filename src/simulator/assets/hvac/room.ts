import { activeSetpoint, type Hvac, setpointsInUse, tolerance } from './model.ts';
import { day, hour } from '../../base/zoned-time.ts';

/**
 * The room of an HVAC unit. While the unit heats or cools, the temperature moves by 3 °C per hour until it is at the
 * setpoint. Then the unit rests, and the room drifts by 0.5 °C per hour towards what it would be without the unit:
 * 8 °C in the middle of January, 24 °C in the middle of July. Half a degree away from the setpoint the unit starts
 * again. OFF and an unknown mode only drift. A temperature that is not known stays so.
 */
interface Movement {
  /** °C per hour, negative while it falls. */
  pace: number;
  /** °C at which something changes. */
  until: number;
}

/** Moves the temperature to what it is now. */
export function advanceRoom(hvac: Hvac, now: number): void {
  const { temperature } = hvac;
  const setpoint = activeSetpoint(hvac);
  const movement = movementOf(hvac);
  const { current, currentAt } = temperature;
  temperature.currentAt = now;
  if (!movement || current === null) return;
  const { pace, until } = movement;
  if (setpoint === undefined) temperature.restsAt = comfortable(hvac, pace) ?? temperature.restsAt;
  const next = current + (pace * (now - currentAt)) / hour;
  // The last step may miss the end by a rounding error.
  const isThere = Math.sign(pace) * (next - until) > -1e-6;
  temperature.current = isThere ? until : next;
  if (setpoint !== undefined) temperature.restsAt = isThere ? setpoint : null;
}

/** ms until the unit starts or rests, or the room is as cold or warm as it gets; undefined: the temperature is unknown. */
export function timeToTurn(hvac: Hvac, now: number): number | undefined {
  const { current, currentAt } = hvac.temperature;
  if (current === null) return undefined;
  const movement = movementOf(hvac);
  if (!movement) return day - (now % day);
  return Math.max(currentAt - now + ((movement.until - current) / movement.pace) * hour, 0);
}

function movementOf(hvac: Hvac): Movement | undefined {
  const { current, currentAt } = hvac.temperature;
  if (current === null) return undefined;
  const setpoint = activeSetpoint(hvac);
  if (setpoint !== undefined) return { pace: 3 * Math.sign(setpoint - current), until: setpoint };
  const { heat, cool } = setpointsInUse(hvac.thermostat);
  const outside = unheated(currentAt);
  if (outside === current) return undefined;
  if (outside < current) {
    const turn = heat === null ? -Infinity : heat - tolerance;
    return { pace: -0.5, until: Math.max(outside, turn < current ? turn : -Infinity) };
  }
  const turn = cool === null ? Infinity : cool + tolerance;
  return { pace: 0.5, until: Math.min(outside, turn > current ? turn : Infinity) };
}

/** The setpoint that a drifting room is on the right side of. */
function comfortable({ thermostat, temperature }: Hvac, pace: number): number | null {
  const { heat, cool } = setpointsInUse(thermostat);
  const current = temperature.current ?? 0;
  if (pace < 0) return heat !== null && current >= heat ? heat : null;
  return cool !== null && current <= cool ? cool : null;
}

/** °C of a room without heating or cooling; whole days, so that a resting room does not move all the time. */
function unheated(at: number): number {
  const season = (Math.floor(at / day) - 15) / 365.25;
  return Math.round(160 - 80 * Math.cos(2 * Math.PI * season)) / 10;
}
