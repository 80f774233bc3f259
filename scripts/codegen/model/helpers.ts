import { isAssetFamily } from '../../../src/spec/asset-families.ts';
import { quote } from '../../text/typescript.ts';
import type { PlannedMethod } from '../plan-method.ts';
import type { Model } from './model.ts';
import { resultKey, type WrittenMethods } from './write-method.ts';

/** What clients add to a namespace beside its operations, as a heritage clause; empty when they add nothing. */
export function helpersOf(
  group: readonly PlannedMethod[],
  model: Model,
  { results }: WrittenMethods,
): string {
  const [first] = group;
  if (first === undefined || first.part === 'user') return '';
  const { namespace } = first;
  const version = quote(model.version);
  const has = (name: string): PlannedMethod | undefined => group.find((method) => method.name === name);
  const get = has('get');
  const given = (get && results.get(resultKey(get))) ?? 'unknown';
  if (get && isAssetFamily(namespace)) model.assets.set(namespace, given);
  if (isAssetFamily(namespace)) return get && has('refreshHint') ? ` extends AssetHelpers<${given}>` : '';
  if (namespace === 'users') return ` extends UsersHelpers<${version}>`;
  if (namespace !== 'webhooks' || !has('list') || !has('create') || !has('update')) return '';
  const event = model.declarations.has('WebhookEventName') ? 'WebhookEventName' : 'string';
  return ` extends WebhooksHelpers<${version}, ${given}, ${event}>`;
}
