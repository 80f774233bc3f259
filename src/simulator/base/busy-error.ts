import { EnodeInputError } from '../../errors/input-error.ts';

/** What cannot be done while delayed responses or deliveries are under way: turn the clock, or await them, first. */
export class BusyError extends EnodeInputError {}
