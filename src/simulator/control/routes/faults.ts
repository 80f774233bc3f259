import type { EventFaultRule, FaultHandle, RequestFaultRule } from '../../faults/simulator-faults.ts';
import { problem } from '../../versions/problems.ts';
import {
  controlBody,
  type ControlCall,
  type ControlRoute,
  created,
  needed,
  nothing,
  success,
} from '../route.ts';
import { count, data, object, ref } from '../schema.ts';

const view = ({ id, hits, rule }: FaultHandle): object => ({ id, hits, rule });

const found = ({ sim, param }: ControlCall): FaultHandle => {
  const fault = sim.faults.active.find(({ id }) => id === param('faultId'));
  if (fault) return fault;
  throw problem.notFound(`There is no fault ${param('faultId')}, or no more`);
};

/** JSON has no dates: a `retryAfter` that is one comes as text. */
function withDates(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withDates);
  if (typeof value !== 'object' || value === null) return value;
  const at = 'retryAfter' in value ? value.retryAfter : undefined;
  return typeof at === 'string' && at.includes('T') ? { ...value, retryAfter: new Date(at) } : value;
}

export const faultRoutes: readonly ControlRoute[] = [
  {
    method: 'GET',
    path: '/simulator/faults',
    id: 'listFaults',
    tag: 'faults',
    summary: 'The faults at work, with how often each has hit.',
    response: success(data(ref('Fault'))),
    run: ({ sim }) => ({ data: sim.faults.active.map(view) }),
  },
  {
    method: 'POST',
    path: '/simulator/faults',
    id: 'addFault',
    tag: 'faults',
    summary: 'From now on, requests or events that match go wrong.',
    body: needed(ref('FaultRule')),
    response: created(ref('Fault')),
    run: ({ sim, body }) => {
      const rule = { ...body, fault: withDates(body['fault']) };
      return view(sim.faults.add(controlBody<RequestFaultRule | EventFaultRule>({ body: rule })));
    },
  },
  {
    method: 'DELETE',
    path: '/simulator/faults',
    id: 'clearFaults',
    tag: 'faults',
    summary: 'Ends all faults.',
    response: nothing,
    run: ({ sim }) => sim.faults.clear(),
  },
  {
    method: 'GET',
    path: '/simulator/faults/{faultId}',
    id: 'getFault',
    tag: 'faults',
    summary: 'A fault, with how often it has hit.',
    response: success(ref('Fault')),
    problems: [404],
    run: (call) => view(found(call)),
  },
  {
    method: 'DELETE',
    path: '/simulator/faults/{faultId}',
    id: 'removeFault',
    tag: 'faults',
    summary: 'Ends a fault.',
    response: nothing,
    problems: [404],
    run: (call) => found(call).remove(),
  },
  {
    method: 'POST',
    path: '/simulator/actions/next',
    id: 'scriptAction',
    tag: 'actions',
    summary: 'The next action that is created goes this way; several scripts queue up.',
    body: needed(ref('ActionScript')),
    response: nothing,
    run: ({ sim, body }) => sim.actions.next(body),
  },
  {
    method: 'GET',
    path: '/simulator/tokens',
    id: 'countTokens',
    tag: 'simulator',
    summary: 'How many access tokens were issued.',
    response: success(object({ issued: count }, ['issued'])),
    run: ({ sim }) => ({ issued: sim.tokens.issued }),
  },
  {
    method: 'POST',
    path: '/simulator/tokens/revoke',
    id: 'revokeTokens',
    tag: 'simulator',
    summary: 'From now on requests with an access token issued so far get a 401.',
    response: nothing,
    run: ({ sim }) => sim.tokens.revokeAll(),
  },
];
