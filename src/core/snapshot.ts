import { ownMember } from './own-member.ts';

/**
 * A copy of what a caller gave, for work that reads it later: callers reuse and change their objects while a call is
 * under way, and then one call would send what was meant for another. Plain objects, arrays and Headers are copied,
 * all else (signals, functions, dates, forms) is kept. In the place of what cannot be read, and of what lies too deep,
 * stands something that is refused where the copy is checked.
 */
export function snapshot<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a copy has the type of what it copies
    return copy(value, new Map(), 0) as T;
  } catch {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- no check takes it for a value of the type
    return new Unreadable() as T;
  }
}

/** Stands in a copy for what cannot be read. Messages name it by its tag, and no check takes it for a value. */
class Unreadable {
  readonly [Symbol.toStringTag] = 'getter that throws';
}

/** Deeper values cannot be sent: they are kept as they are, which the check of what is sent tells. */
const maxDepth = 1000;

function memberOf(value: object, name: string): unknown {
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its members are read as unknown
    return (value as Record<string, unknown>)[name];
  } catch {
    return new Unreadable();
  }
}

/** @param seen Copies by original, since objects may refer to each other in circles. */
function copy(value: unknown, seen: Map<object, unknown>, depth: number): unknown {
  if (typeof value !== 'object' || value === null || depth > maxDepth) return value;
  if (value instanceof Headers) return new Headers(value);
  const isArray = Array.isArray(value);
  if (!isArray && !isPlain(value)) return value;
  const known = seen.get(value);
  if (known !== undefined) return known;
  const result: object = isArray ? [] : {};
  seen.set(value, result);
  for (const name of Object.keys(value)) {
    const given = memberOf(value, name);
    const one = typeof given === 'object' ? copy(given, seen, depth + 1) : given;
    // An assignment to this name is special.
    if (name === '__proto__') ownMember(result, name, one);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- keys of a list are names, too
    else (result as Record<string, unknown>)[name] = one;
  }
  return result;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}
