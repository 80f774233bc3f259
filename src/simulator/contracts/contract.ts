import type { SimulatedProblem } from '../problems.ts';
import type { ChargerReading, VehicleReading } from '../world/readings.ts';
import type { LinkSession } from '../world/link-desk.ts';
import type { Page } from '../world/pages.ts';
import type { VendorType } from '../world/vendors.ts';
import type { LinkAnswer, LinkTerms } from './link.ts';

/** Everything in which API versions differ, as far as the simulator goes: one value per question. */
export interface Contract {
  /** How the header `Enode-User-Id` is taken. */
  userHeader: 'scopes' | 'refused';
  /** How a problem is written. */
  problem: (problem: SimulatedProblem) => object;
  /** How a list of vehicles or chargers is written. A list without pages is given whole. */
  lists: Record<'vehicle' | 'charger', ListStyle>;
  vehicle: (reading: VehicleReading) => object;
  charger: (reading: ChargerReading) => object;
  /** Name of the field that assigns an asset to a location. */
  locationField: string;
  link: {
    /** What a request to link asks for; 400 problem if that makes no sense. */
    terms: (body: Record<string, unknown>) => LinkTerms;
    answer: (session: LinkSession, linkUrl: string) => LinkAnswer;
  };
  /** Vendors that this version's document does not know. */
  unknownVendors: Partial<Record<VendorType, readonly string[]>>;
}

export interface ListStyle {
  paged: boolean;
  write: (page: Page<object & { id: string }>) => unknown;
}
