import { join } from 'node:path';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import type { OperationObject } from '../../src/openapi/openapi.ts';
import { operationAt, schemaIn, slotsAt } from '../../src/openapi/overlay/find.ts';
import { parsePlace } from '../../src/openapi/overlay/place.ts';
import { stabilityOf } from '../../scripts/codegen/stability.ts';
import { project } from '../scripts/support/workspace.ts';
import { documentOf, shapeOf } from '../support/documents.ts';

// Each comment in it stands right before what an editor's cursor is on.
const consumer = `
import { createEnode } from './src/index.ts';
const enode = createEnode({ version: '2024-10-01', environment: 'sandbox' });
const old = enode.at('2023-04-15');
await enode.vehicles./*start*/startCharging('v');
await old.vehicles./*oldStart*/startCharging('v');
for await (const vehicle of enode.vehicles./*list*/list({ /*pageSize*/pageSize: 5 })) void vehicle.chargeState./*level*/batteryLevel;
await old.user('u')./*me*/get();
await enode.user('u')./*get*/get();
await enode.vehicles./*limit*/setMaxCurrent('v', { /*maxCurrent*/maxCurrent: 16 });
await enode.hemSystems.get('h').then((system) => system./*id*/id);
void enode./*namespace*/vehicles;
enode.vehicles./*complete*/
`;

let service: ts.LanguageService;
const file = join(project, 'consumer-of-editor-test.ts');
const at = (name: string): number => consumer.indexOf(`/*${name}*/`) + name.length + 4;

beforeAll(() => {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2023,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    module: ts.ModuleKind.NodeNext,
    allowImportingTsExtensions: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    types: [],
  };
  service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) => {
      const text = name === file ? consumer : ts.sys.readFile(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => project,
    getDefaultLibFileName: (given) => ts.getDefaultLibFilePath(given),
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: (name) => (name === file ? consumer : ts.sys.readFile(name)),
    directoryExists: ts.sys.directoryExists.bind(ts.sys),
  });
});

interface Hover {
  signature: string;
  text: string;
  tags: Record<string, string>;
}

function hover(name: string): Hover {
  const info = service.getQuickInfoAtPosition(file, at(name));
  const tags = (info?.tags ?? []).map((tag) => [tag.name, ts.displayPartsToString(tag.text)]);
  return {
    signature: ts.displayPartsToString(info?.displayParts),
    text: ts.displayPartsToString(info?.documentation).replaceAll(/\s+/g, ' '),
    tags: Object.fromEntries(tags) as Record<string, string>,
  };
}

/** File and text of the declaration that an editor goes to. */
function definition(name: string): { path: string; text: string }[] {
  return (service.getDefinitionAtPosition(file, at(name)) ?? []).map(({ fileName, textSpan }) => ({
    path: fileName.slice(project.length),
    text: ts.sys.readFile(fileName)!.slice(textSpan.start, textSpan.start + textSpan.length),
  }));
}

// What a document says is its author's to write: the test asks for what the document at hand has.
const newest = documentOf('2024-10-01');
const operation = (key: string, document = newest): OperationObject => operationAt(document, shapeOf(key))!;
const described = (place: string): unknown => {
  const [slot] = slotsAt(newest, parsePlace(place)!);
  return slot && schemaIn(slot)?.description;
};
/** The first words of a text, up to what may be printed in another way. */
const begin = (text: unknown): string =>
  /^[\w ,]*/.exec(typeof text === 'string' ? text.trim() : '')![0].trim();

describe('an editor', { timeout: 60_000 }, () => {
  it('shows what the document says of a method', () => {
    const { signature, text, tags } = hover('start');
    const { summary, description, responses = {} } = operation('POST /vehicles/{}/charging');
    expect(text).toContain(begin(summary));
    expect(text).toContain(begin(description));
    expect(text).toMatch(/`POST \/vehicles\/\{\w+\}\/charging`/);
    expect(tags['param']).toContain('vehicleId');
    const failures = Object.keys(responses).filter((status) => /^[45]\d\d$/.test(status));
    for (const failure of failures.slice(-1))
      expect(tags['throws']).toContain(`EnodeProblemError ${failure}:`);
    expect(signature).toMatch(
      /startCharging\(vehicleId: string, params\?: NoParams, options\?: CallOptions\): Promise<ActionHandle<ChargeAction>>$/,
    );
  });

  it('shows a signature that people can read', () => {
    expect(hover('list').signature).toMatch(
      /^\(method\) VehiclesMethods\.list\(params\?: PageParams, options\?: PagedListOptions\): List<Vehicle>$/,
    );
    expect(hover('limit').signature).toMatch(
      /^\(method\) VehiclesMethods\.setMaxCurrent\(vehicleId: string, params: VehicleSetMaxCurrentParams, options\?: CallOptions\): Promise</,
    );
  });

  it('shows texts and units of options and fields', () => {
    expect(hover('pageSize').text).toContain(begin(described('GET /vehicles query pageSize')));
    expect(hover('maxCurrent').text).toContain(
      begin(described('POST /vehicles/{}/max-current body maxCurrent')),
    );
    expect(hover('level').text).toContain(begin(described('GET /vehicles/{} 200 chargeState.batteryLevel')));
    const [tag] = operation('GET /vehicles').tags ?? [];
    const tags = (newest['tags'] ?? []) as { name?: string; description?: string }[];
    expect(hover('namespace').text).toContain(begin(tags.find(({ name }) => name === tag)?.description));
  });

  it('goes to the generated declaration of the version', () => {
    expect(definition('start')).toEqual([{ path: 'generated/2024-10-01/api.ts', text: 'startCharging' }]);
    expect(definition('oldStart')).toEqual([{ path: 'generated/2023-04-15/api.ts', text: 'startCharging' }]);
    expect(definition('level')).toEqual([{ path: 'generated/2024-10-01/model.ts', text: 'batteryLevel' }]);
  });

  it('marks what is deprecated in the version at hand, and nothing else', () => {
    const marked = service
      .getSuggestionDiagnostics(file)
      .filter(({ reportsDeprecated }) => reportsDeprecated === true)
      .map(({ start, length }) => [start, length]);
    const oldest = documentOf('2023-04-15');
    const called = [
      { at: 'start', name: 'startCharging', of: operation('POST /vehicles/{}/charging') },
      { at: 'oldStart', name: 'startCharging', of: operation('POST /vehicles/{}/charging', oldest) },
      { at: 'list', name: 'list', of: operation('GET /vehicles') },
      { at: 'me', name: 'get', of: operation('GET /me', oldest) },
      { at: 'get', name: 'get', of: operation('GET /users/{}') },
      { at: 'limit', name: 'setMaxCurrent', of: operation('POST /vehicles/{}/max-current') },
    ];
    const deprecated = called.filter(({ of }) => of.deprecated === true);
    expect(marked).toEqual(deprecated.map(({ at: place, name }) => [at(place), name.length]));
    for (const one of called) expect('deprecated' in hover(one.at).tags).toBe(deprecated.includes(one));
  });

  it('says what is not stable', () => {
    const stability = stabilityOf(operation('POST /vehicles/{}/max-current'));
    const { tags, text } = hover('limit');
    expect(['beta', 'experimental'].filter((word) => word in tags)).toEqual([stability ?? []].flat());
    if (stability !== undefined) expect(text).toContain(`${stability}: `);
  });

  it('completes the methods of a namespace', () => {
    const names = service
      .getCompletionsAtPosition(file, at('complete'), undefined)
      ?.entries.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['list', 'get', 'startCharging', 'smartChargingStatus']));
    expect(names).not.toContain('relink');
  });

  it('finds nothing wrong with the rest of the file', () => {
    const errors = [...service.getSemanticDiagnostics(file)].map(({ messageText }) =>
      ts.flattenDiagnosticMessageText(messageText, ' '),
    );
    expect(errors).toEqual([]);
  });
});
