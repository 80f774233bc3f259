/** Statuses with which no Response with a body can be made. */
export const bodyless: ReadonlySet<number> = new Set([204, 205, 304]);

/** Whether a Response can be made with a status: hidden redirects have 0, and some servers respond with 999. */
export const isPossibleStatus = (status: number): boolean => status >= 200 && status <= 599;

/** What a Response begins with. */
export interface ResponseHead {
  readonly status: number;
  readonly statusText?: string;
  readonly headers: Headers;
}

/** A Response that nothing has read. Where its status is not possible, it is made with 200. */
export function makeResponse(body: BodyInit | null, { status, ...head }: ResponseHead): Response {
  return new Response(bodyless.has(status) ? null : body, {
    ...head,
    status: isPossibleStatus(status) ? status : 200,
  });
}
