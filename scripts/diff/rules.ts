import type { Breaks, Direction, Effect, Kind, Subject } from './report.ts';

/** Whom a change breaks. What a rule leaves out may be anything. */
export interface Rule {
  subject?: readonly Subject[];
  kind?: readonly Kind[];
  direction?: Direction;
  effect?: readonly Effect[];
  /** Names that the rule is about, in lower case. */
  name?: readonly string[];
  breaks: Breaks;
  because: string;
}

/**
 * The first rule that fits holds. Values that travel to the API and values that come from it follow opposite
 * rules: a writer is broken when less is accepted, a reader when more arrives.
 */
export const rules: readonly Rule[] = [
  { kind: ['deprecated', 'undeprecated', 'stability'], breaks: 'nobody', because: 'it works as before' },
  {
    subject: ['parameter', 'header'],
    name: ['enode-version'],
    breaks: 'nobody',
    because: 'the client sends it and checks it itself',
  },
  {
    subject: ['server'],
    kind: ['removed', 'renamed'],
    breaks: 'caller',
    because: 'the address that calls go to is not documented any more',
  },
  { subject: ['server'], breaks: 'nobody', because: 'the addresses that there were still are' },
  { subject: ['operation'], kind: ['removed'], breaks: 'caller', because: 'it cannot be called any more' },
  {
    subject: ['operation'],
    kind: ['renamed'],
    breaks: 'caller',
    because: 'it is called by another method or path',
  },
  {
    subject: ['operation'],
    kind: ['authentication'],
    effect: ['narrower'],
    breaks: 'caller',
    because: 'it wants an access token',
  },
  { subject: ['operation'], breaks: 'nobody', because: 'nothing that worked stops working' },
  { subject: ['event'], kind: ['removed'], breaks: 'reader', because: 'it does not arrive any more' },
  { subject: ['event'], kind: ['renamed'], breaks: 'reader', because: 'it arrives under another name' },
  {
    subject: ['event'],
    kind: ['added'],
    breaks: 'exhaustive reader',
    because: 'a subscription to all events brings one more',
  },
  {
    subject: ['status'],
    kind: ['added'],
    effect: ['wider'],
    breaks: 'reader',
    because: 'a success can look different',
  },
  { subject: ['status'], kind: ['renamed'], breaks: 'reader', because: 'a comparison with the status fails' },
  {
    subject: ['status'],
    breaks: 'nobody',
    because: 'failures are read by their problem, not by a list of statuses',
  },

  {
    subject: ['parameter'],
    kind: ['renamed'],
    effect: ['none'],
    breaks: 'raw caller',
    because: 'calls by path name it; methods take it by its place',
  },
  {
    direction: 'request',
    kind: ['added'],
    effect: ['narrower'],
    breaks: 'writer',
    because: 'requests without it are refused',
  },
  {
    direction: 'request',
    kind: ['removed'],
    breaks: 'writer',
    because: 'it has no effect any more, or is refused',
  },
  {
    direction: 'request',
    kind: ['renamed', 'moved'],
    breaks: 'writer',
    because: 'it is not found in its former place',
  },
  {
    direction: 'request',
    kind: ['default'],
    effect: ['different'],
    breaks: 'writer',
    because: 'leaving it out means something else',
  },
  {
    direction: 'request',
    kind: ['forms'],
    breaks: 'writer',
    because: 'what was written together may be refused',
  },
  {
    direction: 'request',
    effect: ['narrower', 'different'],
    breaks: 'writer',
    because: 'something that was accepted is refused',
  },
  { direction: 'request', breaks: 'nobody', because: 'all that was accepted still is' },

  { kind: ['removed'], breaks: 'reader', because: 'it is missing' },
  { kind: ['renamed', 'moved'], breaks: 'reader', because: 'it is missing in its former place' },
  { kind: ['added'], breaks: 'nobody', because: 'readers pass over what they do not know' },
  {
    kind: ['enum-added', 'enum-opened'],
    breaks: 'exhaustive reader',
    because: 'a value arrives that was not listed',
  },
  { kind: ['forms'], breaks: 'exhaustive reader', because: 'members arrive in another combination' },
  { kind: ['limit', 'default'], breaks: 'nobody', because: 'readers do not check it' },
  { effect: ['wider', 'different'], breaks: 'reader', because: 'something arrives that could not before' },
  { breaks: 'nobody', because: 'all that arrives could arrive before' },
];

/** The rule that a change falls under; the last one takes what no other does. */
export function ruleOf(change: {
  subject: Subject;
  kind: Kind;
  direction: Direction;
  effect: Effect;
  name: string;
}): Rule {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the last rule takes every change
  return rules.find(
    (rule) =>
      (rule.subject?.includes(change.subject) ?? true) &&
      (rule.name?.includes(change.name.toLowerCase()) ?? true) &&
      (rule.kind?.includes(change.kind) ?? true) &&
      (rule.direction === undefined || rule.direction === change.direction) &&
      (rule.effect?.includes(change.effect) ?? true),
  ) as Rule;
}
