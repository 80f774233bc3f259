import type { Document } from '../../openapi/openapi.ts';
import { isObject } from '../../core/is-object.ts';

/** Says of a document that it is in normal form already, with what its overlay says in its place. */
const mark = 'x-normal-form';

export const asNormal = (document: Document): Document => ({ ...document, [mark]: true });

export const isNormal = (document: unknown): document is Document =>
  isObject(document) && document[mark] === true;
