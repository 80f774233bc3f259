import { environmentVariable } from '../core/platform.ts';
import { lazy } from '../core/lazy.ts';
import { show } from '../core/show.ts';
import { EnodeInputError } from '../errors/input-error.ts';
import { nodeDispatcher, type Dispatcher } from './node-dispatcher.ts';
import type { Wire } from './wire.ts';

const loadDispatchWire = lazy(() => import('./dispatch-wire.ts'));

export interface WireOptions {
  readonly fetch?: typeof fetch | undefined;
  readonly dispatcher?: Dispatcher | undefined;
}

/**
 * The wire of a client: a `fetch` or dispatcher of the caller's; else, decided anew for each request, the dispatcher
 * behind Node's own fetch, which takes less CPU than fetch, or fetch itself.
 *
 * @throws EnodeInputError when the environment asks for a wire that does not exist.
 */
export function chooseWire({ fetch, dispatcher }: WireOptions): Wire {
  let loadedFetch: Wire | undefined;
  const byFetch: Wire = (request, attempt) =>
    loadedFetch?.(request, attempt) ??
    import('./fetch-wire.ts').then(({ fetchWire }) => (loadedFetch = fetchWire(fetch))(request, attempt));
  if (fetch !== undefined || (dispatcher === undefined && asksForFetch())) return byFetch;
  return (request, attempt) => {
    const through = dispatcher ?? nodeDispatcher();
    if (through === undefined || !isSimple(request.body)) return byFetch(request, attempt);
    const loaded = loadDispatchWire();
    return 'dispatch' in loaded
      ? loaded.dispatch(through, request, attempt)
      : loaded.then(({ dispatch }) => dispatch(through, request, attempt));
  };
}

/** Forms, streams and the like are turned into bytes by fetch. */
function isSimple(body: BodyInit | null): boolean {
  return body === null || typeof body === 'string' || body instanceof Uint8Array;
}

function asksForFetch(): boolean {
  const asked = environmentVariable('ENODE_TRANSPORT');
  if (asked === undefined || asked === 'fetch') return asked !== undefined;
  throw new EnodeInputError(
    `The environment variable ENODE_TRANSPORT is ${show(asked)}: set it to fetch, or leave it out`,
  );
}
