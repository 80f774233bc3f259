import { createRandom } from '../base/random.ts';
import { type VendorType, vendors, vendorTypes } from './vendors.ts';
import { interventionTexts, type InterventionText } from './intervention-texts.ts';

/** Something that a person can do to give assets a capability. */
export interface Intervention {
  readonly id: string;
  /** Null, as are the type and the brand: holds for all. */
  readonly vendor: string | null;
  readonly vendorType: VendorType | null;
  readonly brand: string | null;
  readonly introducedAt: number;
  readonly domain: 'Account' | 'Device';
  readonly access: 'Remote' | 'Physical';
  readonly agent: 'User' | 'ThirdParty';
  readonly action: 'Link' | null;
  /** Texts by language; en-US is always there. */
  readonly texts: Readonly<Record<'en-US', InterventionText> & Partial<Record<string, InterventionText>>>;
}

interface Pattern {
  name: keyof typeof interventionTexts;
  types: readonly VendorType[];
  capabilities: readonly string[];
  facts: Pick<Intervention, 'domain' | 'access' | 'agent' | 'action'>;
}

const remote = { access: 'Remote', agent: 'User' } as const;
const account = { domain: 'Account', ...remote, action: null } as const;
const commands = [
  'startCharging',
  'stopCharging',
  'setMaxCurrent',
  'smartCharging',
  'setPermanentHold',
  'setFollowSchedule',
  'exportFocus',
  'importFocus',
  'timeOfUse',
  'selfReliance',
  'idle',
];
const patterns: readonly Pattern[] = [
  {
    name: 'relink',
    types: vendorTypes,
    capabilities: [],
    facts: { domain: 'Account', ...remote, action: 'Link' },
  },
  {
    name: 'remoteControl',
    types: ['vehicle', 'charger', 'hvac', 'battery'],
    capabilities: commands,
    facts: account,
  },
  {
    name: 'shareData',
    types: vendorTypes,
    capabilities: ['information', 'chargeState', 'location', 'odometer', 'productionState'],
    facts: account,
  },
  {
    name: 'installer',
    types: ['inverter', 'meter'],
    capabilities: ['productionStatistics', 'measuresConsumption', 'measuresProduction'],
    facts: { domain: 'Device', access: 'Physical', agent: 'ThirdParty', action: null },
  },
];

const introducedAt = Date.UTC(2023, 8, 1);
const idOf = (...parts: string[]): string => createRandom(`intervention ${parts.join(' ')}`).uuid();

// The catalogue is the API's own, not a client's: its ids do not depend on the simulator's seed.
let catalogue: readonly Intervention[] | undefined;

/** All interventions that exist. */
export function allInterventions(): readonly Intervention[] {
  catalogue ??= [
    ...patterns.flatMap((pattern) => pattern.types.flatMap((type) => ofAllVendors(pattern, type))),
    {
      id: idOf('software'),
      vendor: null,
      vendorType: null,
      brand: null,
      introducedAt,
      domain: 'Device',
      ...remote,
      action: null,
      texts: interventionTexts.software,
    },
  ];
  return catalogue;
}

function ofAllVendors({ name, facts }: Pattern, vendorType: VendorType): Intervention[] {
  return Object.entries(vendors[vendorType]).map(([vendor, brand]) =>
    Object.assign(
      { id: idOf(name, vendorType, vendor), vendor, vendorType, brand },
      { introducedAt, texts: interventionTexts[name] },
      facts,
    ),
  );
}

/** Ids of what can be done about a capability that is missing, or about an account without credentials. */
export function interventionIds(
  vendorType: VendorType,
  vendor: string,
  capability: string,
  accessLost: boolean,
): string[] {
  // A vendor that nobody knows has no interventions.
  if (!Object.hasOwn(vendors[vendorType], vendor)) return [];
  return patterns
    .filter(({ name, types, capabilities }) =>
      accessLost ? name === 'relink' : types.includes(vendorType) && capabilities.includes(capability),
    )
    .map(({ name }) => idOf(name, vendorType, vendor));
}
