import { isDeepStrictEqual } from 'node:util';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { Schema } from '../../../src/openapi/openapi.ts';
import { operationsOf } from '../../../src/openapi/resolve.ts';
import { step } from '../../../src/openapi/pointer.ts';
import type { EventSchema, WebhookVersion } from '../../../src/webhooks/index.ts';
import { documentOf } from '../../support/documents.ts';
import {
  changed,
  placesIn,
  sampleEvents,
  valueAt,
  webhookVersions,
  type SampleEvent,
} from '../../support/event-samples.ts';
import { randomOf, type Random } from '../../vendor-form/random.ts';

/** `make fuzz` asks for more. Shared by the versions. */
const cases = Number(process.env['WEBHOOK_CASES'] ?? 4000) / Object.keys(webhookVersions).length;

/** Values that may stand in the place of any other; JSON can hold a number that is too large. */
const strangers = [
  undefined,
  undefined,
  null,
  null,
  'UNHEARD:OF',
  '',
  7,
  -0.5,
  Infinity,
  true,
  [],
  {},
  [null],
  ['a'],
  [{}],
];

type Change = (event: SampleEvent, random: Random) => SampleEvent;

/** A field, or an element of a list, becomes something else, or goes. */
const replace: Change = (event, random) => {
  const at = random.pick(placesIn(event));
  return changed(event, at, structuredClone(random.pick(strangers)));
};

/** A part of the same event stands where another should. */
const graft: Change = (event, random) => {
  const [from, to] = [random.pick(placesIn(event)), random.pick(placesIn(event))];
  const isInside = to.steps.length > from.steps.length;
  return isInside ? event : changed(event, to, structuredClone(valueAt(event, from.steps)));
};

/** A list holds one more, an object a field that nobody knows. */
const extend: Change = (event, random) => {
  const at = random.pick(placesIn(event));
  const value = valueAt(event, at.steps);
  const stranger = structuredClone(random.pick(strangers)) ?? null;
  if (Array.isArray(value)) return changed(event, at, [...(value as unknown[]), stranger]);
  const isPlain = typeof value === 'object' && value !== null;
  return isPlain ? changed(event, at, { ...value, constructor: stranger, new: 1 }) : event;
};

const changes = [replace, replace, replace, graft, extend];

/** Events that fit, and as many that were changed in up to three places. */
function* mutated(version: WebhookVersion, seed: number): Generator<SampleEvent> {
  const samples = [...sampleEvents(version, 'full'), ...sampleEvents(version, 'minimal')];
  yield* samples;
  const random = randomOf(seed);
  for (let run = 0; run < cases; run++) {
    let event = random.pick(samples);
    for (let left = Math.floor(random.next() * 3); left >= 0; left--)
      event = random.pick(changes)(event, random);
    yield event;
  }
}

/** What the document says, at the least and at the most. */
interface Bounds {
  /** All that it says. */
  readonly fits: ValidateFunction;
  /** Without what types do not hold either: formats, limits, and lists of texts that may grow. */
  readonly mayFit: ValidateFunction;
}

function boundsOf(version: string): Map<string, Bounds> {
  const document = documentOf(version);
  const compiled = (root: object, id: string) => {
    const ajv = new Ajv2020({ strict: false, strictNumbers: true });
    addFormats.default(ajv);
    ajv.addSchema({ $id: id, ...root });
    return (pointer: string): ValidateFunction =>
      ajv.compile({ $ref: `${id}#${pointer.split('/').map(encodeURIComponent).join('/')}` });
  };
  const strict = compiled(document, 'strict');
  const loose = compiled(JSON.parse(JSON.stringify(document), loosened) as object, 'loose');
  return new Map(
    operationsOf(document.webhooks).map(({ path, method }) => {
      const body = step(step('/webhooks', path), method) + '/requestBody';
      const pointer = `${step(step(body, 'content'), 'application/json')}/schema/items`;
      return [path, { fits: strict(pointer), mayFit: loose(pointer) }];
    }),
  );
}

const limits = [
  'format',
  'pattern',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
];
const lengths = ['minLength', 'maxLength', 'minItems', 'maxItems'];

/** Reads a schema so that it says less. */
function loosened(key: string, value: unknown): unknown {
  if ([...limits, ...lengths].includes(key) && typeof value !== 'object') return undefined;
  if (key === 'type' && value === 'integer') return 'number';
  if (key === 'type' && Array.isArray(value))
    return value.map((type) => (type === 'integer' ? 'number' : type) as unknown);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const schema = value as Schema;
  if (schema.oneOf) {
    const { oneOf, ...rest } = schema;
    return { ...rest, anyOf: oneOf };
  }
  const isOpen =
    Array.isArray(schema.enum) &&
    schema.enum.length > 1 &&
    schema.enum.some((one) => typeof one === 'string');
  if (!isOpen) return value;
  const { enum: values, ...rest } = schema;
  // Some list null where their type has none: it is taken.
  return { ...rest, type: values!.includes(null) ? ['string', 'null'] : 'string' };
}

describe.each(Object.values(webhookVersions))('the checks of $version', (webhookVersion) => {
  const { version, checks } = webhookVersion;

  it('the checks of a version exist for all events that have a schema, and for no others', async () => {
    const { events } = await webhookVersion.loadSchemas();
    expect(Object.keys(checks)).toEqual(Object.keys(events));
  });

  it(
    'the checks of a version take and refuse what the schemas do, and the document',
    async () => {
      const { events } = await webhookVersion.loadSchemas();
      const bounds = boundsOf(version);
      const counts = { taken: 0, refused: 0 };
      const faults: string[] = [];
      for (const event of mutated(webhookVersion, Number(version.replaceAll('-', '')))) {
        // A changed name is of no matter here: which check is asked is decided by it.
        const name =
          typeof event.event === 'string' && event.event in checks ? event.event : 'system:heartbeat';
        const taken = checks[name]!(event);
        counts[taken ? 'taken' : 'refused']++;
        const fault = disagreement(taken, event, events[name]!, bounds.get(name)!);
        if (fault !== undefined) faults.push(`${fault}: ${JSON.stringify(event)}`);
      }
      expect(faults.slice(0, 3)).toEqual([]);
      // Both happen often enough to be a test.
      expect(Math.min(counts.taken, counts.refused)).toBeGreaterThan(cases / 10);
      if (process.env['WEBHOOK_CASES'] !== undefined) console.log(version, counts);
    },
    30_000 + cases * 5,
  );
});

function disagreement(
  taken: boolean,
  event: unknown,
  schema: EventSchema,
  { fits, mayFit }: Bounds,
): string | undefined {
  const result = schema.safeParse(event);
  if (result.success !== taken) return `check ${taken}, schema ${result.success}`;
  // What is handed on is the event itself: it must be what the schema would give.
  const { data } = result as { data?: unknown };
  if (result.success && !isDeepStrictEqual(data, event)) return 'the schema changes it';
  if (fits(event) && !taken) return 'the document takes it';
  if (!mayFit(event) && taken) return `the document refuses it: ${JSON.stringify(mayFit.errors)}`;
  return undefined;
}
