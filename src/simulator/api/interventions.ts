import type { Contract } from '../versions/contract.ts';
import { problem } from '../versions/problems.ts';
import { allInterventions, type Intervention } from '../operations/interventions.ts';
import { type Call, type Handlers, ok, pathValue } from './handler.ts';

export const interventionHandlers: Handlers = {
  'GET /interventions': (call) => ok(matching(call).map((entry) => view(call, entry))),
  'GET /interventions/{interventionId}': (call) => {
    const entry = matching(call).find(({ id }) => id === pathValue(call, 0));
    if (!entry) throw problem.notFound(`Could not find intervention with ID ${pathValue(call, 0)}`);
    return ok(view(call, entry));
  },
};

/** What the version knows and the filters let pass. What holds for all vendors passes every filter. */
function matching({ contract, query }: Call): Intervention[] {
  return allInterventions().filter(
    (entry) =>
      isKnown(contract, entry) &&
      passes(query['vendor'], entry.vendor) &&
      passes(query['vendorType'], entry.vendorType),
  );
}

/** Up to 2024-01-01 each intervention was one vendor's and kind's, and new vendors have none there. */
function isKnown(
  { hasGeneralInterventions, unknownVendors }: Contract,
  { vendor, vendorType }: Intervention,
): boolean {
  if (vendor === null || vendorType === null) return hasGeneralInterventions;
  return !unknownVendors[vendorType]?.includes(vendor);
}

function passes(wanted: unknown, value: string | null): boolean {
  return wanted === undefined || value === null || wanted === value;
}

function view({ contract, query }: Call, entry: Intervention): object {
  return contract.intervention(entry, entry.texts[String(query['language'])] ?? entry.texts['en-US']);
}
