import { code } from '../text/markdown.ts';
import { type Breaks, type Change, everyone, type Report } from './report.ts';
import { where } from './where.ts';
import { wording } from './wording.ts';

interface Part {
  title: string;
  changes: Change[];
}

interface Section {
  title: string;
  holds(change: Change): boolean;
}

/** Each change stands in the first section that it fits. */
const sections: readonly Section[] = [
  { title: 'Servers', holds: ({ subject }) => subject === 'server' },
  { title: 'Operations', holds: ({ subject }) => subject === 'operation' },
  { title: 'Enumerations', holds: ({ kind }) => kind.startsWith('enum-') },
  { title: 'Requests', holds: ({ direction }) => direction === 'request' },
  { title: 'Responses', holds: ({ direction }) => direction === 'response' },
  { title: 'Events', holds: () => true },
];

/** The order in which people read them. */
const shown = ['Servers', 'Operations', 'Requests', 'Responses', 'Events', 'Enumerations'];

const titles: Readonly<Record<Breaks, string>> = {
  caller: 'callers',
  'raw caller': 'callers by path',
  writer: 'writers',
  reader: 'readers',
  'exhaustive reader': 'exhaustive readers',
  nobody: 'nobody',
};

/** The report for people. */
export function renderMarkdown(report: Report): string {
  const parts: Part[] = shown.map((title) => ({
    title,
    changes: report.changes.filter((each) => sectionOf(each) === title),
  }));
  const present = parts.filter(({ changes }) => changes.length > 0);
  const body = [
    `# ${report.from} → ${report.to}`,
    introduction(report),
    ...(present.length > 0 ? [table(present), legend] : []),
    ...methodLines(report),
    ...present.map(({ title, changes }) => `## ${title}\n\n${items(changes)}`),
  ];
  return `${body.join('\n\n')}\n`;
}

const sectionOf = (change: Change): string => sections.find(({ holds }) => holds(change))?.title ?? '';

function introduction({ summary }: Report): string {
  if (summary.changes === 0) return 'Nothing changed.';
  const breaking = summary.changes - summary.breaks.nobody;
  const changes = summary.changes === 1 ? '1 change' : `${summary.changes} changes`;
  return `${changes}, of which ${breaking === 0 ? 'none breaks' : `${breaking} can break`} code that worked. A change that shows in many places is counted once.`;
}

function table(parts: readonly Part[]): string {
  const who = everyone.filter((each) => parts.some(({ changes }) => countOf(changes, each) > 0));
  return [
    row(['breaks', ...who.map((each) => titles[each])]),
    row(['---', ...who.map(() => '---:')]),
    ...parts.map(({ title, changes }) => row([title, ...who.map((each) => countOf(changes, each))])),
  ].join('\n');
}

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

const countOf = (changes: readonly Change[], who: Breaks): number =>
  changes.filter(({ breaks }) => breaks === who).length;

const legend = [
  'Callers use the operation at all; callers by path name its path parameters (`enode.raw`), which methods take by',
  'their place. Writers fill in requests. Readers read responses or events; exhaustive readers handle every value that',
  'is listed, and no other. The types of this library leave lists in responses open: only code that throws on a value it',
  'does not know is exhaustive.',
].join('\n');

function methodLines({ methods: { gone, come } }: Report): string[] {
  return [
    ...(gone.length > 0 ? [`Methods that are gone: ${listed(gone)}.`] : []),
    ...(come.length > 0 ? [`New methods: ${listed(come)}.`] : []),
  ];
}

const listed = (names: readonly string[]): string => names.map(code).join(', ');

/** One item for changes of one kind in the same places. */
function items(changes: readonly Change[]): string {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const { subject, kind, breaks } = change;
    const key = JSON.stringify([
      subject,
      kind,
      breaks,
      where(change),
      ...(subject === 'operation' ? [change.name] : []),
    ]);
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()].map(item).join('\n');
}

function item(group: readonly Change[]): string {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a group has a member
  const [first] = group as [Change];
  const details = where(first).map((line) => `\n  - ${line}`);
  return `- **Breaks ${titles[first.breaks]}:** ${group.map(wording).join('; ')}${details.join('')}`;
}
