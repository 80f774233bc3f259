import type { Attributes } from '@opentelemetry/api';
import { isEnodeError } from '../errors/guards.ts';
import type { CallEvent, EndEvent } from '../transport/hooks.ts';

/* Attributes by the semantic conventions of HTTP client spans; what is Enode's own begins with `enode.`. */

/** `GET /vehicles/{vehicleId}`: method and template, low in cardinality. */
export const spanName = (event: CallEvent): string => `${event.method} ${templateOf(event)}`;

export function startAttributes(event: CallEvent): Attributes {
  const { method, url, version } = event;
  const { hostname, port, protocol } = new URL(url);
  return {
    'http.request.method': method,
    'server.address': hostname,
    'server.port': port === '' ? (protocol === 'http:' ? 80 : 443) : Number(port),
    // Without query: cursors and filters are data of users.
    'url.full': url,
    'url.template': templateOf(event),
    ...(version !== undefined && { 'enode.api.version': version }),
  };
}

export function endAttributes({ status, error, attempt, requestId, responseVersion }: EndEvent): Attributes {
  const type = errorType(status, error);
  return {
    ...(status !== undefined && { 'http.response.status_code': status }),
    ...(attempt > 1 && { 'http.request.resend_count': attempt - 1 }),
    ...(requestId !== undefined && { 'enode.request.id': requestId }),
    ...(responseVersion !== undefined && { 'enode.api.response_version': responseVersion }),
    ...(type !== undefined && { 'error.type': type }),
  };
}

/** The template of a call; the token endpoint has none, but always the same path. */
const templateOf = ({ operation, method, url }: CallEvent): string => {
  const template = operation.slice(method.length + 1);
  return template.startsWith('/') ? template : new URL(url).pathname;
};

function errorType(status: number | undefined, error: unknown): string | undefined {
  if (isEnodeError(error)) return error.code;
  if (error !== undefined) return error instanceof Error ? error.name : '_OTHER';
  return status !== undefined && status >= 400 ? String(status) : undefined;
}
