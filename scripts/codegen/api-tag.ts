import type { Document } from '../../src/openapi/openapi.ts';
import type { ApiMethod } from './api-methods.ts';
import { isStabilityTag } from './stability.ts';

/** What the document says of the group that the operations of a namespace are in. */
export function tagText([first]: readonly ApiMethod[], document: Document): string | undefined {
  const tag = first?.operation.operation.tags?.find((name) => !isStabilityTag(name));
  const tags = (document['tags'] ?? []) as { name?: unknown; description?: unknown }[];
  const found = tags.find(({ name }) => name === tag)?.description;
  return typeof found === 'string' ? found : undefined;
}
