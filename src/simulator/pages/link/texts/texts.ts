import type { AssetKind } from '../../../assets/index.ts';

/** What the link page says, in one language. */
export interface LinkTexts {
  step: (number: number, total: number) => string;
  simulated: string;
  close: string;
  back: string;
  choose: { title: string; hint: string; search: string; find: string; none: (words: string) => string };
  signIn: {
    title: (brand: string) => string;
    hint: (brand: string) => string;
    username: string;
    password: string;
    submit: string;
    wrong: string;
    demo: (domain: string, password: string) => string;
  };
  review: {
    title: (brand: string) => string;
    account: (username: string) => string;
    hint: string;
    allow: string;
    deny: string;
  };
  linked: { title: string; text: string };
  left: { title: string; text: string };
  used: { title: string; text: string };
  expired: { title: string; text: string };
  unknown: { title: string; text: string };
  broken: { title: string };
  types: Record<AssetKind, string>;
  /** By scope without its kind of asset. */
  permissions: Record<Permission, string>;
}

export type Permission =
  | 'read:data'
  | 'read:location'
  | 'control:charging'
  | 'control:mode'
  | 'control:operation_mode';
