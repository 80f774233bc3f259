/**
 * The key under which a generated table has an operation, `undefined` when it has none. Documents may name the
 * parameters of a path differently from the request.
 */
export function keyOf(table: Readonly<Record<string, unknown>>, operation: string): string | undefined {
  if (Object.hasOwn(table, operation)) return operation;
  const shape = shapeOf(operation);
  return Object.keys(table).find((key) => shapeOf(key) === shape);
}

const shapeOf = (operation: string): string => operation.replaceAll(/\{[^}]*\}/g, '{}');
