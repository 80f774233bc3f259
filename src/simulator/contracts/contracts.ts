import type { Contract } from './contract.ts';
import { looseTerms, scopedTerms } from './link.ts';
import { chargers, lists, problems, vehicles } from './shapes.ts';

/** What holds from the first dated version on, until a later row says otherwise. */
const first: Contract = {
  userHeader: 'scopes',
  problem: problems.doubled,
  lists: { vehicle: lists.arrays, charger: lists.ids },
  vehicle: vehicles.withField('chargingLocationId'),
  charger: chargers.withVendorId('chargingLocationId'),
  locationField: 'chargingLocationId',
  link: {
    terms: looseTerms,
    answer: ({ token }, linkUrl) => ({ linkUrl, linkState: token }),
  },
  unknownVendors: {
    vehicle: ['DACIA', 'ALPINE'],
    charger: ['HEIDELBERG', 'ALFEN'],
    inverter: ['AFORE'],
    battery: ['FOXESS', 'SOLAX', 'SOLIS'],
    meter: ['FOXESS', 'SOLAX', 'SOLIS'],
  },
};

/** What a version changed. Rows for versions without a document cost nothing and fill the gaps between them. */
const changes: readonly (Partial<Contract> & { since: string })[] = [
  {
    since: '2023-08-01',
    userHeader: 'refused',
    lists: { vehicle: lists.pages, charger: lists.pages },
    vehicle: vehicles.withField('locationId'),
    charger: chargers.withField('locationId'),
    locationField: 'locationId',
  },
  {
    since: '2024-01-01',
    link: {
      terms: scopedTerms,
      answer: ({ token }, linkUrl) => ({ linkUrl, linkToken: token }),
    },
  },
  {
    since: '2024-10-01',
    problem: problems.plain,
    vehicle: vehicles.placed,
    charger: chargers.placed,
    unknownVendors: {},
  },
];

/** The contract of a version: the first one and all changes up to it. */
export function contractOf(version: string): Contract {
  return Object.assign({}, first, ...changes.filter(({ since }) => since <= version)) as Contract;
}
