/** Members of request bodies that are secrets by their name: those of webhooks, and what custom headers send. */
const secretName = /secret|password|token|authorization|^headerValue$/i;

/** The secrets in a JSON body that was sent. */
export function bodySecrets(body: unknown): string[] {
  if (typeof body !== 'string') return [];
  const found: string[] = [];
  try {
    JSON.parse(body, (name, value: unknown) => {
      if (typeof value === 'string' && secretName.test(name)) found.push(value);
    });
  } catch {
    // Not JSON: nothing to find by name.
  }
  return found;
}
