import { isObject } from '../../core/is-object.ts';
import { EnodeInputError } from '../../errors/input-error.ts';
import { refuseUnknown } from '../base/refuse-unknown.ts';
import { operationKey } from '../document/operations.ts';
import type { Random } from '../base/random.ts';
import { checkEventFault, checkRequestFault } from './check-fault.ts';
import { type EventFault, oddEvents } from './event-fault.ts';
import type { RequestFault } from './fault.ts';
import { type Asked, routePattern, tokenRoute } from './route-pattern.ts';
import { type ActiveRule, activeRule, isFaultList } from './rule.ts';
import type { EventFaultRule, RequestFaultRule, SimulatorFaults } from './simulator-faults.ts';

export interface FaultParts {
  random: Random;
  versions: readonly string[];
  /** Keys of all operations that are served, and names of all events. */
  known: () => { operations: ReadonlySet<string>; events: ReadonlySet<string> };
}

export interface Faults {
  control: SimulatorFaults;
  /** The fault that hits a request; undefined: none. */
  request(asked: Asked & { version: string }): RequestFault | undefined;
  /** What is sent instead of an event. */
  event(name: string, version: string, event: object): readonly object[];
}

const ruleOptions = { version: true, rate: true, times: true, fault: true } as const;
const requestRule: Readonly<Record<keyof RequestFaultRule, true>> = { route: true, ...ruleOptions };
const eventRule: Readonly<Record<keyof EventFaultRule, true>> = { event: true, ...ruleOptions };

interface NamedEvent {
  name: string;
  version: string;
}

export function createFaults({ random, versions, known }: FaultParts): Faults {
  const onRequests = new Set<ActiveRule<RequestFault, Asked & { version: string }>>();
  const onEvents = new Set<ActiveRule<EventFault, NamedEvent>>();
  let count = 0;
  const next = (): [id: string, draws: Random] => {
    count += 1;
    return [String(count), random.fork(`fault ${count}`)];
  };

  const served = (version: string | undefined): void => {
    if (version === undefined || versions.includes(version)) return;
    throw new EnodeInputError(`Version ${version} is not served; served: ${versions.join(', ')}`);
  };
  const addRequests = (rule: RequestFaultRule) => {
    const goes = routePattern(rule.route, known().operations);
    for (const fault of faultsIn(rule.fault)) {
      checkRequestFault(fault, rule.route === tokenRoute);
      if (fault.type === 'version') served(fault.responseVersion);
    }
    const fits = (asked: Asked & { version: string }): boolean =>
      goes(asked) && (rule.version === undefined || rule.version === asked.version);
    const [id, draws] = next();
    const active = activeRule<RequestFault, Asked & { version: string }>(id, rule, fits, draws, () =>
      onRequests.delete(active),
    );
    onRequests.add(active);
    return active;
  };
  const addEvents = (rule: EventFaultRule) => {
    if (rule.event !== '*' && !known().events.has(rule.event)) {
      throw new EnodeInputError(`No version that is served has the event ${JSON.stringify(rule.event)}`);
    }
    faultsIn(rule.fault).forEach(checkEventFault);
    const fits = ({ name, version }: NamedEvent): boolean =>
      (rule.event === '*' || rule.event === name) && (rule.version ?? version) === version;
    const [id, draws] = next();
    const active = activeRule<EventFault, NamedEvent>(id, rule, fits, draws, () => onEvents.delete(active));
    onEvents.add(active);
    return active;
  };

  return {
    control: {
      add: (rule) => {
        const isOfEvents = isObject(rule) && 'event' in rule;
        refuseUnknown('sim.faults.add', rule, isOfEvents ? eventRule : requestRule);
        served(rule.version);
        return 'event' in rule ? addEvents(rule) : addRequests(rule);
      },
      get active() {
        return [...onRequests, ...onEvents].toSorted((a, b) => Number(a.id) - Number(b.id));
      },
      clear: () => {
        onRequests.clear();
        onEvents.clear();
      },
    },
    request: (asked) => firstOf(onRequests, asked),
    event: (name, version, event) => {
      const fault = firstOf(onEvents, { name, version });
      return fault ? oddEvents(event, fault) : [event];
    },
  };
}

/** The faults of a rule, without the pauses between them. */
const faultsIn = <F extends object>(fault: F | readonly (F | null)[]): F[] =>
  (isFaultList(fault) ? fault : [fault]).filter((one) => one !== null);

function firstOf<F, T>(rules: ReadonlySet<ActiveRule<F, T>>, target: T): F | undefined {
  for (const rule of rules) {
    const fault = rule.draw(target);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** Keys of operations and names of events, of all documents together. */
export function knownTo(
  documents: readonly { operations: readonly { key: string }[]; events: { names: readonly string[] } }[],
): { operations: ReadonlySet<string>; events: ReadonlySet<string> } {
  return {
    operations: new Set(
      documents.flatMap(({ operations }) => operations.map(({ key }) => operationKey(key))),
    ),
    events: new Set(documents.flatMap(({ events }) => events.names)),
  };
}
