import * as markdown from '../text/markdown.ts';
import type { Change, Kind } from './report.ts';

/** What happened, in a few words of Markdown. */
export function wording(change: Change): string {
  if (change.subject === 'operation' || change.subject === 'event') return ofWhole(change);
  if (change.subject === 'server') return `server ${ofWhole(change)}`;
  if (change.subject === 'status') return ofStatus(change);
  return (change.direction === 'request' ? sent : received)[change.kind](change, nameOf(change));
}

function ofWhole({ kind, name, from, to }: Change): string {
  switch (kind) {
    case 'added':
      return `${code(name)} is new`;
    case 'removed':
      return `${code(name)} is gone`;
    case 'renamed':
      return `${code(from)} is ${code(to)} now`;
    case 'deprecated':
      return `${code(name)} is deprecated`;
    case 'undeprecated':
      return `${code(name)} is not deprecated any more`;
    case 'authentication':
      return `${code(name)} needs ${words(to)} (before: ${words(from)})`;
    default:
      return `${code(name)} is ${words(to)} (before: ${words(from)})`;
  }
}

function ofStatus({ kind, name, from, to }: Change): string {
  if (kind === 'renamed') return `status ${words(to)} instead of ${words(from)}`;
  return kind === 'added' ? `status ${name} is possible` : `status ${name} does not come any more`;
}

/** `query parameter \`after\``; for fields the name alone. */
function nameOf({ subject, name, places }: Change): string {
  if (subject === 'body') return 'the body';
  const ways = [...new Set(places.map(({ at }) => at))].toSorted().join(' or ');
  if (subject === 'parameter') return `${ways} parameter ${code(name)}`;
  return subject === 'header' ? `header ${code(name)}` : code(name);
}

type Words = Readonly<Record<Kind, (change: Change, name: string) => string>>;

const common: Words = {
  added: ({ to, fields }, name) => `${name} is new: ${words(to)}${withFields(fields)}`,
  removed: ({ from, fields }, name) => `${name} is gone (before: ${words(from)}${withFields(fields)})`,
  renamed: ({ to }, name) => `${name} is called ${code(to)} now`,
  moved: ({ from, to }) =>
    from === '[]' || to === '[]'
      ? `the items moved from ${code(from)} to ${code(to)}`
      : `${code(from)} moved to ${code(to)}`,
  required: ({ from }, name) => `${name} is required (before: ${words(from)})`,
  conditional: ({ from }, name) =>
    `${name} is required in some forms of what it is in (before: ${words(from)})`,
  optional: ({ from }, name) => `${name} is optional (before: ${words(from)})`,
  nullable: (_change, name) => `${name} can be null`,
  'not-null': (_change, name) => `${name} cannot be null any more`,
  type: ({ from, to }, name) => `${name} is ${words(to)} (before: ${words(from)})`,
  format: (change, name) => `${name}: format ${exchanged(change)}`,
  limit: (change, name) => `${name}: limit ${exchanged(change)}`,
  default: (change, name) => `${name}: default ${exchanged(change)}`,
  'enum-added': ({ to }, name) => `${name} gains ${values(to)}`,
  'enum-removed': ({ from }, name) => `${name} loses ${values(from)}`,
  'enum-opened': ({ from }, name) => `${name} may have any value (before: one of ${values(from)})`,
  'enum-closed': ({ to }, name) => `${name} has one of the values ${values(to)} (before: any)`,
  forms: (_change, name) => `${name} has its members in other combinations`,
  deprecated: (_change, name) => `${name} is deprecated`,
  undeprecated: (_change, name) => `${name} is not deprecated any more`,
  stability: (change, name) => `${name}: ${exchanged(change)}`,
  authentication: (change, name) => `${name}: ${exchanged(change)}`,
};

const sent: Words = {
  ...common,
  optional: ({ from }, name) => `${name} may be left out (before: ${words(from)})`,
  'enum-added': ({ to }, name) => `${name} takes ${values(to)}, too`,
  'enum-removed': ({ from }, name) => `${name} does not take ${values(from)} any more`,
};

const received: Words = {
  ...common,
  required: ({ from }, name) => `${name} is always there (before: ${words(from)})`,
  optional: ({ from }, name) => `${name} can be missing (before: ${words(from)})`,
};

const code = (text: unknown): string => markdown.code(String(text));

/** Words that are ours, with what a document adds to them: media types, formats, stabilities. */
const words = (text: unknown): string => markdown.words(String(text));

/** The nearest members; the JSON has those below them, too. */
function withFields(fields: string[] | undefined): string {
  const names = (fields ?? []).map((field) => field.replace(/^(\[\]|\{\})\.?/, ''));
  const nearest = names.filter((name) => name !== '' && !/[.[{]/.test(name));
  return nearest.length === 0 ? '' : `, with ${listed(nearest)}`;
}

const exchanged = ({ from, to }: Change): string => `${plain(to)} (before: ${plain(from)})`;

const plain = (value: unknown): string =>
  value === undefined ? 'none' : code(typeof value === 'string' ? value : JSON.stringify(value));

const values = (list: unknown): string => listed(Array.isArray(list) ? list : []);

/** Long lists, such as all brands of cars, are shown by their first members; the JSON has all of them. */
function listed(all: readonly unknown[]): string {
  const shown = all.length > 12 ? all.slice(0, 8) : all;
  const rest = all.length - shown.length;
  return `${shown.map(code).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
