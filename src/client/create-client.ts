import type { Version } from '../../generated/index.ts';
import { TokenManager } from '../auth/token-manager.ts';
import { createMemoryTokenStore } from '../auth/token-store.ts';
import { settlingAll, type ClientActions } from '../calls/actions.ts';
import { createFacade, type Facade } from '../calls/facade.ts';
import type { Sender } from '../calls/send.ts';
import { reportTo } from '../core/log.ts';
import { lazy } from '../core/lazy.ts';
import { printedAs } from '../core/printed-as.ts';
import { lazyKind, lazyMembers } from '../core/lazy-members.ts';
import { chooseWire } from '../transport/choose-wire.ts';
import { Lifetime } from '../transport/lifetime.ts';
import { createVersionCheck } from '../transport/version-check.ts';
import type { VersionDefinition } from '../versions/definition.ts';
import { addDefaults, noDefaults, rawWith, sendWith, type WithOptions } from './call-defaults.ts';
import type { CallDefaults } from './with-defaults.ts';
import { watchResponses } from './drift-options.ts';
import type { ClientMember, VersionInfo } from './client-types.ts';
import type { ResolvedOptions } from './resolve-options.ts';
import { createRawClient } from './raw-client.ts';
import { linkJobs, withHelpers, type HelperRoom, type SharedHints } from './with-helpers.ts';

const loadPromised = lazy(() => import('../spec/promised-body.ts'));
const loadTokenRequest = lazy(() => import('../auth/token-request.ts'));

/** Gives the definition of a version that was asked for; throws an EnodeInputError for one that is not known. */
export type FindVersion = (version: unknown) => VersionDefinition;

/** A client, types apart: the entries give it those of its version. */
export interface UntypedClient {
  at(version: unknown): UntypedClient;
}

/** Makes a client of one version with defaults. */
type ClientWith = (defaults: CallDefaults) => UntypedClient;

/** What the members of a client are made of. */
interface View {
  readonly defaults: CallDefaults;
  client?: UntypedClient & HelperRoom['client'];
  facade?: Facade;
  room?: HelperRoom;
}

/** Makes a client of one version, which makes clients of other versions. */
export function createClient(
  options: ResolvedOptions,
  first: VersionDefinition,
  find: FindVersion,
): UntypedClient {
  const { apiUrl, oauthUrl, clientId, clientSecret } = options;
  const { tokenStore, log, onLegacyVersion, maxPolls, drift, call } = options;
  const wire = chooseWire(options);
  const secrets = [clientSecret, `${clientId}:${clientSecret}`];
  const tokens = new TokenManager({
    key: `enode-client:${clientId}@${oauthUrl}`,
    store: tokenStore ?? createMemoryTokenStore(),
    request: async (signal) => {
      // Loaded on demand: a process that finds a token in a shared store never needs it.
      const { requestToken } = await loadTokenRequest();
      return requestToken({ ...options, wire }, signal);
    },
  });
  const checkVersion = createVersionCheck(log);
  const lifetime = new Lifetime();
  const { headers, signal } = options;
  const ownDefaults =
    headers === undefined && signal === undefined ? noDefaults : addDefaults(noDefaults, { headers, signal });
  const clients = new Map<string, { readonly clientWith: ClientWith; readonly plain: UntypedClient }>();
  const commanders: ClientActions[] = [];
  const hints: SharedHints = {};

  const close = async () => {
    tokens.close();
    await lifetime.close();
  };

  /** What all clients of a version share, whatever their defaults. */
  function make(definition: VersionDefinition): ClientWith {
    const { name: version, load, table = { api: {}, user: {} } } = definition;
    const config = { ...options, version, tokens, wire, lifetime, checkVersion, secrets };
    const promiseOf = async (operation: string, status: number) =>
      (await loadPromised()).promiseOf(await load.operations(), operation, status);
    const watch = drift && watchResponses(drift, load.responses);
    const { raw, send } = createRawClient(apiUrl, config, call, promiseOf, watch);
    const { maxRetryAfterMs } = call;
    const facadeWith = (defaults: CallDefaults, commands?: Facade['commands']) => {
      const sender: Sender = {
        maxRetryAfterMs,
        maxPolls,
        raw: sendWith(defaults, send),
        loadParameters: load.parameters,
        lifetime,
        log,
        signals: defaults.signals,
      };
      return createFacade(sender, table, version, commands);
    };
    // Polls and cancellations of commands go by it, whichever copy of the client sent them: copies share polls.
    const { commands, actions: own } = facadeWith(ownDefaults);
    commanders.push(own);
    const info = infoOf(definition);
    if (info.lifecycle === 'legacy' && onLegacyVersion !== 'ignore') {
      import('./legacy-notice.ts').then(
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a definition is of one of the versions
        ({ warnLegacyVersion }) => warnLegacyVersion(info as VersionInfo<Version>, onLegacyVersion, log),
        (error: unknown) => reportTo(log)('The notice of a legacy version', error),
      );
    }
    const names = Object.keys(table.api);
    const facadeOf = (view: View): Facade => (view.facade ??= facadeWith(view.defaults, commands));
    const roomOf = (view: View): HelperRoom =>
      (view.room ??= {
        // oxlint-disable-next-line typescript/no-non-null-assertion -- a view has its client before any member of it is read
        client: view.client!,
        version,
        hints,
        maxAskedMs: maxRetryAfterMs,
        lifetime,
        signals: view.defaults.signals,
      });
    /** What every client has, beside the namespaces of its version. */
    const members: Readonly<Record<string, (view: View) => unknown>> = {
      version: () => info,
      raw: ({ defaults }) => rawWith(defaults, raw),
      actions: (view) => settlingAll(facadeOf(view).actions, commanders),
      user: (view) => facadeOf(view).user,
      request: (view) => facadeOf(view).request,
      startLink: (view) => linkJobs(roomOf(view)).startLink,
      completeLink: (view) => linkJobs(roomOf(view)).completeLink,
      at:
        ({ defaults }) =>
        (other: unknown) =>
          at(other, defaults),
      with:
        ({ defaults }) =>
        (given: WithOptions) =>
          clientWith(addDefaults(defaults, given)),
      close: () => close,
    } satisfies Record<ClientMember, (view: View) => unknown>;
    const memberOf = (view: View, name: string): unknown =>
      Object.hasOwn(members, name)
        ? // oxlint-disable-next-line typescript/no-non-null-assertion -- it is an own property
          members[name]!(view)
        : withHelpers(name, facadeOf(view).namespace(name), roomOf(view));
    const common = printedAs(
      Symbol.asyncDispose === undefined ? {} : { [Symbol.asyncDispose]: close },
      () => `Enode ${version} (${info.lifecycle}) at ${apiUrl}\n  ${names.join(', ')}`,
    );
    const all = [...Object.keys(members), ...names];
    const clientOf = lazyKind<View>(common, all, memberOf);
    const clientWith: ClientWith = (defaults) => {
      const view: View = { defaults };
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it has all members by their names
      view.client = clientOf(view) as UntypedClient & HelperRoom['client'];
      // Copies may be made for each request of a server. The one that they are made of has all members itself.
      if (defaults !== ownDefaults) return view.client;
      return lazyMembers(view.client, all, (name) => memberOf(view, name));
    };
    return clientWith;
  }

  /** One client per version with the defaults of `createEnode`; those of `with` are made anew. */
  function at(version: unknown, defaults: CallDefaults): UntypedClient {
    const definition = find(version);
    const { name } = definition;
    let known = clients.get(name);
    if (known === undefined) {
      const clientWith = make(definition);
      clients.set(name, (known = { clientWith, plain: clientWith(ownDefaults) }));
    }
    return defaults === ownDefaults ? known.plain : known.clientWith(defaults);
  }
  return at(first, ownDefaults);
}

const infoOf = ({ name, date, lifecycle, successor }: VersionDefinition) =>
  Object.freeze({ name, date, lifecycle, successor });
