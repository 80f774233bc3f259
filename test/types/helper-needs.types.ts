/**
 * Compile-only: what the helpers read and write is there in every version, a new one included. An error names the
 * version, the helper and the field or method that the version lacks.
 */
import type { ApiByVersion } from '../../generated/apis.ts';
import type { EventsByVersion } from '../../generated/index.ts';
import type { RawAction } from '../../src/actions/types.ts';
import type { DatedAsset } from '../../src/helpers/data-time.ts';
import type { ActionFamily } from '../../src/spec/action-families.ts';
import type { AssetFamily } from '../../src/spec/asset-families.ts';
import type { WebhookBody, WebhookFacts } from '../../src/helpers/webhook-port.ts';

/** Paths of what is read but not given in every case, or given as another type. */
type Unread<Given, Read> = Given extends unknown
  ? {
      [K in keyof Read & string]-?: K extends keyof Given ? Differs<Given[K], Read[K], K> : Absent<Read, K>;
    }[keyof Read & string]
  : never;
type Absent<Read, K extends keyof Read & string> = object extends Pick<Read, K> ? never : K;
type Differs<Given, Read, K extends string> = [Given] extends [Read]
  ? never
  : [Given, Read] extends [object, object]
    ? `${K}.${Unread<Given, Read>}`
    : K;

/** Names of what is written but not taken. */
type Unwritten<Taken, Written> = Exclude<keyof Written, keyof Taken> & string;

type Api<V extends keyof ApiByVersion> = ApiByVersion[V];
type UserApi<V extends keyof ApiByVersion> = Api<V> extends { user(id: string): infer User } ? User : object;

/** What a method gives, or which one is missing. */
type Result<Methods, Namespace extends string, Name extends string> = Methods extends {
  readonly [N in Namespace]: { readonly [M in Name]: (...args: never[]) => infer Given };
}
  ? Given extends AsyncIterable<infer Item>
    ? Item
    : Awaited<Given>
  : Lacking<`the method ${Namespace}.${Name}`>;
interface Lacking<What extends string> {
  readonly lacking: What;
}
type Options<Methods, Namespace extends string, Name extends string, At extends number> = Methods extends {
  readonly [N in Namespace]: { readonly [M in Name]: (...args: infer Args) => unknown };
}
  ? NonNullable<Args[At]>
  : Lacking<`the method ${Namespace}.${Name}`>;

type Reads<Given, Read> = Given extends Lacking<infer What> ? What : Unread<Given, Read>;
type Writes<Taken, Written> = Taken extends Lacking<infer What> ? What : Unwritten<Taken, Written>;
/** For a method whose response is not read. */
type Called<Given> = Given extends Lacking<infer What> ? What : never;
/** Older versions list ids. */
type ReadsListed<Given> = Given extends string ? never : Reads<Given, { readonly id: string }>;

type AnyAsset = { [F in AssetFamily]: F }[AssetFamily];

/** What each helper finds wanting in a version. */
interface Wanting<V extends keyof ApiByVersion> {
  'webhooks.ensure':
    | Reads<Result<Api<V>, 'webhooks', 'list'>, WebhookFacts>
    | Reads<Result<Api<V>, 'webhooks', 'create'>, WebhookFacts>
    | Reads<Result<Api<V>, 'webhooks', 'update'>, WebhookFacts>
    | Writes<Options<Api<V>, 'webhooks', 'create', 0>, WebhookBody>
    | Writes<Options<Api<V>, 'webhooks', 'update', 1>, WebhookBody>;
  'webhooks.health': Reads<
    Result<Api<V>, 'webhooks', 'list'>,
    Pick<WebhookFacts, 'isActive' | 'lastSuccess' | 'createdAt'>
  >;
  refresh: {
    [F in AnyAsset]: `${F} ${
      | Reads<Result<Api<V>, F, 'get'>, DatedAsset<F>>
      | Called<Result<Api<V>, F, 'refreshHint'>>}`;
  }[AnyAsset];
  'users.devices': {
    [F in AnyAsset]: `${F} ${
      | Reads<Result<Api<V>, F, 'get'>, { readonly id: string }>
      | ReadsListed<Result<F extends keyof UserApi<V> ? UserApi<V> : Api<V>, F, 'list'>>}`;
  }[AnyAsset];
  actions: {
    [F in ActionFamily]: `${F} ${
      | Reads<Result<Api<V>, F, 'action'>, RawAction>
      | Reads<Result<Api<V>, F, 'cancelAction'>, RawAction>}`;
  }[ActionFamily];
  'actions.settle': Unread<
    EventsByVersion[V]['user:vendor-action:updated'],
    { readonly vendorAction: Pick<RawAction, 'id' | 'state'> }
  >;
  startLink:
    | Reads<Result<{ user: UserApi<V> }, 'user', 'link'>, { readonly linkUrl: string }>
    | Writes<Options<{ user: UserApi<V> }, 'user', 'link', 0>, { redirectUri: string }>;
}

/** What versions lack for a helper, in words. */
type Unmet<Helper extends keyof Wanting<keyof ApiByVersion>> = {
  [V in keyof ApiByVersion]: Wanting<V>[Helper] extends infer Path extends string
    ? `In ${V}, the helper ${Helper} needs ${Path}`
    : never;
}[keyof ApiByVersion];
/** A property that is missing says what a version lacks; for each helper by itself, since the compiler names few. */
type Met<Helper extends keyof Wanting<keyof ApiByVersion>> = {
  readonly [What in Unmet<Helper> | 'helper']: What extends 'helper' ? Helper : never;
};

export const ensure: Met<'webhooks.ensure'> = { helper: 'webhooks.ensure' };
export const health: Met<'webhooks.health'> = { helper: 'webhooks.health' };
export const refresh: Met<'refresh'> = { helper: 'refresh' };
export const devices: Met<'users.devices'> = { helper: 'users.devices' };
export const actions: Met<'actions'> = { helper: 'actions' };
export const settle: Met<'actions.settle'> = { helper: 'actions.settle' };
export const link: Met<'startLink'> = { helper: 'startLink' };
/** All of them are above. */
export const held = {
  'webhooks.ensure': ensure,
  'webhooks.health': health,
  refresh,
  'users.devices': devices,
  actions,
  'actions.settle': settle,
  startLink: link,
} satisfies Record<keyof Wanting<keyof ApiByVersion>, object>;

/** Families whose actions a version has methods for are those whose actions a client polls, no more and no fewer. */
type Acting<V extends keyof ApiByVersion> = {
  [F in AssetFamily]: F extends keyof Api<V> ? ('action' extends keyof Api<V>[F] ? F : never) : never;
}[AssetFamily];
export const acting = (): true =>
  same<{ [V in keyof ApiByVersion]: Acting<V> }[keyof ApiByVersion], ActionFamily>();

/** The check itself sees what is missing, optional, of another type, or deeper. */
declare function same<A, B>(): (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2
  ? true
  : false;
export const itSees = (): true[] => [
  same<Unread<{ a: string }, { a: string; b: number }>, 'b'>(),
  same<Unread<{ a?: string }, { a: string }>, 'a'>(),
  same<Unread<{ a: { b: number; c: string } }, { a: { b: string; c: string } }>, 'a.b'>(),
  same<Unread<{ a: string } | { b: string }, { a: string; b?: string }>, 'a'>(),
  same<Unread<{ a: string }, { a: string | null; b?: number }>, never>(),
];
