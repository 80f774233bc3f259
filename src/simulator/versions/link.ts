import { problem } from './problems.ts';
import type { LinkSession } from '../link/session.ts';
import { type AssetKind, assetKinds, brandOf, kindsOf, definitionOf } from '../assets/index.ts';

/** What a session links, and how its page looks and ends. */
export type LinkTerms = LinkLooks & Pick<LinkSession, 'types' | 'scopes' | 'vendor' | 'redirectUri'>;
type LinkLooks = Pick<LinkSession, 'language' | 'colorScheme' | 'endsWith'>;
export type LinkResponse = { linkUrl: string; linkToken: string } | { linkUrl: string; linkState: string };

/** Up to 2023-08-01: everything optional, one kind of asset (a vehicle if none is named), all scopes. */
export function looseTerms(body: Record<string, unknown>): LinkTerms {
  const { vendor, redirectUri } = strings(body);
  const type = vendorTypeIn(body) ?? 'vehicle';
  requireMaker(vendor, [type]);
  requireSafe(redirectUri);
  const language = text(body['forceLanguage']) ?? 'browser';
  const looks: LinkLooks = { language, colorScheme: 'system', endsWith: 'error' };
  return { types: [type], scopes: definitionOf(type).scopes, vendor, redirectUri, ...looks };
}

/** From 2024-01-01: scopes are named, and decide what is linked unless a kind of asset is named as well. */
export function scopedTerms(body: Record<string, unknown>): LinkTerms {
  const { vendor, redirectUri } = strings(body);
  const scopes = Array.isArray(body['scopes']) ? body['scopes'].map(String) : [];
  const named = vendorTypeIn(body);
  const types = named ? [named] : kindsOf(scopes);
  const missing = named && !scopes.includes(`${named}:read:data`) ? named : undefined;
  if (missing || types.length === 0) {
    throw problem.badRequest(`The scope ${missing ?? '<vendorType>'}:read:data is required to link`);
  }
  if (redirectUri === 'about:blank') throw problem.badRequest('redirectUri must not be about:blank');
  requireSafe(redirectUri);
  requireMaker(vendor, types);
  return { types, scopes, vendor, redirectUri, ...looksOf(body) };
}

/** From 2024-01-01: how a session looks, and how it reports that nothing was linked. */
export function looksOf(body: Record<string, unknown>): LinkLooks {
  const { language, colorScheme } = body;
  return {
    language: text(language) ?? 'browser',
    colorScheme: colorScheme === 'light' || colorScheme === 'dark' ? colorScheme : 'system',
    endsWith: 'error and message',
  };
}

/** Refuses an address to which no browser should be sent. Apps have schemes of their own: those are fine. */
export function requireSafe(redirectUri: string | undefined): void {
  if (redirectUri === undefined) return;
  if (!URL.canParse(redirectUri)) {
    throw problem.badRequest(`redirectUri is not an absolute address: ${JSON.stringify(redirectUri)}`);
  }
  const { protocol } = new URL(redirectUri);
  if (['javascript:', 'vbscript:', 'data:', 'blob:', 'file:'].includes(protocol)) {
    throw problem.badRequest(`redirectUri must not begin with ${protocol}`);
  }
}

function requireMaker(vendor: string | undefined, types: readonly AssetKind[]): void {
  if (vendor !== undefined && !types.some((type) => brandOf(type, vendor) !== undefined)) {
    throw problem.badRequest(`The vendor ${vendor} has none of: ${types.join(', ')}`);
  }
}

function strings(body: Record<string, unknown>): {
  vendor: string | undefined;
  redirectUri: string | undefined;
} {
  return { vendor: text(body['vendor']), redirectUri: text(body['redirectUri']) };
}

const vendorTypeIn = (body: Record<string, unknown>): AssetKind | undefined =>
  assetKinds.find((type) => type === body['vendorType']);

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
