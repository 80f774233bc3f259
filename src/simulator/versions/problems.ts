import { EnodeProblemError } from '../../errors/errors.ts';
import type { Issue } from '../document/issue.ts';

/** Where the `type` of problems leads since 2024-01-01. */
export const problemTypes = 'https://developers.enode.com/api/problems';

/**
 * A problem that the simulated API returns, of the error family: handles of the simulator throw it where the API would
 * return it, as a client would. How it is written in a response depends on the version that is asked for.
 */
export class SimulatedProblem extends EnodeProblemError {
  /** Last segment of the problem's `type`, the only part that is the same in every version. */
  readonly slug: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor({ status, slug, title, detail, issues = [], headers = {} }: SimulatedProblemFacts) {
    super(status, { type: `${problemTypes}/${slug}`, title, detail, issues }, {});
    this.slug = slug;
    this.headers = headers;
  }
}

export interface SimulatedProblemFacts {
  status: number;
  slug: string;
  title: string;
  detail: string;
  issues?: readonly Issue[];
  headers?: Readonly<Record<string, string>>;
}

/** Makes the problems that the simulator knows; slugs other than the API's documented five are kebab-case guesses. */
export const problem = {
  badRequest: (detail: string, title = 'Bad Request'): SimulatedProblem =>
    new SimulatedProblem({ status: 400, slug: 'bad-request', title, detail }),
  invalid: (detail: string, issues: readonly Issue[]): SimulatedProblem =>
    new SimulatedProblem({
      status: 400,
      slug: 'bad-request',
      title: 'Payload validation failed',
      detail,
      issues,
    }),
  /** What is wrong with the token stands in a header only; without it there was none. */
  unauthorized: (wrongToken?: string): SimulatedProblem =>
    new SimulatedProblem({
      status: 401,
      slug: 'unauthorized',
      title: 'Unauthorized',
      detail: 'Unauthorized for resource',
      headers: {
        'www-authenticate':
          wrongToken === undefined
            ? 'Bearer'
            : `Bearer error="invalid_token", error_description="${wrongToken}"`,
      },
    }),
  forbidden: (detail: string, title = 'Forbidden'): SimulatedProblem =>
    new SimulatedProblem({ status: 403, slug: 'forbidden', title, detail }),
  notFound: (detail: string, title = 'Not Found'): SimulatedProblem =>
    new SimulatedProblem({ status: 404, slug: 'not-found', title, detail }),
  methodNotAllowed: (detail: string, allow: readonly string[]): SimulatedProblem =>
    new SimulatedProblem({
      status: 405,
      slug: 'method-not-allowed',
      title: 'Method Not Allowed',
      detail,
      headers: { allow: allow.join(', ') },
    }),
  conflict: (detail: string): SimulatedProblem =>
    new SimulatedProblem({ status: 409, slug: 'conflict', title: 'Conflict', detail }),
  gone: (detail: string): SimulatedProblem =>
    new SimulatedProblem({ status: 410, slug: 'gone', title: 'Gone', detail }),
  unsupportedMediaType: (detail: string): SimulatedProblem =>
    new SimulatedProblem({
      status: 415,
      slug: 'unsupported-media-type',
      title: 'Unsupported Media Type',
      detail,
    }),
  controlled: (detail: string): SimulatedProblem =>
    new SimulatedProblem({
      status: 422,
      slug: 'enode-controlled-entity',
      title: 'Enode Controlled Entity',
      detail,
    }),
  hemStatisticsNotAvailable: (detail: string): SimulatedProblem =>
    new SimulatedProblem({
      status: 422,
      slug: 'hem-system-statistics-not-available',
      title: 'HEM System Statistics Not Available',
      detail,
    }),
  vendorUnavailable: (detail: string): SimulatedProblem =>
    new SimulatedProblem({
      status: 503,
      slug: 'vendor-temporarily-unavailable',
      title: 'Vendor Temporarily Unavailable',
      detail,
      headers: { 'retry-after': '60' },
    }),
  notReady: (): SimulatedProblem =>
    new SimulatedProblem({
      status: 503,
      slug: 'service-unavailable',
      title: 'Service Unavailable',
      detail: 'The service is not ready',
    }),
  serverError: (detail: string): SimulatedProblem =>
    new SimulatedProblem({ status: 500, slug: 'server-error', title: 'Server Error', detail }),
  undocumentedResponse: (detail: string, issues: readonly Issue[]): SimulatedProblem =>
    new SimulatedProblem({
      status: 500,
      slug: 'validation-error',
      title: 'Validation Error',
      detail,
      issues,
    }),
  notImplemented: (detail: string): SimulatedProblem =>
    new SimulatedProblem({ status: 501, slug: 'not-implemented', title: 'Not Implemented', detail }),
};
