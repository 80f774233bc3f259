import { upgradeFromThreeToThreeOne } from '@scalar/openapi-upgrader/3.0-to-3.1';
import { isObject } from '../../src/core/is-object.ts';
import { PullError } from './pull-error.ts';

/**
 * A document of OpenAPI 3.0 as one of 3.1; a later one as it is, but for events that stand under `x-webhooks`, the
 * name that they had before.
 *
 * @throws {PullError} for anything else.
 */
export function upgradeDocument(root: Record<string, unknown>, shown: string): Record<string, unknown> {
  const { openapi } = root;
  if (typeof openapi === 'string' && /^3\.[12]\.\d+/.test(openapi)) return withPresentNames(root);
  if (typeof openapi !== 'string' || !/^3\.0\.\d+$/.test(openapi)) {
    const found = openapi === undefined ? 'no `openapi` field' : `openapi ${JSON.stringify(openapi)}`;
    throw new PullError([
      `${shown}: this is not an OpenAPI 3.0, 3.1 or 3.2 document (${found}); get the document itself`,
    ]);
  }
  const upgraded: unknown = upgradeFromThreeToThreeOne(withNullMembers(root));
  if (isObject(upgraded)) return upgraded;
  throw new PullError([`${shown}: it cannot be upgraded from OpenAPI ${openapi}; get it in OpenAPI 3.1`]);
}

function withPresentNames(root: Record<string, unknown>): Record<string, unknown> {
  const { 'x-webhooks': former, ...rest } = root;
  return former === undefined || 'webhooks' in root ? root : { ...rest, webhooks: former };
}

/** A copy in which `nullable` beside a union has become a member of it: this the upgrade leaves out. */
function withNullMembers(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withNullMembers);
  if (!isObject(node)) return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withNullMembers(value)]));
  if (copy['nullable'] !== true || 'type' in copy) return copy;
  for (const keyword of ['oneOf', 'anyOf']) {
    const members: unknown = copy[keyword];
    if (!Array.isArray(members)) continue;
    const { nullable: _nullable, ...rest } = copy;
    return { ...rest, [keyword]: [...(members as unknown[]), { type: 'null' }] };
  }
  return copy;
}
