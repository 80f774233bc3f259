import { createReceiver } from './create-receiver.ts';

declare const Deno: {
  serve(
    options: { port: number; hostname: string; onListen: (address: { port: number }) => void },
    handler: (request: Request, info: unknown) => Promise<Response>,
  ): void;
};

// Supabase runs Deno and adds this; here it keeps what it was given to look at.
const held: Promise<unknown>[] = [];
const EdgeRuntime = { waitUntil: (work: Promise<unknown>) => void held.push(work) };

const saved: Record<string, number | null> = {};
const receive = createReceiver(
  'the-secret-of-the-webhook',
  (id, percent) => {
    saved[id] = percent;
  },
  (work) => EdgeRuntime.waitUntil(work),
);

const onListen = ({ port }: { port: number }) => console.log(`port ${port}`);
Deno.serve({ port: 0, hostname: '127.0.0.1', onListen }, async (request, info) => {
  if (new URL(request.url).pathname !== '/saved') return receive(request, info);
  await Promise.all(held);
  return Response.json(saved);
});
