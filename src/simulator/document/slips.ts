/**
 * Operations whose documented answer is narrower than what the API must answer, with the operation that documents
 * it right. Cancelling a vehicle's max-current action gives that action back; the published description of
 * cancelling knows charge actions only, the one of reading an action knows both.
 */
export const answersLike: ReadonlyMap<string, string> = new Map([
  ['POST /vehicles/actions/{}/cancel', 'GET /vehicles/actions/{}'],
]);
