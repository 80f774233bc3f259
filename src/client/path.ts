import { EnodeInputError } from '../errors/input-error.ts';

/**
 * Fills a path template. Identifiers are percent-encoded whole; what would change the path's shape (missing,
 * empty, `.` and `..`) is refused, because it would call another operation: `/users/{userId}` with an empty id
 * is the list of all users, or worse with DELETE.
 */
export function serializePath(
  template: string,
  params: Readonly<Record<string, unknown>> | undefined,
): string {
  if (!template.includes('{')) return template;
  return template.replace(/\{([^{}]+)\}/g, (_whole, name: string) => {
    const value = params?.[name];
    const text = typeof value === 'number' && Number.isFinite(value) ? String(value) : value;
    if (typeof text !== 'string') {
      throw new EnodeInputError(
        `${template} needs the path parameter ${name} as a string; it is ${value === null ? 'null' : typeof value}`,
      );
    }
    if (text.trim() === '' || text === '.' || text === '..') {
      throw new EnodeInputError(
        `The path parameter ${name} of ${template} is ${JSON.stringify(text)}, which would call another path: give an identifier`,
      );
    }
    return encode(text, template, name);
  });
}

function encode(text: string, template: string, name: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    throw new EnodeInputError(
      `The path parameter ${name} of ${template} is no valid Unicode text: half a surrogate pair`,
    );
  }
}
