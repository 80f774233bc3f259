import type { Services } from '../services/services.ts';
import type { Contract } from '../versions/contract.ts';
import type { ApiDocument } from '../document/api-document.ts';
import type { Viewing } from '../views/viewing.ts';
import { LastSent } from './last-sent.ts';

/** An event of the API, without what all events have in common. */
export interface FeedEvent {
  name: string;
  version: string;
  /** Undefined for events that belong to no user. */
  userId: string | undefined;
  payload: object;
}

export interface FeedParts {
  backend: Services;
  contract: (version: string) => Contract;
  document: (version: string) => ApiDocument | undefined;
  /** The versions that active subscriptions want events in. */
  versions: () => ReadonlySet<string>;
  emit: (event: FeedEvent) => void;
  /** Whether `…:discovered` events hold no more than the information of an asset. */
  isDiscoverySparse: boolean;
}

/** Publishes events in the versions that subscriptions want. */
export interface EventPublisher {
  lastSent: LastSent;
  /** Does something in each wanted version that has events of this name. */
  inEach: (name: string, publish: (version: string, view: Viewing) => void) => void;
  send: (name: string, version: string, userId: string, payload: object) => void;
}

export function createEventPublisher({
  backend,
  contract,
  document,
  versions,
  emit,
}: FeedParts): EventPublisher {
  const lastSent = new LastSent(backend.world.state);
  return {
    lastSent,
    inEach: (name, publish) => {
      const wanted = versions();
      lastSent.keepVersions(wanted);
      for (const version of wanted) {
        if (document(version)?.events.has(name))
          publish(version, { ...backend, contract: contract(version) });
      }
    },
    send: (name, version, userId, payload) => emit({ name, version, userId, payload }),
  };
}
