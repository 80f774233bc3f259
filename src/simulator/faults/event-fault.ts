import { type ChangeFault, changed } from './change-fault.ts';

/** What is odd about an event that is sent. */
export type EventFault = ChangeFault | NewEventFault;

/** An event of a kind that no document knows follows. */
export interface NewEventFault {
  type: 'new-event';
  /** @default 'user:something:new' */
  name?: string;
}

export const eventFaultTypes: readonly EventFault['type'][] = ['unknown-enum', 'extra-field', 'new-event'];

/** What is sent instead of an event. */
export function oddEvents(event: object, fault: EventFault): object[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a change of an object leaves an object
  if (fault.type !== 'new-event') return [changed(event, fault) as object];
  const { name = 'user:something:new' } = fault;
  return [event, { ...event, event: name }];
}
