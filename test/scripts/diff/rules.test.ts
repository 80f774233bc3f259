import { expect, it } from 'vitest';
import { kinds, type Direction, type Effect, type Subject } from '../../../scripts/diff/report.ts';
import { ruleOf, rules } from '../../../scripts/diff/rules.ts';

const subjects: Subject[] = [
  'server',
  'operation',
  'event',
  'status',
  'parameter',
  'header',
  'body',
  'field',
];
const directions: Direction[] = ['request', 'response', 'event'];
const effects: Effect[] = ['wider', 'narrower', 'different', 'none'];
const cases = subjects.flatMap((subject) =>
  kinds.flatMap((kind) =>
    directions.flatMap((direction) =>
      effects.flatMap((effect) =>
        ['lamp', 'Enode-Version'].map((name) => ({ subject, kind, direction, effect, name })),
      ),
    ),
  ),
);

it('the comparison has a rule for every change', () => {
  expect(cases.filter((each) => ruleOf(each) === undefined)).toEqual([]);
});

it('the comparison has no rule that another one hides', () => {
  const used = new Set(cases.map(ruleOf));
  expect(rules.filter((rule) => !used.has(rule))).toEqual([]);
});

it('the comparison treats responses and events alike', () => {
  const fields = cases.filter(({ subject, direction }) => subject === 'field' && direction === 'response');
  for (const each of fields) {
    expect(ruleOf({ ...each, direction: 'event' }).breaks).toBe(ruleOf(each).breaks);
  }
});

it.each<[string, (typeof cases)[number], string]>([
  ['a new enum value in a response', of('field', 'enum-added', 'response', 'wider'), 'exhaustive reader'],
  ['a new enum value in an event', of('field', 'enum-added', 'event', 'wider'), 'exhaustive reader'],
  ['a new enum value in a request', of('field', 'enum-added', 'request', 'wider'), 'nobody'],
  ['an enum value gone from a response', of('field', 'enum-removed', 'response', 'narrower'), 'nobody'],
  ['an enum value gone from a request', of('field', 'enum-removed', 'request', 'narrower'), 'writer'],
  ['an enum opened in a response', of('field', 'enum-opened', 'response', 'wider'), 'exhaustive reader'],
  ['an enum opened in a request', of('field', 'enum-opened', 'request', 'wider'), 'nobody'],
  ['an enum closed in a request', of('parameter', 'enum-closed', 'request', 'narrower'), 'writer'],
  ['an enum closed in a response', of('field', 'enum-closed', 'response', 'narrower'), 'nobody'],
  ['a new required input', of('field', 'added', 'request', 'narrower'), 'writer'],
  ['a new optional input', of('parameter', 'added', 'request', 'wider'), 'nobody'],
  ['a new field of a response', of('field', 'added', 'response', 'narrower'), 'nobody'],
  ['an input that is gone', of('parameter', 'removed', 'request', 'different'), 'writer'],
  ['a field gone from a response', of('field', 'removed', 'response', 'different'), 'reader'],
  ['a renamed input', of('field', 'renamed', 'request', 'different'), 'writer'],
  ['a renamed field of an event', of('field', 'renamed', 'event', 'different'), 'reader'],
  ['another name of a path parameter', of('parameter', 'renamed', 'request', 'none'), 'raw caller'],
  ['a moved input', of('parameter', 'moved', 'request', 'different'), 'writer'],
  ['a moved field of a response', of('field', 'moved', 'response', 'different'), 'reader'],
  ['an input that became required', of('field', 'required', 'request', 'narrower'), 'writer'],
  ['a field of a response that became required', of('field', 'required', 'response', 'narrower'), 'nobody'],
  ['an input that became optional', of('field', 'optional', 'request', 'wider'), 'nobody'],
  ['a field of a response that became optional', of('field', 'optional', 'response', 'wider'), 'reader'],
  ['an input that takes null', of('field', 'nullable', 'request', 'wider'), 'nobody'],
  ['an input that takes no null any more', of('field', 'not-null', 'request', 'narrower'), 'writer'],
  ['a field of a response that can be null', of('field', 'nullable', 'response', 'wider'), 'reader'],
  ['a field of a response that is never null', of('field', 'not-null', 'response', 'narrower'), 'nobody'],
  ['a narrower type in a response', of('field', 'type', 'response', 'narrower'), 'nobody'],
  ['a wider type in a response', of('field', 'type', 'response', 'wider'), 'reader'],
  ['a wider type in a request', of('field', 'type', 'request', 'wider'), 'nobody'],
  ['another type in a request', of('field', 'type', 'request', 'different'), 'writer'],
  ['another format in a response', of('field', 'format', 'response', 'different'), 'reader'],
  ['a stricter limit of a request', of('field', 'limit', 'request', 'narrower'), 'writer'],
  ['a looser limit of a request', of('field', 'limit', 'request', 'wider'), 'nobody'],
  ['a looser limit of a response', of('field', 'limit', 'response', 'wider'), 'nobody'],
  ['another default of a request', of('field', 'default', 'request', 'different'), 'writer'],
  ['a default that is said only now', of('field', 'default', 'request', 'none'), 'nobody'],
  ['other combinations in a request', of('body', 'forms', 'request', 'different'), 'writer'],
  ['other combinations in a response', of('body', 'forms', 'response', 'different'), 'exhaustive reader'],
  ['a deprecated field', of('field', 'deprecated', 'response', 'none'), 'nobody'],
  ['a removed operation', of('operation', 'removed', 'request', 'different'), 'caller'],
  ['a renamed operation', of('operation', 'renamed', 'request', 'different'), 'caller'],
  ['a new operation', of('operation', 'added', 'request', 'wider'), 'nobody'],
  ['an operation that wants a token', of('operation', 'authentication', 'request', 'narrower'), 'caller'],
  ['an operation that wants no token', of('operation', 'authentication', 'request', 'wider'), 'nobody'],
  ['an operation that may vanish', of('operation', 'stability', 'request', 'none'), 'nobody'],
  ['a removed event', of('event', 'removed', 'event', 'different'), 'reader'],
  ['a renamed event', of('event', 'renamed', 'event', 'different'), 'reader'],
  ['a new event', of('event', 'added', 'event', 'wider'), 'exhaustive reader'],
  ['one more success status', of('status', 'added', 'response', 'wider'), 'reader'],
  ['another success status', of('status', 'renamed', 'response', 'different'), 'reader'],
  ['one more failure', of('status', 'added', 'response', 'none'), 'nobody'],
  ['a failure that does not come any more', of('status', 'removed', 'response', 'none'), 'nobody'],
])('%s', (_title, change, breaks) => {
  expect(ruleOf(change).breaks).toBe(breaks);
});

function of(subject: Subject, kind: (typeof kinds)[number], direction: Direction, effect: Effect) {
  return { subject, kind, direction, effect, name: 'lamp' };
}
