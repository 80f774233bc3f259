import { toMilliseconds } from '../base/duration.ts';
import { SimulatedProblem } from '../versions/problems.ts';
import type { ProblemFault } from './fault.ts';

/**
 * What the API calls the problems of each status. 405, 408, 409, 424 and 429 are about the vendor behind it, as its
 * reference says; their slugs and texts, and other slugs that it names nowhere, are guesses.
 */
const kinds: Readonly<Record<number, readonly [slug: string, title: string, detail: string]>> = {
  400: ['bad-request', 'Bad Request', 'The request makes no sense.'],
  401: ['unauthorized', 'Unauthorized', 'Unauthorized for resource'],
  403: ['forbidden', 'Forbidden', 'The user has not granted the scope that this needs.'],
  404: ['not-found', 'Not Found', 'The resource does not exist.'],
  405: [
    'vendor-unavailable',
    'Vendor Unavailable',
    'The vendor was not available, which prevented the request.',
  ],
  408: [
    'vendor-timeout',
    'Vendor Timeout',
    'The vendor did not respond in time, which prevented the request.',
  ],
  409: [
    'vendor-rejected',
    'Vendor Rejected',
    'The vendor rejected the request, which prevented its completion.',
  ],
  422: ['enode-controlled-entity', 'Enode Controlled Entity', 'A schedule or smart charging controls it.'],
  424: [
    'vendor-request-failed',
    'Vendor Request Failed',
    'A request to the vendor failed, which prevented the request.',
  ],
  429: [
    'vendor-rate-limit',
    'Vendor Rate Limit',
    'The rate limit of the vendor was reached, which prevented the request.',
  ],
  500: ['server-error', 'Server Error', 'Something went wrong on our side.'],
  502: ['bad-gateway', 'Bad Gateway', 'A server behind this one did not respond properly.'],
  503: ['service-unavailable', 'Service Unavailable', 'Try again in a while.'],
  504: ['gateway-timeout', 'Gateway Timeout', 'A server behind this one did not respond in time.'],
};

export function faultProblem({ status, retryAfter, detail }: Omit<ProblemFault, 'type'>): SimulatedProblem {
  const [slug, title, usual] = kinds[status] ?? [`http-${status}`, `Status ${status}`, 'Made up by a fault.'];
  return new SimulatedProblem({
    status,
    slug,
    title,
    detail: detail ?? usual,
    headers: {
      ...(status === 401 && { 'www-authenticate': 'Bearer' }),
      ...(retryAfter !== undefined && { 'retry-after': waitText(retryAfter) }),
    },
  });
}

const waitText = (wait: NonNullable<ProblemFault['retryAfter']>): string =>
  wait instanceof Date ? wait.toUTCString() : String(Math.ceil(toMilliseconds(wait) / 1000));

/** What a client sees of a version that is being switched off. */
export const brownoutOf = (version: string, status: number): SimulatedProblem =>
  new SimulatedProblem({
    status,
    slug: 'version-brownout',
    title: 'Version Brownout',
    detail: `Brownout: version ${version} is a legacy version that is being switched off, and rejects some requests.`,
  });
