import type { Version } from '../../generated/index.ts';

/** What was noticed: in which response, and what kind of news it is. */
export interface ResponseDrift {
  /**
   * `enum`: a value beyond those described. `field`: a field that is not described. `missing`: a required field that
   * is not there. `type`: a value of another type than described, or `null` where the description has none.
   */
  readonly kind: 'enum' | 'field' | 'missing' | 'type';
  /** Method and path template as the description has them, e.g. `GET /vehicles/{vehicleId}`. */
  readonly operation: string;
  /** Status of the response. */
  readonly status: number;
  /** The API version whose description it was compared with. */
  readonly version: Version;
}

/**
 * Called when a response holds something that the description of its API version does not have: the API moved. It
 * only watches: what it throws, or its promise rejects with, goes no further. `path` is dotted, the elements of lists
 * are written `[]`; it is empty for the response as a whole. `value` is data of the response, `undefined` for what is
 * missing: think before you log it.
 *
 * @example
 * const onDrift: OnResponseDrift = (path, _value, { kind, operation }) => metrics.increment('enode.drift', { path, kind, operation });
 */
export type OnResponseDrift = (path: string, value: unknown, drift: ResponseDrift) => unknown;
