import { createDocuments } from '../../src/simulator/document/documents.ts';
import { issueText } from '../../src/simulator/document/issues.ts';

/** What responses were and what their documents say of them. */
export interface ResponseWatch {
  /** In place of the global fetch. */
  readonly fetch: typeof fetch;
  /** `GET /vehicles 200 in 2024-10-01`, in order. */
  readonly seen: readonly string[];
  /** Where a response does not satisfy its document: a wrong type, a missing field, an undocumented status. */
  readonly broken: readonly string[];
  /** Fields that the document does not have: an API may add them at any time. */
  readonly added: readonly string[];
}

/** Compares every response of the API with the document of the version in which it was asked for. */
export async function watchResponses(apiUrl: string): Promise<ResponseWatch> {
  const documents = await createDocuments(undefined, undefined);
  const seen: string[] = [];
  const broken: string[] = [];
  const added: string[] = [];
  const watched: typeof fetch = async (input, init) => {
    const response = await fetch(input, init);
    const url = new URL(input instanceof Request ? input.url : input);
    const version = new Headers(init?.headers).get('enode-version');
    if (!url.href.startsWith(`${apiUrl}/`) || version === null) return response;
    const method = init?.method ?? 'GET';
    const document = documents.of(version);
    const path = url.href.slice(apiUrl.length).replace(/\?.*$/s, '');
    const route = document?.route(method, path);
    const name = `${method} ${route?.found === 'operation' ? route.operation.path : path} ${response.status} in ${version}`;
    seen.push(name);
    if (document === undefined || route?.found !== 'operation') return response;
    await document.prepare();
    const text = await response.clone().text();
    const json: unknown = text === '' ? undefined : JSON.parse(text);
    const contentType = response.headers.get('content-type') ?? undefined;
    for (const issue of document.checkResponse(route.operation, {
      status: response.status,
      contentType,
      json,
    })) {
      const list = issue.message.startsWith('must not have the field') ? added : broken;
      list.push(`${name}: ${issueText(issue)}`);
    }
    return response;
  };
  return { fetch: watched, seen, broken, added };
}
