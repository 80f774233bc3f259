/**
 * Webhooks of the Enode API in AWS Lambda: behind a function URL, an HTTP API or a REST API.
 *
 * @packageDocumentation
 */
import type { WebhookHandler } from '../webhooks/index.ts';
import { checkHandler } from './check-handler.ts';

/** The event of a function URL or an API, in either of its formats, as far as it is used. */
export interface LambdaEvent {
  readonly httpMethod?: string | undefined;
  readonly requestContext?:
    | { readonly http?: { readonly method?: string | undefined } | undefined }
    | undefined;
  readonly headers?: Readonly<Record<string, string | undefined>> | null | undefined;
  readonly body?: string | null | undefined;
  /** Whether `body` is base64, as it is for content that AWS does not take for text. */
  readonly isBase64Encoded?: boolean | undefined;
}

/** The response in the form of Lambda. */
export interface LambdaResponse {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * Makes a webhook handler one for Lambda. What is still being worked on when the response is given does not go on, for Lambda
 * stops the process: give `createWebhookHandler` a `budget` that is long enough for the work, or put it into a queue.
 *
 * @example
 * export const handler = toLambdaHandler(createWebhookHandler({ secrets, versions, onError: console, on }));
 */
export function toLambdaHandler(handler: WebhookHandler): (event: LambdaEvent) => Promise<LambdaResponse> {
  checkHandler(handler, 'toLambdaHandler');
  return async ({ httpMethod, requestContext, headers, body, isBase64Encoded }) => {
    const response = await handler.receive({
      method: requestContext?.http?.method ?? httpMethod ?? 'POST',
      headers: headers ?? {},
      body: isBase64Encoded ? bytesOf(body ?? '') : (body ?? ''),
    });
    return {
      statusCode: response.status,
      headers: Object.fromEntries(response.headers),
      body: await response.text(),
    };
  };
}

const bytesOf = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
