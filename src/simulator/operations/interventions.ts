import { createRandom } from '../base/random.ts';
import { type AssetKind, assetKinds, brandOf, definitionOf } from '../assets/index.ts';
import { interventionTexts, type InterventionText } from './intervention-texts.ts';
import { namesIn } from '../../core/names-in.ts';

/** Something that a person can do to give assets a capability. */
export interface Intervention {
  readonly id: string;
  /** Null, as are the type and the brand: holds for all. */
  readonly vendor: string | null;
  readonly vendorType: AssetKind | null;
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
  /** Whether it is there for the vendors of a kind. */
  isFor: (kind: AssetKind) => boolean;
  facts: Pick<Intervention, 'domain' | 'access' | 'agent' | 'action'>;
}

type PatternName = Exclude<keyof typeof interventionTexts, 'software'>;

const remote = { access: 'Remote', agent: 'User' } as const;
const account = { domain: 'Account', ...remote, action: null } as const;
const helps =
  (remedy: PatternName) =>
  (kind: AssetKind): boolean =>
    Object.values(definitionOf(kind).capabilities).some((known) => known === remedy);

const patterns: Readonly<Record<PatternName, Pattern>> = {
  relink: { isFor: () => true, facts: { domain: 'Account', ...remote, action: 'Link' } },
  remoteControl: { isFor: helps('remoteControl'), facts: account },
  shareData: { isFor: () => true, facts: account },
  installer: {
    isFor: helps('installer'),
    facts: { domain: 'Device', access: 'Physical', agent: 'ThirdParty', action: null },
  },
};

const introducedAt = Date.UTC(2023, 8, 1);
const idOf = (...parts: string[]): string => createRandom(`intervention ${parts.join(' ')}`).uuid();

// The catalogue is the API's own, not a client's: its ids do not depend on the simulator's seed.
let catalogue: readonly Intervention[] | undefined;

/** All interventions that exist. */
export function allInterventions(): readonly Intervention[] {
  catalogue ??= [
    ...namesIn(patterns).flatMap((name) =>
      assetKinds.filter(patterns[name].isFor).flatMap((kind) => ofAllVendors(name, kind)),
    ),
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

function ofAllVendors(name: PatternName, vendorType: AssetKind): Intervention[] {
  return Object.entries(definitionOf(vendorType).vendors).map(([vendor, brand]) =>
    Object.assign(
      { id: idOf(name, vendorType, vendor), vendor, vendorType, brand },
      { introducedAt, texts: interventionTexts[name] },
      patterns[name].facts,
    ),
  );
}

/** Ids of what can be done about a capability that is missing, or about an account without credentials. */
export function interventionIds(
  kind: AssetKind,
  vendor: string,
  capability: string,
  accessLost: boolean,
): string[] {
  // A vendor that is not known has no interventions.
  if (brandOf(kind, vendor) === undefined) return [];
  const name = accessLost ? 'relink' : definitionOf(kind).capabilities[capability];
  return name === undefined ? [] : [idOf(name, kind, vendor)];
}
