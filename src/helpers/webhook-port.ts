import type { CallOptions } from '../calls/options.ts';

/** What is read of a webhook; the rest depends on the version. */
export interface WebhookFacts {
  readonly id: string;
  readonly url: string;
  readonly events?: readonly string[];
  readonly apiVersion: string | null;
  readonly isActive: boolean;
  readonly lastSuccess: string;
  readonly createdAt: string;
  readonly authentication: { readonly headerName: string } | null;
}

/** What is written of a webhook. */
export interface WebhookBody {
  url?: string;
  secret?: string;
  events?: readonly string[];
  apiVersion?: string | null;
  authentication?: { readonly headerName: string; readonly headerValue: string } | null;
}

/** The methods for webhooks, as far as helpers use them. */
export interface WebhookMethods {
  list(params?: object, options?: CallOptions): AsyncIterable<WebhookFacts>;
  create(params: WebhookBody, options?: CallOptions): PromiseLike<WebhookFacts>;
  update(webhookId: string, params: WebhookBody, options?: CallOptions): PromiseLike<WebhookFacts>;
}
