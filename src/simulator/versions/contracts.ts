import type { AssetReading } from '../assets/asset.ts';
import type { AssetVersion } from '../assets/definition.ts';
import { assetKinds, definitionOf } from '../assets/index.ts';
import type { Contract } from './contract.ts';
import { interventions } from './intervention-shapes.ts';
import { looseTerms, scopedTerms } from './link.ts';
import { schedules } from './schedule-shapes.ts';
import { actions, lists, locations, plans, problems } from './shapes.ts';
import { chargingSessions, chargingStatistics } from './statistics-shapes.ts';

/** All but what each kind of asset says of itself. */
type GeneralContract = Omit<Contract, 'assets' | 'unknownVendors'>;

/** What holds from the first dated version on, until a later row says otherwise. */
const first: GeneralContract = {
  since: '',
  userHeader: 'scopes',
  heartbeatUser: undefined,
  hasEventTime: () => true,
  problem: problems.doubled('https://docs.enode.io/api/problems'),
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
    response: ({ token }, linkUrl) => ({ linkUrl, linkState: token }),
  },
  hasGeneralInterventions: false,
  intervention: interventions.withoutAction,
};

/** What a version changed. */
const changes: readonly (Partial<GeneralContract> & { since: string })[] = [
  {
    since: '2023-08-01',
    userHeader: 'refused',
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
      response: ({ token }, linkUrl) => ({ linkUrl, linkToken: token }),
    },
  },
  {
    since: '2024-10-01',
    heartbeatUser: undefined,
    hasEventTime: () => true,
    problem: problems.plain,
    action: actions.reasons,
    location: locations.dated,
    plan: plans.alone,
    hasGeneralInterventions: true,
    intervention: interventions.withAction,
  },
];

const known = new Map<string, Contract>();

/** The contract of a version: the first one and all changes up to it. */
export function contractOf(version: string): Contract {
  const contract = known.get(version) ?? compose(version);
  known.set(version, contract);
  return contract;
}

function compose(version: string): Contract {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the first row is whole
  const general = Object.assign({}, first, ...since(version, changes)) as GeneralContract;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each kind has its rows
  const assets = Object.fromEntries(
    assetKinds.map((kind) => {
      const [firstRow, ...rows] = definitionOf(kind).versions;
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the first row is whole
      return [kind, Object.assign({}, firstRow, ...since(version, rows)) as AssetVersion<AssetReading>];
    }),
  ) as Contract['assets'];
  const unknownVendors = Object.fromEntries(assetKinds.map((kind) => [kind, assets[kind].unknownVendors]));
  return { ...general, assets, unknownVendors };
}

const since = <R extends { readonly since: string }>(version: string, rows: readonly R[]): R[] =>
  rows.filter((row) => row.since <= version);
