import type { Document } from '../../openapi/openapi.ts';
import { readDocument } from '../../openapi/read-document.ts';
import type { JsonObject } from './json.ts';

/** Says of a document that it is in normal form already, with what its overlay says in its place. */
const mark = 'x-normal-form';

export const asNormal = (document: Document): Document => ({ ...document, [mark]: true });

/** @throws {DocumentError} when the document cannot be read. */
export const normalDocument = (root: JsonObject): Document =>
  root[mark] === true ? (root as Document) : readDocument(root);
