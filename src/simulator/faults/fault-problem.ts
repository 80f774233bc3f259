import { toMilliseconds } from '../duration.ts';
import { SimulatedProblem } from '../problems.ts';
import type { ProblemFault } from './fault.ts';

/** What the API calls the problems of each status; of those that it names nowhere, kebab-case guesses. */
const kinds: Readonly<Record<number, readonly [slug: string, title: string, detail: string]>> = {
  400: ['bad-request', 'Bad Request', 'The request makes no sense.'],
  401: ['unauthorized', 'Unauthorized', 'Unauthorized for resource'],
  403: ['forbidden', 'Forbidden', 'The user has not granted the scope that this needs.'],
  404: ['not-found', 'Not Found', 'There is no such thing.'],
  405: ['method-not-allowed', 'Method Not Allowed', 'The vendor cannot do this at present.'],
  408: ['timeout', 'Timeout', 'The vendor did not answer in time.'],
  409: ['conflict', 'Conflict', 'The vendor refused the request.'],
  422: ['enode-controlled-entity', 'Enode Controlled Entity', 'A schedule or smart charging controls it.'],
  424: ['failed-dependency', 'Failed Dependency', 'The request to the vendor failed.'],
  429: ['too-many-requests', 'Too Many Requests', 'Too many requests: wait before the next one.'],
  500: ['server-error', 'Server Error', 'Something went wrong on our side.'],
  502: ['bad-gateway', 'Bad Gateway', 'A server behind this one did not answer properly.'],
  503: ['service-unavailable', 'Service Unavailable', 'Try again in a while.'],
  504: ['gateway-timeout', 'Gateway Timeout', 'A server behind this one did not answer in time.'],
};

export function problemOf({ status, retryAfter, detail }: Omit<ProblemFault, 'type'>): SimulatedProblem {
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
