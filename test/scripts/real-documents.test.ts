import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, it } from 'vitest';
import type * as z from 'zod';
import type { Document, Schema } from '../../src/openapi/openapi.ts';
import { step } from '../../src/openapi/pointer.ts';
import { bodyOf, operationsOf } from '../../src/openapi/resolve.ts';
import { documentOf } from '../support/documents.ts';
import { samplesOf } from '../support/samples.ts';
import { allVersions } from '../support/versions.ts';
import { project } from './support/workspace.ts';

type Table = Record<string, z.ZodType>;

interface Place {
  title: string;
  pointer: string;
  schema: Schema;
  zod: z.ZodType | undefined;
}

/** Every JSON body of the document with the schema that was generated for it. */
async function placesOf(version: string, document: Document): Promise<Place[]> {
  const folder = join(project, 'generated', version);
  const { responses } = (await import(join(folder, 'responses.ts'))) as { responses: Record<string, Table> };
  const { requestBodies } = (await import(join(folder, 'requests.ts'))) as { requestBodies: Table };
  const { events } = (await import(join(folder, 'events.ts'))) as { events: Table };
  const places: Place[] = [];
  const add = (
    title: string,
    pointer: string,
    body: { content?: unknown } | undefined,
    zod: z.ZodType | undefined,
  ): void => {
    for (const [mediaType, { schema }] of Object.entries(
      (body?.content ?? {}) as Record<string, { schema: Schema }>,
    )) {
      places.push({
        title: `${title} ${mediaType}`,
        pointer: step(step(pointer, 'content'), mediaType) + '/schema',
        schema,
        zod,
      });
    }
  };
  for (const { key, path, method, operation } of operationsOf(document.paths)) {
    const at = step(step('/paths', path), method);
    const { requestBody } = operation;
    if (requestBody)
      add(
        `request ${key}`,
        requestBody.$ref?.slice(1) ?? `${at}/requestBody`,
        bodyOf(requestBody, document),
        requestBodies[key],
      );
    for (const [status, response] of Object.entries(operation.responses ?? {})) {
      add(
        `${status} of ${key}`,
        response.$ref?.slice(1) ?? `${at}/responses/${status}`,
        bodyOf(response, document),
        responses[key]?.[status],
      );
    }
  }
  for (const { path, method, operation } of operationsOf(document.webhooks)) {
    const pointer = `${step(step('/webhooks', path), method)}/requestBody`;
    add(`event ${path}`, pointer, operation.requestBody, events[path]?.array());
  }
  return places;
}

describe.each(allVersions)('the schemas of %s', (version) => {
  let document: Document;
  let places: Place[];
  let isValid: (place: Place, value: unknown) => boolean;

  beforeAll(async () => {
    document = documentOf(version);
    places = await placesOf(version, document);
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    ajv.addSchema({ $id: 'doc', ...document });
    const encoded = (pointer: string): string =>
      pointer
        .split('/')
        .map((part) => encodeURIComponent(part))
        .join('/');
    isValid = ({ pointer }, value) =>
      (ajv.getSchema(`doc#${encoded(pointer)}`) ?? ajv.compile({ $ref: `doc#${encoded(pointer)}` }))(
        value,
      ) === true;
  });

  const samples = () =>
    places.flatMap((place) =>
      (['full', 'minimal'] as const).flatMap((fullness) =>
        samplesOf(place.schema, document, fullness).map((value) => ({ place, value })),
      ),
    );

  it('the schemas of a version exist for every JSON body of the document', () => {
    expect(places.length).toBeGreaterThan(150);
    expect(places.filter(({ zod }) => zod === undefined).map(({ title }) => title)).toEqual([]);
  });

  it('the schemas of a version accept what the document allows, and give it back unchanged', () => {
    const valid = samples().filter(({ place, value }) => isValid(place, value));
    expect(new Set(valid.map(({ place }) => place))).toEqual(new Set(places));
    const refused = valid.flatMap(({ place, value }) => {
      const result = place.zod?.safeParse(value);
      return result?.success ? [] : [`${place.title}: ${JSON.stringify(result?.error?.issues[0])}`];
    });
    expect(refused).toEqual([]);
    for (const { place, value } of valid) expect(place.zod?.parse(value)).toEqual(value);
  });

  it('the schemas of a version refuse what lacks a field that the document requires, or has null in its place', () => {
    const wrong = samples().flatMap(({ place, value }) =>
      damaged(value).flatMap(([name, damage]) =>
        isValid(place, damage)
          ? []
          : [{ title: `${place.title} ${name}`, zod: place.zod, damage, place, value }],
      ),
    );
    const fromValid = wrong.filter(({ place, value }) => isValid(place, value));
    expect(fromValid.length).toBeGreaterThan(places.length);
    expect(
      fromValid.filter(({ zod, damage }) => zod?.safeParse(damage).success).map(({ title }) => title),
    ).toEqual([]);
  });
});

/** The value without each of its fields, and with null in each. */
function damaged(value: unknown): [string, unknown][] {
  if (Array.isArray(value))
    return value
      .slice(0, 1)
      .flatMap((item) => damaged(item).map(([name, damage]): [string, unknown] => [name, [damage]]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((name): [string, unknown][] => {
    const { [name]: _gone, ...rest } = value as Record<string, unknown>;
    return [
      [`without ${name}`, rest],
      [`with ${name} null`, { ...rest, [name]: null }],
    ];
  });
}
