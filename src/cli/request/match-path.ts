import type { VersionHelp } from '../../spec/operation-help.ts';

/** An operation that a concrete path belongs to. */
export interface MatchedPath {
  /** Method and path template: `GET /vehicles/{vehicleId}`. */
  readonly operation: string;
  readonly path: string;
  /** The ids of the path. */
  readonly params: Readonly<Record<string, string>>;
}

/** The operation that a path belongs to in a version; `undefined` where no operation does. */
export function matchPath(method: string, path: string, help: VersionHelp): MatchedPath | undefined {
  const segments = path.split('/');
  let found: MatchedPath | undefined;
  for (const operation of Object.keys(help)) {
    const [ownMethod, template = ''] = operation.split(' ');
    if (ownMethod !== method) continue;
    const params = paramsOf(template.split('/'), segments);
    // What is spelled out comes before an id: `/vehicles/actions/{actionId}`.
    if (params === undefined || (found && idCount(found.params) <= idCount(params))) continue;
    found = { operation, path: template, params };
  }
  return found;
}

const idCount = (params: MatchedPath['params']): number => Object.keys(params).length;

function paramsOf(
  template: readonly string[],
  segments: readonly string[],
): Record<string, string> | undefined {
  if (template.length !== segments.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of template.entries()) {
    const segment = segments[index] ?? '';
    const name = /^\{(.+)\}$/.exec(part)?.[1];
    if (name === undefined ? part !== segment : segment === '') return undefined;
    if (name !== undefined) params[name] = decode(segment);
  }
  return params;
}

/** The client encodes ids itself. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
