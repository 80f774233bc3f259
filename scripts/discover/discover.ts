import { parseText } from '../codegen/parse-text.ts';
import { type ManifestEntry, readManifest } from '../codegen/manifest.ts';
import { shownPath } from '../codegen/shown-path.ts';
import { claimedVersion } from '../pull/claimed-version.ts';
import { StatusError } from '../pull/download.ts';
import { PullError } from '../pull/pull-error.ts';
import { type FoundText, readText } from '../pull/read-source.ts';
import { wrongVersion } from '../pull/wrong-version.ts';
import { linksIn } from './links.ts';

export interface DiscoverOptions {
  /** The file versions.json. */
  manifest: string;
  /** An index page or list, or an address with `{version}` in it; undefined for the addresses of known documents. */
  from: string | undefined;
  /** The day, as 2030-01-31: versions are searched for up to it. */
  today: string;
  /** How many addresses may be read at most. */
  requests: number;
}

export interface Discovered {
  /** Documents of versions that are not listed, the oldest first. */
  versions: FoundDocument[];
  /** Documents of listed versions that are still in our own words, or were pulled from elsewhere. */
  documents: FoundDocument[];
  /** Versions that a page names by a link, and whose document was not found; not listed either. */
  named: string[];
  /** How many addresses were read. */
  requests: number;
  /** Whether there was more to read than was allowed. */
  stopped: boolean;
}

export interface FoundDocument {
  version: string;
  address: URL;
}

/**
 * Looks for versions and documents that versions.json does not know. Each address is taken at its word only after the
 * document behind it was read and says that it is of that version.
 *
 * @throws {PullError} when an index cannot be read, or a server fails; a missing document is not a failure.
 */
export async function discover(options: DiscoverOptions): Promise<Discovered> {
  const { entries } = await readManifest(options.manifest, shownPath(options.manifest));
  const budget = { left: options.requests, used: 0 };
  const candidates: FoundDocument[] = [];
  const named = new Set<string>();
  for (const from of placesOf(options.from, entries)) {
    candidates.push(
      ...(from.includes('{version}')
        ? datesIn(from, entries, options.today)
        : await linkedFrom(from, entries, budget)),
    );
    if (!from.includes('{version}')) for (const { version } of candidates) named.add(version);
  }
  const result: Discovered = { versions: [], documents: [], named: [], requests: 0, stopped: false };
  const isNews = ({ version, address }: FoundDocument): boolean => {
    const entry = entries.find((one) => one.version === version);
    return entry?.source !== address.origin + address.pathname;
  };
  const done = new Set<string>();
  for (const candidate of candidates.filter(isNews)) {
    const { version } = candidate;
    if (done.has(version)) continue;
    if (budget.left <= 0) {
      result.stopped = true;
      break;
    }
    if (!(await isDocument(candidate, budget))) continue;
    done.add(version);
    const known = entries.some((one) => one.version === version);
    (known ? result.documents : result.versions).push(candidate);
  }
  const byVersion = (a: FoundDocument, b: FoundDocument): number => (a.version < b.version ? -1 : 1);
  const isKnown = (version: string): boolean => entries.some((one) => one.version === version);
  result.named = [...named].filter((version) => !isKnown(version) && !done.has(version)).toSorted();
  result.versions.sort(byVersion);
  result.documents.sort(byVersion);
  return { ...result, requests: budget.used };
}

interface Budget {
  left: number;
  used: number;
}

/** @throws {PullError} when there is nowhere to look. */
function placesOf(from: string | undefined, entries: readonly ManifestEntry[]): string[] {
  if (from !== undefined && from !== '') return [from];
  const patterns = entries.flatMap(({ version, source }) =>
    source !== undefined && /^https?:/.test(source) && source.includes(version)
      ? [source.replaceAll(version, '{version}')]
      : [],
  );
  if (patterns.length > 0) return [...new Set(patterns)];
  throw new PullError([
    "no document was pulled from an address, so there is nowhere to look; say where: --from 'https://…/{version}.json', or an index page",
  ]);
}

/** Days after the oldest known version that have none yet, and known versions, by the pattern of an address. */
function datesIn(pattern: string, entries: readonly ManifestEntry[], today: string): FoundDocument[] {
  const known = entries.map(({ version }) => version).toSorted();
  const newest = known.at(-1) ?? '2020-01-01';
  const days = [...likelyDays(newest, today), ...known.toReversed()];
  return days.flatMap((version) => {
    const text = pattern.replaceAll('{version}', version);
    return URL.canParse(text) ? [{ version, address: new URL(text) }] : notAnAddress(pattern);
  });
}

function notAnAddress(pattern: string): never {
  throw new PullError([`${pattern}: this is not a URL; give an https URL with {version} in it`]);
}

async function linkedFrom(
  from: string,
  entries: readonly ManifestEntry[],
  budget: Budget,
): Promise<FoundDocument[]> {
  budget.left -= 1;
  budget.used += 1;
  const { text, isHtml, address } = await readText(from);
  const links = linksIn(text, isHtml, address);
  const known = new Set(entries.map(({ version }) => version));
  const found = links.flatMap(({ address: target, words }): FoundDocument[] => {
    const [version, ...others] = versionsIn(decoded(target.pathname + target.search));
    const [named, ...further] = versionsIn(words);
    if (version !== undefined && others.length === 0) return [{ version, address: target }];
    if (named === undefined || further.length > 0) return [];
    return looksLikeDocument(target) ? [{ version: named, address: target }] : [];
  });
  // What surely names a document first, and of that what is new.
  const rank = ({ version, address: target }: FoundDocument): number =>
    (looksLikeDocument(target) ? 0 : 2) + (known.has(version) ? 1 : 0);
  return found.toSorted((a, b) => rank(a) - rank(b));
}

const looksLikeDocument = ({ pathname }: URL): boolean =>
  /\.(json|ya?ml)$/i.test(pathname) || /openapi|swagger/i.test(pathname);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Whether the document of that version is there. */
async function isDocument({ version, address }: FoundDocument, budget: Budget): Promise<boolean> {
  budget.left -= 1;
  budget.used += 1;
  let found: FoundText;
  try {
    found = await readText(address.href);
  } catch (error) {
    // Nothing is there, or it is not for everybody: no news. Anything else would hide what is there.
    if (error instanceof StatusError && [400, 403, 404, 405, 410].includes(error.status)) return false;
    throw error;
  }
  if (found.isHtml) return false;
  try {
    return claimedVersion(parseText(found.text).root)?.version === version;
  } catch {
    return false;
  }
}

/** The days in a text that may be versions of the API. */
const versionsIn = (text: string): string[] => [
  ...new Set(
    Array.from(text.matchAll(/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g), ([day]) => day).filter(
      (day) => wrongVersion(day) === undefined,
    ),
  ),
];

/**
 * Days that a new version may have, the likeliest first: first days of months, then their middles, then all others; in
 * each the newest first.
 */
function likelyDays(after: string, until: string): string[] {
  const days: string[] = [];
  for (let time = Date.parse(until); time > Date.parse(after); time -= 86_400_000)
    days.push(new Date(time).toISOString().slice(0, 10));
  return days.toSorted((a, b) => rank(a) - rank(b) || (a < b ? 1 : -1));
}

const rank = (day: string): number => (day.endsWith('-01') ? 0 : day.endsWith('-15') ? 1 : 2);
