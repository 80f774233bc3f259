import { healthStatuses, type VendorHealthOptions } from '../../world/health.ts';
import { assetKinds } from '../../assets/index.ts';
import { controlBody, type ControlCall, type ControlRoute, needed, nothing, success } from '../route.ts';
import { flag, object, oneOf, said, type ControlSchema, text } from '../schema.ts';

const readiness = object(
  { ready: said(flag, 'Whether `GET /health/ready` responds with 204; if not, with 503.') },
  ['ready'],
);
const view = ({ sim }: ControlCall): object => ({ ready: sim.health.ready });

const vendorFields = {
  vendor: text,
  type: said(oneOf(assetKinds), 'Only for its assets of this kind.'),
  status: oneOf(healthStatuses),
  linkingStatus: oneOf(healthStatuses),
} satisfies Record<keyof VendorHealthOptions, ControlSchema>;

export const healthRoutes: readonly ControlRoute[] = [
  {
    method: 'GET',
    path: '/simulator/health',
    id: 'getHealth',
    tag: 'health',
    summary: 'Whether the API says that it is ready.',
    response: success(readiness),
    run: view,
  },
  {
    method: 'PUT',
    path: '/simulator/health',
    id: 'setReady',
    tag: 'health',
    summary: 'Decides whether the API says that it is ready.',
    body: needed(readiness),
    response: success(readiness),
    run: (call) => {
      call.sim.health.ready = Boolean(call.body['ready']);
      return view(call);
    },
  },
  {
    method: 'POST',
    path: '/simulator/health/vendors',
    id: 'setVendorHealth',
    tag: 'health',
    summary: 'Decides what the API says of the health of a vendor; what is left out stays.',
    body: needed(object(vendorFields, ['vendor'])),
    response: nothing,
    run: (call) => call.sim.health.set(controlBody<VendorHealthOptions>(call)),
  },
  {
    method: 'DELETE',
    path: '/simulator/health',
    id: 'clearHealth',
    tag: 'health',
    summary: 'Everything is ready again.',
    response: nothing,
    run: ({ sim }) => sim.health.clear(),
  },
];
