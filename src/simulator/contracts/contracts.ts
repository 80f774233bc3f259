import type { Contract } from './contract.ts';
import { interventions } from './intervention-shapes.ts';
import { looseTerms, scopedTerms } from './link.ts';
import { locations } from './place-shapes.ts';
import { lateVendors } from '../world/vendors.ts';
import { schedules } from './schedule-shapes.ts';
import { actions, chargers, lists, problems, vehicles } from './shapes.ts';
import { plans } from './smart-charging-shapes.ts';
import { chargingSessions, chargingStatistics } from './statistics-shapes.ts';
import { batteries, hvacs, inverters, meters } from './home-shapes.ts';

/** What holds from the first dated version on, until a later row says otherwise. */
const first: Contract = {
  since: '',
  userHeader: 'scopes',
  heartbeatUser: undefined,
  hasEventTime: () => true,
  problem: problems.doubled('https://docs.enode.io/api/problems'),
  lists: {
    vehicle: lists.arrays,
    charger: lists.ids,
    hvac: lists.ids,
    inverter: lists.ids,
    battery: lists.pages,
    meter: lists.pages,
  },
  vehicle: vehicles.withField('chargingLocationId'),
  charger: chargers.withVendorId('chargingLocationId'),
  hvac: hvacs.doubled('chargingLocationId'),
  inverter: inverters.withField('chargingLocationId'),
  battery: batteries.withField('locationId'),
  meter: meters.alone,
  action: actions.reasonsOfCharging,
  locationList: lists.arrays,
  location: locations.bare,
  locationField: 'chargingLocationId',
  scheduleList: lists.arrays,
  schedule: schedules.ofEntities,
  overrideField: 'externalStart',
  plan: plans.withOverride,
  chargingStatistics: chargingStatistics.withSums,
  chargingSession: chargingSessions.withSmartStats,
  link: {
    terms: looseTerms,
    answer: ({ token }, linkUrl) => ({ linkUrl, linkState: token }),
  },
  unknownVendors: lateVendors,
  knowsIntervention: ({ vendor, vendorType }) =>
    vendor !== null && vendorType !== null && !lateVendors[vendorType]?.includes(vendor),
  intervention: interventions.withoutAction,
};

/** What a version changed. */
const changes: readonly (Partial<Contract> & { since: string })[] = [
  {
    since: '2023-08-01',
    userHeader: 'refused',
    lists: {
      vehicle: lists.pages,
      charger: lists.pages,
      hvac: lists.pages,
      inverter: lists.pages,
      battery: lists.pages,
      meter: lists.pages,
    },
    vehicle: vehicles.withField('locationId'),
    charger: chargers.withField('locationId'),
    hvac: hvacs.doubled('locationId'),
    locationList: lists.pages,
    location: locations.owned,
    locationField: 'locationId',
    scheduleList: lists.pages,
    schedule: schedules.ofTargets,
    overrideField: 'smartOverride',
    chargingStatistics: chargingStatistics.plain,
    chargingSession: chargingSessions.flat,
  },
  {
    since: '2024-01-01',
    heartbeatUser: 'system',
    hasEventTime: (name) => name === 'system:heartbeat',
    problem: problems.doubled('https://docs.enode.io/problems'),
    link: {
      terms: scopedTerms,
      answer: ({ token }, linkUrl) => ({ linkUrl, linkToken: token }),
    },
  },
  {
    since: '2024-10-01',
    heartbeatUser: undefined,
    hasEventTime: () => true,
    problem: problems.plain,
    vehicle: vehicles.placed,
    charger: chargers.placed,
    hvac: hvacs.placed,
    inverter: inverters.placed,
    battery: batteries.placed,
    meter: meters.placed,
    action: actions.reasons,
    location: locations.dated,
    plan: plans.alone,
    unknownVendors: {},
    knowsIntervention: () => true,
    intervention: interventions.withAction,
  },
];

const known = new Map<string, Contract>();

/** The contract of a version: the first one and all changes up to it. */
export function contractOf(version: string): Contract {
  const contract =
    known.get(version) ??
    (Object.assign({}, first, ...changes.filter(({ since }) => since <= version)) as Contract);
  known.set(version, contract);
  return contract;
}
