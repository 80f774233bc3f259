import { createReceiver } from './create-receiver.ts';
import { charge } from './charge.ts';

const saved: Record<string, number | null> = {};
const receive = createReceiver('the-secret-of-the-webhook', (id, percent) => {
  saved[id] = percent;
});

/** What each runtime serves: its receiver, what it saved, and the client's main job. */
export async function serve(request: Request, ...platform: unknown[]): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (pathname === '/saved') return Response.json(saved);
  if (pathname === '/charge') return Response.json(await charge((await request.json()) as never));
  return receive(request, ...(platform as []));
}
