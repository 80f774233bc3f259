import { jsonResponse, type Outgoing } from '../exchange/exchange.ts';
import type { SimulatedProblem } from '../versions/problems.ts';

/** Never from a cache, and not to be read by pages of others. */
export const headers = {
  'cache-control': 'no-store',
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
};

/** A problem of the control API. */
export function problemResponse({
  status,
  slug,
  title,
  detail,
  issues,
  ...rest
}: SimulatedProblem): Outgoing {
  const body = {
    type: `urn:enode-simulator:${slug}`,
    title,
    status,
    detail,
    ...(issues.length > 0 && { issues }),
  };
  const type = 'application/problem+json; charset=utf-8';
  return jsonResponse(status, body, { ...headers, ...rest.headers }, type);
}
