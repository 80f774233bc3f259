import type { DocumentedOperation } from './operations.ts';

/** What a request's method and path lead to. */
export type Route =
  | { found: 'operation'; operation: DocumentedOperation; values: readonly string[] }
  | { found: 'path'; allow: readonly string[] }
  | { found: 'nothing' };

/** Finds the operation of a method and a path (still percent-encoded, without query). */
export type Router = (method: string, path: string) => Route;

interface Template {
  segments: readonly string[];
  operations: Map<string, DocumentedOperation>;
}

export function createRouter(operations: readonly DocumentedOperation[]): Router {
  const templates = new Map<string, Template>();
  for (const operation of operations) {
    const template = templates.get(operation.path) ?? {
      segments: operation.path.split('/'),
      operations: new Map<string, DocumentedOperation>(),
    };
    template.operations.set(operation.method, operation);
    templates.set(operation.path, template);
  }
  // `/vehicles/actions/{id}` comes before `/vehicles/{id}/charging`: the earliest literal segment wins.
  const ordered = [...templates.values()].toSorted((a, b) => Number(shape(a)) - Number(shape(b)));

  return (method, path) => {
    const segments = path.split('/');
    const allow: string[] = [];
    for (const { segments: template, operations: byMethod } of ordered) {
      const values = match(template, segments);
      const operation = values && byMethod.get(method);
      if (operation) return { found: 'operation', operation, values };
      if (values) allow.push(...byMethod.keys());
    }
    return allow.length > 0 ? { found: 'path', allow } : { found: 'nothing' };
  };
}

function match(template: readonly string[], segments: readonly string[]): string[] | undefined {
  if (template.length !== segments.length) return undefined;
  const values: string[] = [];
  for (const [index, expected] of template.entries()) {
    const segment = segments[index] ?? '';
    if (expected.startsWith('{')) {
      const value = decode(segment);
      if (value === undefined || value === '') return undefined;
      values.push(value);
    } else if (expected !== segment) {
      return undefined;
    }
  }
  return values;
}

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

// Only templates with as many segments ever compete, so their shapes compare like binary numbers.
const shape = (template: Template): string =>
  template.segments.map((segment) => (segment.startsWith('{') ? '1' : '0')).join('');
