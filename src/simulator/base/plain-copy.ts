import { EnodeInputError } from '../../errors/input-error.ts';

/** A deep copy of JSON data, without `undefined` fields. An `EnodeInputError` that names the place for anything else. */
export function plainCopy(value: unknown, path: string): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (Array.isArray(value)) return value.map((entry, index) => plainCopy(entry, `${path}[${index}]`));
  if (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, field]) => field !== undefined)
        .map(([key, field]) => [key, plainCopy(field, `${path}.${key}`)] as const),
    );
  }
  throw new EnodeInputError(`A snapshot holds JSON data only, which ${path} is not`);
}
