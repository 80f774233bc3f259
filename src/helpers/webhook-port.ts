import type { ApiByVersion, Version } from '../../generated/index.ts';
import type { MethodOptions } from '../calls/options.ts';

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
  list(options?: MethodOptions): AsyncIterable<WebhookFacts>;
  create(options: WebhookBody & MethodOptions): PromiseLike<WebhookFacts>;
  update(webhookId: string, options: WebhookBody & MethodOptions): PromiseLike<WebhookFacts>;
}

/** A webhook as a version shows it. */
export type WebhookOf<V extends Version> = Awaited<ReturnType<ApiByVersion[V]['webhooks']['get']>>;

/** Names of events that a version lets subscribe to. */
export type WebhookEventOf<V extends Version> = NonNullable<
  Parameters<ApiByVersion[V]['webhooks']['create']>[0]['events']
>[number];
