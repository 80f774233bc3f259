import type { Report } from './report.ts';

/** New keys of operations by their former ones, as a report recognised them. */
export function renamesOf({ changes }: Report): Map<string, string> {
  const places = changes.flatMap((change) => change.places);
  return new Map(
    places.flatMap(({ operation, formerOperation }): [string, string][] =>
      operation !== undefined && formerOperation !== undefined ? [[formerOperation, operation]] : [],
    ),
  );
}
