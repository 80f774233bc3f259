/** The statuses with which a delivery is answered. */
export type AnswerStatus = 200 | 202 | 400 | 401 | 405 | 413 | 500 | 503;

/** What the sender is told: the status, and a text that is the same for everybody. Nothing of this side shows. */
export function answer(status: AnswerStatus): Response {
  const text = status < 300 ? 'OK' : status < 500 ? 'Refused' : 'Not done';
  return new Response(text, { status, headers: status === 405 ? { allow: 'POST' } : {} });
}
