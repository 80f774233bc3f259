import type { Breaks, Change, Kind } from '../../../../scripts/diff/report.ts';

/** One thing that is known to have changed, and how a report has to tell it. */
export interface Fact {
  says: string;
  kind: Kind;
  /** Name of the operation, event, status, parameter or field. */
  name: string;
  from?: unknown;
  to?: unknown;
  /** For enumerations: these are among the values that came or went. */
  values?: readonly string[];
  breaks: Breaks;
  /** Operations and events in which the change has to show. */
  places?: readonly string[];
}

/** The changes of a report that tell a fact, its places apart. */
export const reportersOf = (fact: Fact, changes: readonly Change[]): Change[] =>
  changes.filter(
    (change) =>
      change.kind === fact.kind &&
      change.name === fact.name &&
      change.breaks === fact.breaks &&
      (!('from' in fact) || change.from === fact.from) &&
      (!('to' in fact) || change.to === fact.to) &&
      (fact.values ?? []).every((value) => [change.from, change.to].flat().includes(value)),
  );

export const placesOf = (changes: readonly Change[]): string[] =>
  changes.flatMap(({ places }) => places.map(({ operation, event }) => operation ?? event ?? ''));

/** Shorthands for what most facts are. */
export const gone = (operation: string): Fact => ({
  says: `${operation} is gone`,
  kind: 'removed',
  name: operation,
  breaks: 'caller',
});

export const come = (operation: string): Fact => ({
  says: `${operation} is new`,
  kind: 'added',
  name: operation,
  breaks: 'nobody',
});

export const renamed = (from: string, to: string): Fact => ({
  says: `${from} became ${to}`,
  kind: 'renamed',
  name: from,
  from,
  to,
  breaks: 'caller',
});

export const events = (family: string): string[] =>
  ['discovered', 'updated', 'deleted'].map((what) => `user:${family}:${what}`);
