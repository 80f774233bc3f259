import type { SimulatedProblem } from './problems.ts';
import type { ActionReading } from '../operations/read-action.ts';
import type { AssetReading } from '../assets/asset.ts';
import type { AssetVersion } from '../assets/definition.ts';
import type { AssetKind, UnknownVendors } from '../assets/index.ts';
import type { Figures } from '../energy/figures.ts';
import type { InterventionText } from '../operations/intervention-texts.ts';
import type { Intervention } from '../operations/interventions.ts';
import type { LinkSession } from '../link/session.ts';
import type { EntryPage } from '../world/pagination.ts';
import type { Location } from '../world/users.ts';
import type { LinkResponse, LinkTerms } from './link.ts';
import type { ScheduleShape } from './schedule-shapes.ts';
import type { SessionFacts } from './statistics-shapes.ts';

/** Everything in which API versions differ, as far as the simulator goes: one value per question. */
export interface Contract {
  /** The first version that it holds for. */
  since: string;
  /** How the header `Enode-User-Id` is taken. */
  userHeader: 'scopes' | 'refused';
  /** The user that a heartbeat names, though it belongs to none; undefined: it names none. */
  heartbeatUser: string | undefined;
  /** Whether events of this name say when they were created. */
  hasEventTime: (name: string) => boolean;
  /** How a problem is written. */
  problem: (problem: SimulatedProblem) => Problem;
  /** How assets of each kind are written, alone and in lists. */
  assets: Readonly<Record<AssetKind, AssetVersion<AssetReading>>>;
  /** An action, by the kind of its target. */
  action: (reading: ActionReading) => object;
  locationList: ListStyle;
  location: (location: Location) => object & { id: string };
  scheduleList: ListStyle;
  schedule: ScheduleShape;
  /** Where the status of a schedule has its override. */
  overrideField: string;
  plan: (
    plan: Readonly<Record<string, unknown>> & { locationId: string | null },
    override: object | null,
  ) => object;
  chargingStatistics: (figures: Figures) => object;
  chargingSession: (figures: Figures, session: SessionFacts) => object;
  /** Whether there are interventions that hold for all vendors or kinds of assets. */
  hasGeneralInterventions: boolean;
  intervention: (entry: Intervention, text: InterventionText) => object;
  /** Name of the field that assigns an asset to a location. */
  locationField: string;
  link: {
    /** What a request to link asks for; 400 problem if that makes no sense. */
    terms: (body: Record<string, unknown>) => LinkTerms;
    response: (session: LinkSession, linkUrl: string) => LinkResponse;
  };
  /** Vendors that this version's document does not know. */
  unknownVendors: UnknownVendors;
}

/** The members that a problem has in every version. */
export interface Problem {
  type: string;
  title: string;
  detail: string;
}

/** How a list is written. One without pages is given whole. */
export interface ListStyle {
  paged: boolean;
  write: (page: EntryPage<object & { id: string }>) => unknown;
}
