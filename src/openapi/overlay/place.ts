import { shapeOf } from '../resolve.ts';

/**
 * Where something stands in a document, by what the API calls it and never by the name of a component, so that it
 * is found in any document that states the same facts:
 *
 * - `GET /vehicles 200 data[].information`: a field of a response;
 * - `PUT /vehicles/{} body deadline`: a field of a body (names of path parameters do not count);
 * - `GET /vehicles query pageSize`: a parameter (`query`, `path` or `header`);
 * - `GET /vehicles`: the operation itself;
 * - `event user:vehicle:updated vehicle.location`: a field of an event; `*` stands for any part of its name.
 */
export type Place =
  | { readonly kind: 'operation'; readonly operation: string }
  | {
      readonly kind: 'response';
      readonly operation: string;
      readonly status: string;
      readonly path: string[];
    }
  | { readonly kind: 'body'; readonly operation: string; readonly path: string[] }
  | { readonly kind: 'parameter'; readonly operation: string; readonly in: string; readonly name: string }
  | { readonly kind: 'event'; readonly name: RegExp; readonly path: string[] };

/** Undefined for a text that names no place. */
export function parsePlace(text: string): Place | undefined {
  const [first = '', second = '', third, fourth, ...more] = text.trim().split(/\s+/);
  if (more.length > 0) return undefined;
  if (first === 'event') {
    return fourth === undefined && second !== ''
      ? { kind: 'event', name: pattern(second), path: parsePath(third) }
      : undefined;
  }
  if (!/^(GET|PUT|POST|PATCH|DELETE)$/.test(first) || !second.startsWith('/')) return undefined;
  const operation = shapeOf(`${first} ${second}`);
  if (third === undefined) return { kind: 'operation', operation };
  if (third === 'body') return { kind: 'body', operation, path: parsePath(fourth) };
  if (/^\d(\d\d|XX)$/.test(third))
    return { kind: 'response', operation, status: third, path: parsePath(fourth) };
  return /^(query|path|header)$/.test(third) && fourth !== undefined
    ? { kind: 'parameter', operation, in: third, name: fourth }
    : undefined;
}

/** `'data[].information'` → `['data', '[]', 'information']` */
export const parsePath = (text = ''): string[] =>
  text
    .replaceAll('[]', '.[]')
    .split('.')
    .filter((part) => part !== '');

const pattern = (name: string): RegExp => new RegExp(`^${name.split('*').map(escaped).join('[^:]+')}$`);

const escaped = (text: string): string => text.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);
