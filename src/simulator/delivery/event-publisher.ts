import type { Services } from '../services/services.ts';
import type { Contract } from '../versions/contract.ts';
import type { ApiDocument } from '../document/api-document.ts';
import type { Viewing } from '../views/viewing.ts';
import { Told } from './last-sent.ts';

/** An event of the API, without what all events have in common. */
export interface FeedEvent {
  name: string;
  version: string;
  /** Undefined for events that are no user's. */
  userId: string | undefined;
  payload: object;
}

export interface FeedParts {
  backend: Services;
  contract: (version: string) => Contract;
  document: (version: string) => ApiDocument | undefined;
  /** The versions in which anyone wants events at this moment. */
  versions: () => ReadonlySet<string>;
  emit: (event: FeedEvent) => void;
  /** Whether `…:discovered` events hold no more than the information of an asset. */
  isDiscoverySparse: boolean;
}

/** Tells of something in the versions in which anyone wants to know. */
export interface Teller {
  told: Told;
  /** Does something in each wanted version that has events of this name. */
  inEach: (name: string, tell: (version: string, view: Viewing) => void) => void;
  send: (name: string, version: string, userId: string, payload: object) => void;
}

export function createTeller({ backend, contract, document, versions, emit }: FeedParts): Teller {
  const told = new Told(backend.world.state);
  return {
    told,
    inEach: (name, tell) => {
      const wanted = versions();
      told.keep(wanted);
      for (const version of wanted) {
        if (document(version)?.events.has(name)) tell(version, { ...backend, contract: contract(version) });
      }
    },
    send: (name, version, userId, payload) => emit({ name, version, userId, payload }),
  };
}
