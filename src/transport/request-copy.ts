import { LightRequest } from './light-request.ts';

/** From a Request that middleware had. Its body is a stream, which cannot be sent twice, so it is read first. */
export async function copyRequest(request: Request): Promise<LightRequest> {
  const body = request.body === null ? null : new Uint8Array(await request.arrayBuffer());
  const { url, method, signal, redirect } = request;
  const headers = new Headers([...request.headers]);
  return new LightRequest(url, { method, signal, redirect, body, headers });
}
