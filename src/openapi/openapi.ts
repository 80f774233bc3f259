/** The part of an OpenAPI document that is read. Anything else in a document is left as it stands. */
export interface Document {
  openapi: string;
  paths: Record<string, PathItem>;
  webhooks: Record<string, PathItem>;
  components: Components;
  [field: string]: unknown;
}

export interface Components {
  schemas: Record<string, Schema>;
  parameters: Record<string, Parameter>;
  requestBodies: Record<string, Body>;
  responses: Record<string, Body>;
  headers: Record<string, Parameter>;
  [section: string]: unknown;
}

export const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;
export type Method = (typeof methods)[number];

export type PathItem = {
  parameters?: Parameter[];
  /** Ours: it comes from a callback, which need not be an event. */
  'x-callback'?: true;
  [field: string]: unknown;
} & {
  [M in Method]?: OperationObject;
};

export interface OperationObject {
  operationId?: string;
  tags?: string[];
  summary?: string;
  deprecated?: boolean;
  parameters?: Parameter[];
  requestBody?: Body;
  responses?: Record<string, Body>;
  [field: string]: unknown;
}

/** A parameter or a header. */
export interface Parameter {
  $ref?: string;
  schema?: Schema;
  content?: Content;
  [field: string]: unknown;
}

/** A request body or a response. */
export interface Body {
  $ref?: string;
  content?: Content;
  headers?: Record<string, Parameter>;
  [field: string]: unknown;
}

export type Content = Record<string, { schema?: Schema; [field: string]: unknown }>;

export interface Schema {
  $ref?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  discriminator?: { propertyName: string; mapping?: Record<string, string> };
  /** Ours: this enumeration lists what is known, and other strings are possible. */
  'x-open-enum'?: true;
  /** Ours: the document refuses properties that are not described. */
  'x-closed-object'?: true;
  [keyword: string]: unknown;
}

export const schemaPrefix = '#/components/schemas/';

/** Who writes the value: the caller, the API in a response, or the API in a webhook delivery. */
export type Direction = 'request' | 'response' | 'event';
