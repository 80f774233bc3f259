import { isObject } from '../../src/core/is-object.ts';
import { resolveReference } from '../../src/openapi/pointer.ts';

/** What a document says of which version of the API it describes. */
export interface Claim {
  version: string;
  /** Where it says so, as a JSON pointer. */
  pointer: string;
}

/**
 * The version that a document describes: `info.version` if that is a date, as the versions of this API are, or else
 * the one value that its parameter `Enode-Version` may have.
 */
export function claimedVersion(root: Record<string, unknown>): Claim | undefined {
  const info = root['info'];
  const version = isObject(info) ? info['version'] : undefined;
  if (typeof version === 'string' && datePattern.test(version)) return { version, pointer: '/info/version' };
  const headers = new Set(parametersIn(root).flatMap(onlyValue));
  const [header] = headers;
  return headers.size === 1 && header !== undefined
    ? { version: header, pointer: '/components/parameters' }
    : undefined;
}

const datePattern = /^\d{4}-\d{2}-\d{2}/;

function parametersIn(root: Record<string, unknown>): unknown[] {
  const components = root['components'];
  const shared = isObject(components) ? Object.values(components['parameters'] ?? {}) : [];
  const paths = Object.values(isObject(root['paths']) ? root['paths'] : {}).filter(isObject);
  const owners = [...paths, ...paths.flatMap((item) => Object.values(item).filter(isObject))];
  const own = owners.flatMap(({ parameters }) =>
    Array.isArray(parameters) ? (parameters as unknown[]) : [],
  );
  return [...shared, ...own].map((parameter) =>
    isObject(parameter) && typeof parameter['$ref'] === 'string'
      ? resolveReference(root, parameter['$ref'])
      : parameter,
  );
}

function onlyValue(parameter: unknown): string[] {
  if (!isObject(parameter) || parameter['in'] !== 'header' || !isObject(parameter['schema'])) return [];
  if (String(parameter['name']).toLowerCase() !== 'enode-version') return [];
  const { const: constant, enum: values, default: byDefault } = parameter['schema'];
  const only: unknown = Array.isArray(values) && values.length === 1 ? (values[0] as unknown) : undefined;
  return [constant ?? only ?? byDefault].filter((value) => typeof value === 'string');
}
