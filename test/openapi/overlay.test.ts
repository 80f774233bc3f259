import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkDocument } from '../../src/openapi/check-document.ts';
import { eventsOf } from '../../src/openapi/events.ts';
import { normaliseDocument } from '../../src/openapi/normalise-document.ts';
import type { Document, Schema } from '../../src/openapi/openapi.ts';
import { readOverlay } from '../../src/openapi/overlay/overlay.ts';
import { overlaid, overlayNotes, withKnowledge } from '../../src/openapi/overlay/registered.ts';
import { variantsOf } from '../../src/openapi/variants.ts';

const shared = `
openapi: 3.1.0
info: {title: Lamps, version: '1'}
paths:
  /lamps/{lampId}:
    get:
      security: []
      responses:
        '200': {content: {application/json: {schema: {$ref: '#/components/schemas/Lamp'}}}}
        '404': {content: {application/json: {schema: {$ref: '#/components/schemas/Fault'}}}}
    patch:
      requestBody:
        content:
          application/json: {schema: {type: object, properties: {colour: {type: string, enum: [RED, BLUE]}}}}
      responses: {'204': {description: Done.}}
webhooks:
  lamp:found:
    post:
      requestBody: {content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Found'}}}}}
components:
  schemas:
    Fault: {type: object, properties: {type: {type: string}, title: {type: string}, detail: {type: string}}}
    Common: {type: object, required: [id, place], properties: {id: {type: string}, place: {$ref: '#/components/schemas/Place'}}}
    Place: {type: object, required: [room], properties: {room: {type: string}}}
    Lamp:
      allOf:
        - $ref: '#/components/schemas/Common'
        - {type: object, required: [level], properties: {level: {type: number, description: In per cent.}}}
    Found:
      type: object
      required: [event, lamp]
      properties: {event: {const: 'lamp:found'}, lamp: {$ref: '#/components/schemas/Lamp'}}
`;

/** The same facts, without a component for anything. */
const inline = `
openapi: 3.1.0
info: {title: Lamps, version: '1'}
paths:
  /lamps/{id}:
    get:
      security: []
      responses:
        '200':
          content:
            application/json:
              schema: &lamp
                type: object
                required: [id, place, level]
                properties:
                  id: {type: string}
                  place: {type: object, required: [room], properties: {room: {type: string}}}
                  level: {type: number, description: In per cent.}
    patch:
      requestBody:
        content:
          application/json: {schema: {type: object, properties: {colour: {enum: [RED, BLUE]}}}}
      responses: {'204': {description: Done.}}
webhooks:
  lamp:found:
    post:
      requestBody:
        content:
          application/json:
            schema:
              type: array
              items:
                type: object
                required: [event, lamp]
                properties: {event: {const: 'lamp:found'}, lamp: *lamp}
`;

const places = `
places:
  lamp:
    - GET /lamps/{lampId} 200
    - event lamp:found lamp
`;
const sure = '{confidence: high, source: a test, ';

function read(text: string, overlay: string): { document: Document; notes: string[] } {
  const root = withKnowledge(parse(text) as Record<string, unknown>, {
    overlay: readOverlay(parse(overlay)),
  });
  const document = overlaid(root, normaliseDocument(checkDocument(root)));
  return { document, notes: overlayNotes(root).map((note) => `${note.pointer} ${note.text}`) };
}

const fieldOf = (document: Document, schema: Schema, name: string) => {
  const variants = variantsOf(schema, document) ?? [];
  return variants.map(({ properties, required }) => ({
    schemas: properties.get(name) ?? [],
    required: required.has(name),
  }));
};

const responseOf = (document: Document): Schema => {
  const [item] = Object.values(document.paths);
  return item?.get?.responses?.['200']?.content?.['application/json']?.schema ?? {};
};
const eventOf = (document: Document): Schema => {
  const [event] = eventsOf(document);
  const [lamp] = fieldOf(document, event?.schema ?? {}, 'lamp').flatMap(({ schemas }) => schemas);
  return lamp ?? {};
};

describe.each([
  ['with components', shared],
  ['without components', inline],
])('an overlay on a document %s', (_form, text) => {
  const changes = (...lines: string[]): string =>
    `${places}changes:\n${lines.map((line) => `  - ${line}\n`).join('')}`;

  it('an overlay makes fields optional and nullable', () => {
    const { document, notes } = read(
      text,
      changes(`${sure} at: lamp, optional: [level], nullable: [level, place]}`),
    );
    expect(notes).toEqual([]);
    for (const lamp of [responseOf(document), eventOf(document)]) {
      expect(fieldOf(document, lamp, 'level')).toMatchObject([
        { required: false, schemas: [{ type: ['number', 'null'] }] },
      ]);
      const [place] = fieldOf(document, lamp, 'place').flatMap(({ schemas }) => schemas);
      expect(place?.oneOf?.at(-1) ?? { type: [place?.type].flat().at(-1) }).toEqual({ type: 'null' });
    }
  });

  it('an overlay adds fields, with their confidence in words', () => {
    const { document, notes } = read(
      text,
      changes(
        `{confidence: low, source: a test, at: lamp.place, fields: {floor: {type: number, description: Its floor.}}}`,
      ),
    );
    expect(notes).toEqual([]);
    for (const lamp of [responseOf(document), eventOf(document)]) {
      const [place = {}] = fieldOf(document, lamp, 'place').flatMap(({ schemas }) => schemas);
      expect(fieldOf(document, place, 'floor')).toMatchObject([
        {
          required: false,
          schemas: [
            { description: expect.stringMatching(/^Its floor\. .*low confidence/), 'x-confidence': 'low' },
          ],
        },
      ]);
    }
  });

  it('an overlay changes a copy where only some places are meant', () => {
    const line = `${sure} at: 'event lamp:* lamp', copy: FoundLamp, nullable: '*', except: [id], optional: [level]}`;
    const { document, notes } = read(text, changes(line));
    expect(notes).toEqual([]);
    expect(fieldOf(document, responseOf(document), 'level')).toMatchObject([
      { required: true, schemas: [{ type: 'number' }] },
    ]);
    expect(fieldOf(document, eventOf(document), 'level')).toMatchObject([
      { required: false, schemas: [{ type: ['number', 'null'] }] },
    ]);
    expect(fieldOf(document, eventOf(document), 'id')).toMatchObject([{ schemas: [{ type: 'string' }] }]);
    expect(Object.keys(document.components.schemas)).toContain('FoundLamp');
  });

  it('an overlay adds values, a variant, and the need of a token', () => {
    const { document, notes } = read(
      text,
      changes(
        `${sure} at: 'PATCH /lamps/{} body colour', values: [GREEN]}`,
        `${sure} at: 'GET /lamps/{}', token: true}`,
        `{confidence: medium, source: a test, at: 'GET /lamps/{} 200', also: 'PATCH /lamps/{} body'}`,
      ),
    );
    expect(notes).toEqual([]);
    const [item] = Object.values(document.paths);
    const body = item?.patch?.requestBody?.content?.['application/json']?.schema ?? {};
    expect(fieldOf(document, body, 'colour')).toMatchObject([
      { schemas: [{ enum: ['RED', 'BLUE', 'GREEN'] }] },
    ]);
    expect(item?.get).not.toHaveProperty('security');
    expect(variantsOf(responseOf(document), document)).toHaveLength(2);
  });

  it('an overlay adds operations and events that are missing', () => {
    const { document, notes } = read(
      text,
      `
additions:
  paths:
    /lamps/{any}:
      get: {responses: {'200': {description: Known.}}}
      delete: {x-confidence: low, description: Breaks it., responses: {'204': {description: Gone.}}}
  webhooks:
    lamp:lost:
      post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Place'}}}}}
  components:
    schemas:
      Place: {type: object, required: [event], properties: {event: {const: 'lamp:lost'}}}
`,
    );
    expect(notes).toEqual([
      expect.stringMatching(/^\/additions GET \/lamps\/{any} is in the document by now/),
    ]);
    const [item] = Object.values(document.paths);
    expect(item?.delete).toMatchObject({ description: expect.stringContaining('low confidence') });
    expect(eventsOf(document).map(({ name }) => name)).toEqual(['lamp:found', 'lamp:lost']);
    expect(fieldOf(document, eventsOf(document)[1]?.schema ?? {}, 'event')).toMatchObject([
      { required: true },
    ]);
  });

  it.each([
    ['a place that is gone', `${sure} at: GET /bulbs 200, optional: [level]}`, 'no such place'],
    [
      'a field that is gone',
      `${sure} at: lamp, optional: [lumen]}`,
      'optional lumen: the document has no such place',
    ],
    ['a field that is optional by now', `${sure} at: lamp.place, optional: [floor, room]}`, 'optional floor'],
    [
      'a field that is there by now',
      `${sure} at: lamp, fields: {level: {type: number}}}`,
      'field level: the document says so',
    ],
    [
      'a value that is there by now',
      `${sure} at: 'PATCH /lamps/{} body colour', values: [RED]}`,
      'value RED: the document says so',
    ],
    ['a token that is needed by now', `${sure} at: 'PATCH /lamps/{}', token: true}`, 'the document says so'],
    [
      'a failure that an operation does not describe',
      `${sure} at: [lamp, 'GET /lamps/{} 409'], nullable: [level]}`,
      'GET /lamps/{} 409: the document does not describe this failure, so that there is nothing to do',
    ],
    [
      'one of two places',
      `${sure} at: [lamp, GET /bulbs 200], nullable: [level]}`,
      'GET /bulbs 200: the document has no',
    ],
  ])('an overlay reports %s', (_what, line, said) => {
    const { notes } = read(text, changes(line));
    expect(notes).toEqual([expect.stringContaining(said)]);
    expect(notes[0]).toMatch(/^\/changes\/0 /);
  });
});

describe('how sure a fact is', () => {
  const line = `${places}changes: [{at: lamp.level, confidence: low, source: a test}]`;
  const ours = shared.replace("version: '1'", "version: '1', x-assembled: true");
  const level = ({ document }: ReturnType<typeof read>) =>
    fieldOf(document, responseOf(document), 'level').flatMap(({ schemas }) => schemas);

  it('how sure a fact is is stated where the document was assembled here', () => {
    const given = read(ours, line);
    expect(given.notes).toEqual([]);
    expect(level(given)).toMatchObject([{ 'x-confidence': 'low' }]);
  });

  it('how sure a fact is is not stated in documents of the vendor, whatever their licence', () => {
    const theirs = shared.replace("version: '1'", "version: '1', license: {name: MIT, identifier: MIT}");
    const given = read(theirs, line);
    expect(given.notes).toEqual([expect.stringContaining("the document is the vendor's by now")]);
    expect(level(given)[0]).not.toHaveProperty('x-confidence');
  });
});

it.each([
  ['text', 'an overlay is a map'],
  ['changes: [{at: GET /x 200}]', 'no `confidence`'],
  ['changes: [{at: GET /x 200, confidence: high}]', 'no `source`'],
  ['changes: [{at: x, confidence: high, source: y}]', '`x` names no place'],
  ['changes: [{confidence: high, source: y}]', 'the line has no place'],
  ['changes: [{at: GET /x 200, confidence: high, source: y, optinal: [z]}]', '`optinal` is not known here'],
])('an overlay refuses %s', (text, said) => {
  expect(() => readOverlay(parse(text))).toThrow(said);
});
