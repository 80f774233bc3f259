import { normaliseSchema } from '../normalise-schema.ts';
import type { Document, OperationObject, Schema } from '../openapi.ts';
import { addValues, detach, marked, orNull, ownersOf, withMember } from './change-schema.ts';
import { objectsOf, operationAt, schemaIn, type Slot, slotsAt } from './find.ts';
import type { Change } from './overlay.ts';
import type { Place } from './place.ts';

/** Part of a line that had nothing to do. */
export interface Idle {
  /** What it is about, in the words of the line. */
  what: string;
  reason: 'missing' | 'undocumented' | 'superfluous' | 'stated';
}

/** Does what a line says at each of its places, in place, and returns what could not be done or was so already. */
export function applyChange(document: Document, change: Change): Idle[] {
  // An assumption is about a document of ours; what the vendor's document says is a fact.
  if (isAssumption(change) && !isOurs(document)) return [{ what: 'confidence', reason: 'stated' }];
  const idle: Idle[] = [];
  const slots: Slot[] = [];
  let operations = 0;
  for (const { text, place } of change.places) {
    const found = slotsAt(document, place);
    const operation = place.kind === 'operation' ? operationAt(document, place.operation) : undefined;
    if (operation && applyToOperation(operation, change)) operations++;
    if (found.length === 0 && !operation)
      idle.push({ what: text, reason: isFailure(document, place) ? 'undocumented' : 'missing' });
    slots.push(...found);
  }
  if (operations > 0) return idle;
  if (slots.length === 0) {
    const isFound = idle.length < change.places.length;
    return isFound
      ? [
          ...idle,
          ...change.places.slice(0, 1).map(({ text }): Idle => ({ what: text, reason: 'superfluous' })),
        ]
      : idle;
  }
  if (change.copy !== undefined) for (const slot of slots) detach(document, slot, change.copy);
  return [...idle, ...effectsOf(document, change).flatMap(({ what, apply }) => tried(slots, what, apply))];
}

/** Whether a place is in a failure that the document leaves out, of an operation that it has. */
const isFailure = (document: Document, place: Place): boolean =>
  place.kind === 'response' &&
  /^[45]/.test(place.status) &&
  operationAt(document, place.operation)?.responses?.[place.status] === undefined &&
  operationAt(document, place.operation) !== undefined;

/** Whether a line says nothing but how sure we are of what a document of ours says. */
const isAssumption = ({ optional, nullable, values, fields, also, token }: Change): boolean =>
  [optional, nullable, values, Object.keys(fields)].every((list) => list.length === 0) &&
  also === undefined &&
  token === undefined;

/** Documents that were assembled here say so; `pull` takes that word out of any other. */
const isOurs = (document: Document): boolean =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- whatever it is, it is compared with true
  (document['info'] as { 'x-assembled'?: unknown } | undefined)?.['x-assembled'] === true;

/** Returns how many places it changed, or undefined where it found nothing to change. */
type Apply = (slot: Slot) => number | undefined;

interface Effect {
  what: string;
  apply: Apply;
}

function tried(slots: readonly Slot[], what: string, apply: Apply): Idle[] {
  const counts = slots.map(apply).filter((count) => count !== undefined);
  if (counts.length === 0) return [{ what, reason: 'missing' }];
  return counts.some((count) => count > 0) ? [] : [{ what, reason: 'superfluous' }];
}

function effectsOf(document: Document, change: Change): Effect[] {
  const { confidence, except, also } = change;
  return [
    ...change.optional.map((name) => ({ what: `optional ${name}`, apply: makeOptional(document, name) })),
    ...change.nullable.map((name) => ({
      what: `nullable ${name}`,
      apply: makeNullable(document, name, except),
    })),
    ...Object.entries(change.fields).map(([name, schema]) => ({
      what: `field ${name}`,
      apply: addField(document, name, marked(normaliseSchema(schema, document), confidence)),
    })),
    ...change.values.map((value) => ({
      what: `value ${value}`,
      apply: (slot: Slot) => addValues(document, slot, [value]),
    })),
    ...(also
      ? [
          {
            what: `also ${also.text}`,
            apply: (slot: Slot) => {
              const [other] = slotsAt(document, also.place);
              const member = other && schemaIn(other);
              return (
                member && replaced(slot, withMember(document, schemaIn(slot), marked(member, confidence)))
              );
            },
          },
        ]
      : []),
    ...(isAssumption(change) ? [{ what: 'confidence', apply: (slot: Slot) => mark(slot, change) }] : []),
  ];
}

const makeOptional =
  (document: Document, name: string): Apply =>
  (slot) => {
    const owners = ownersOf(document, slot, name);
    if (owners.length === 0) return undefined;
    let changed = 0;
    // Of an `allOf`, one part may describe the field and another one require it.
    for (const part of objectsOf(document, schemaIn(slot))) {
      if (!part.required?.includes(name)) continue;
      part.required = part.required.filter((each) => each !== name);
      if (part.required.length === 0) delete part.required;
      changed++;
    }
    return changed;
  };

const makeNullable =
  (document: Document, name: string, except: readonly string[]): Apply =>
  (slot) => {
    let found = 0;
    let changed = 0;
    for (const { properties = {} } of objectsOf(document, schemaIn(slot))) {
      const names = name === '*' ? Object.keys(properties) : [name];
      for (const key of names) {
        const schema = properties[key];
        if (!schema || except.includes(key)) continue;
        found++;
        changed += replaced({ holder: properties, key }, orNull(document, schema));
      }
    }
    return found === 0 ? undefined : changed;
  };

/** Objects of a union get it each, the parts of an `allOf` once. */
const addField =
  (document: Document, name: string, schema: Schema): Apply =>
  (slot) => {
    const first = objectsOf(document, schemaIn(slot)).find(({ properties }) => properties);
    if (!first) return undefined;
    if (ownersOf(document, slot, name).length > 0) return 0;
    first.properties = { ...first.properties, [name]: schema };
    return 1;
  };

const mark = (slot: Slot, { confidence }: Change): number => {
  const schema = schemaIn(slot);
  const after = marked(schema, confidence);
  return after === schema ? 0 : replaced(slot, after);
};

function replaced({ holder, key }: Slot, schema: Schema | undefined): number {
  if (!schema) return 0;
  holder[key] = schema;
  return 1;
}

/** Whether there was something to change. */
function applyToOperation(operation: OperationObject, { token, confidence }: Change): boolean {
  if (token !== undefined) {
    const { security } = operation;
    const isOpen = Array.isArray(security) && security.length === 0;
    if (token === !isOpen) return false;
    if (token) delete operation['security'];
    else operation['security'] = [];
    return true;
  }
  if (operation['x-confidence'] !== undefined) return false;
  Object.assign(operation, marked(operation, confidence));
  return true;
}
