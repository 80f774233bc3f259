import { isObject } from '../../core/is-object.ts';
import { DocumentError } from '../document-error.ts';
import type { Schema } from '../openapi.ts';
import { step } from '../pointer.ts';
import { parsePlace, type Place } from './place.ts';

/** How sure a fact is: read in the vendor's own text or seen on the wire, two independent hints, or one. */
export const confidences = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof confidences)[number];

/** What is known of a version beside its document, as `openapi/overlays/<version>.yaml` says it. */
export interface Overlay {
  readonly changes: readonly Change[];
  /** A document of operations and events that the version's own lacks. */
  readonly additions: Readonly<Record<string, unknown>> | undefined;
}

/** One line of an overlay. What it says is done at each of its places. */
export interface Change {
  /** Of the line in its file. */
  readonly pointer: string;
  readonly places: readonly { readonly text: string; readonly place: Place }[];
  readonly confidence: Confidence;
  /** Where it is known from, in our own words. */
  readonly source: string;
  /** Required fields that may be missing. */
  readonly optional: readonly string[];
  /** Fields that may be null; `*` stands for all that are not in `except`. */
  readonly nullable: readonly string[];
  readonly except: readonly string[];
  /** Fields that the document does not know; by name, their schemas. */
  readonly fields: Readonly<Record<string, Schema>>;
  /** Values that an enumeration lacks. */
  readonly values: readonly string[];
  /** The place of a schema that is possible here as well. */
  readonly also: { readonly text: string; readonly place: Place } | undefined;
  /** Name of a copy that these places get, where others share what stands there. */
  readonly copy: string | undefined;
  /** Whether an operation needs a token. */
  readonly token: boolean | undefined;
}

const keys = [
  'at',
  'confidence',
  'source',
  'optional',
  'nullable',
  'except',
  'fields',
  'values',
  'also',
  'copy',
  'token',
];

/**
 * Reads a parsed overlay.
 *
 * @throws {DocumentError} for the first line that is not of its form.
 */
export function readOverlay(root: unknown): Overlay {
  if (!isObject(root)) return fail('', 'an overlay is a map', 'write `changes` and `additions`');
  refuseOthers(root, ['places', 'changes', 'additions'], '');
  const named = isObject(root['places']) ? root['places'] : {};
  const changes = listOf(root['changes'], '/changes');
  const { additions } = root;
  if (additions !== undefined && !isObject(additions))
    return fail('/additions', 'additions are an OpenAPI document', 'write `paths` or `webhooks` below');
  return {
    changes: changes.map((line, index) => readChange(line, step('/changes', index), named)),
    additions,
  };
}

function readChange(line: unknown, pointer: string, named: Record<string, unknown>): Change {
  if (!isObject(line)) return fail(pointer, 'a change is a map', 'see the other lines');
  refuseOthers(line, keys, pointer);
  const confidence = confidences.find((each) => each === line['confidence']);
  if (!confidence)
    return fail(pointer, 'the line has no `confidence`', `use one of ${confidences.join(', ')}`);
  const { source, fields = {}, also, copy, token } = line;
  if (typeof source !== 'string')
    return fail(pointer, 'the line has no `source`', 'say where it is known from');
  if (!isObject(fields))
    return fail(step(pointer, 'fields'), 'fields are a map', 'write a schema by each name');
  if (copy !== undefined && typeof copy !== 'string')
    return fail(step(pointer, 'copy'), 'a copy has a name', 'write it as text');
  if (token !== undefined && typeof token !== 'boolean')
    return fail(step(pointer, 'token'), '`token` is true or false', 'write one of them');
  const texts = (key: string): string[] =>
    listOf(line[key], step(pointer, key)).map((text) =>
      typeof text === 'string'
        ? text
        : fail(step(pointer, key), 'a name is expected here', 'write it as text'),
    );
  const place = (text: string) => ({
    text,
    place:
      parsePlace(text) ??
      fail(step(pointer, 'at'), `\`${text}\` names no place`, 'see src/openapi/overlay/place.ts'),
  });
  const places = texts('at')
    .flatMap((text) => spelt(text, named))
    .map(place);
  if (places.length === 0) return fail(pointer, 'the line has no place', 'write `at`');
  return {
    pointer,
    places,
    confidence,
    source,
    copy,
    token,
    optional: texts('optional'),
    nullable: texts('nullable'),
    except: texts('except'),
    values: texts('values'),
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `checkSchema` checks them with the document
    fields: fields as Record<string, Schema>,
    also: typeof also === 'string' ? place(also) : undefined,
  };
}

/** `'vehicle.location'` with `vehicle` among the named places → each of those, with the rest of the path. */
function spelt(text: string, named: Record<string, unknown>): string[] {
  const [, name = '', rest = ''] = /^(\w+)((?:[.[].*)?)$/.exec(text) ?? [];
  if (!Object.hasOwn(named, name)) return [text];
  return [named[name]].flat().map((place) => {
    const isRoot = /^(event \S+|[A-Z]+ \S+ (\d\w\w|body))$/.test(String(place));
    return isRoot && rest.startsWith('.') ? `${String(place)} ${rest.slice(1)}` : String(place) + rest;
  });
}

const listOf = (value: unknown, at: string): unknown[] => {
  if (value === undefined || value === null) return [];
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value : fail(at, 'a list is expected here', 'write one');
};

function refuseOthers(node: Record<string, unknown>, known: readonly string[], pointer: string): void {
  const other = Object.keys(node).find((key) => !known.includes(key));
  if (other !== undefined)
    fail(step(pointer, other), `\`${other}\` is not known here`, `use ${known.join(', ')}`);
}

function fail(pointer: string, problem: string, advice: string): never {
  throw new DocumentError(pointer, problem, advice);
}
