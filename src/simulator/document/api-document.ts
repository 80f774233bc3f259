import type { Ajv2020 } from 'ajv/dist/2020.js';

import { createEvents, type Events } from './event-check.ts';
import type { Document } from '../../openapi/openapi.ts';
import { createListCheckOf, type ListCheckOf } from './list-check.ts';
import { readOperations, type DocumentedOperation } from './operations.ts';
import { createRequestCheck, type RequestCheck } from './request-check.ts';
import { createResponseCheck, type ResponseCheck } from './response-check.ts';
import { createRouter, type Router } from './router.ts';
import type { Closing } from './strict-schemas.ts';
import { createValidators, type Validators } from './validators.ts';

/** Everything the simulator knows of one API version: all of it read from that version's OpenAPI document. */
export interface ApiDocument {
  readonly version: string;
  /** Loads what checks are made with; undefined when it is loaded. Nothing can be checked before. */
  prepare(): Promise<void> | undefined;
  readonly operations: readonly DocumentedOperation[];
  readonly route: Router;
  readonly checkRequest: RequestCheck;
  readonly checkResponse: ResponseCheck;
  readonly listCheck: ListCheckOf;
  readonly events: Events;
}

export function createApiDocument(version: string, document: Document): ApiDocument {
  const operations = readOperations(document);
  let createAjv: (() => Ajv2020) | undefined;
  const validatorsOf = (closing: Closing): (() => Validators) => {
    let validators: Validators | undefined;
    return () => {
      if (!createAjv) throw new Error('prepare() comes before the first check');
      return (validators ??= createValidators(document, closing, createAjv()));
    };
  };
  const closed = validatorsOf('all');
  return {
    version,
    // ajv is as large as all the rest of the simulator, and a start checks nothing.
    prepare: () =>
      createAjv ? undefined : import('./ajv.ts').then((module) => void (createAjv = module.createAjv)),
    operations,
    route: createRouter(operations),
    checkRequest: createRequestCheck(document, validatorsOf('as documented')),
    checkResponse: createResponseCheck(closed),
    listCheck: createListCheckOf(document, closed),
    events: createEvents(document, closed),
  };
}
