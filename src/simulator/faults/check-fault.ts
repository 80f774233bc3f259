import { EnodeInputError } from '../../errors/input-error.ts';
import { toMilliseconds } from '../base/duration.ts';
import { eventFaultTypes, type EventFault } from './event-fault.ts';
import { requestFaultTypes } from './apply-fault.ts';
import type { RequestFault } from './fault.ts';

/** An `EnodeInputError` for a fault that requests do not have, or the token endpoint cannot have. */
export function checkRequestFault(fault: RequestFault, atTokenEndpoint: boolean): void {
  known('requests', fault.type, requestFaultTypes);
  if (atTokenEndpoint && onlyApi.has(fault.type)) {
    throw new EnodeInputError(
      `The fault ${fault.type} cannot be applied to the token endpoint: it has no versions and no access tokens`,
    );
  }
  if (fault.type === 'latency') toMilliseconds(fault.delay);
  if (fault.type !== 'problem') return;
  const { status, retryAfter } = fault;
  if (!Number.isInteger(status) || status < 400 || status > 599) {
    throw new EnodeInputError(`status is ${status}: a problem has one from 400 to 599`);
  }
  if (retryAfter !== undefined && !(retryAfter instanceof Date)) toMilliseconds(retryAfter);
}

/** An `EnodeInputError` for a fault that events do not have. */
export const checkEventFault = (fault: EventFault): void => known('events', fault.type, eventFaultTypes);

const onlyApi: ReadonlySet<RequestFault['type']> = new Set(['revoke', 'brownout', 'version']);

function known(of: string, type: string, types: readonly string[]): void {
  if (types.includes(type)) return;
  throw new EnodeInputError(
    `${JSON.stringify(type)} is not a fault of ${of}; there are: ${types.join(', ')}`,
  );
}
