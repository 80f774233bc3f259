import { createEvents, type Events } from './event-check.ts';
import type { Document } from '../../openapi/openapi.ts';
import { createListCheckOf, type ListCheckOf } from './list-check.ts';
import { readOperations, type Operation } from './operations.ts';
import { createRequestCheck, type RequestCheck } from './request-check.ts';
import { createResponseCheck, type ResponseCheck } from './response-check.ts';
import { createRouter, type Router } from './router.ts';
import { createValidators, type Validators } from './validators.ts';

/** Everything the simulator knows of one API version: all of it read from that version's OpenAPI document. */
export interface ApiDocument {
  readonly version: string;
  readonly operations: readonly Operation[];
  readonly route: Router;
  readonly checkRequest: RequestCheck;
  readonly checkResponse: ResponseCheck;
  readonly listCheck: ListCheckOf;
  readonly events: Events;
}

export function createApiDocument(version: string, document: Document): ApiDocument {
  const operations = readOperations(document);
  // One for answers and events, and only when something is checked.
  let closed: Validators | undefined;
  const validators = (): Validators => (closed ??= createValidators(document, 'all'));
  return {
    version,
    operations,
    route: createRouter(operations),
    checkRequest: createRequestCheck(document),
    checkResponse: createResponseCheck(validators),
    listCheck: createListCheckOf(document, validators),
    events: createEvents(document, validators),
  };
}
