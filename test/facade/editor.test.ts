import { join } from 'node:path';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { project } from '../scripts/support/workspace.ts';

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

describe('an editor', { timeout: 60_000 }, () => {
  it('shows what the document says of a method', () => {
    const { signature, text, tags } = hover('start');
    expect(text).toContain('Start or stop charging.');
    expect(text).toContain('200 means that the command was accepted, not that it is done');
    expect(text).toContain('`POST /vehicles/{vehicleId}/charging`');
    expect(text).toContain('`enode.vehicles.action`');
    expect(tags['param']).toContain('Id of the vehicle.');
    expect(tags['throws']).toMatch(/EnodeProblemError 4\d\d: /);
    expect(signature).toMatch(
      /startCharging\(vehicleId: string, options\?: MethodOptions\): Call<ActionHandle</,
    );
  });

  it('shows a signature that people can read', () => {
    expect(hover('list').signature).toMatch(
      /^\(method\) VehiclesMethods\.list\(options\?: ListPageOptions\): List</,
    );
    expect(hover('limit').signature).toMatch(
      /^\(method\) VehiclesMethods\.setMaxCurrent\(vehicleId: string, options: VehiclesSetMaxCurrentOptions\): Call</,
    );
  });

  it('shows texts and units of options and fields', () => {
    expect(hover('pageSize').text).toContain('How many entries a page may have.');
    expect(hover('maxCurrent').text).not.toBe('');
    expect(hover('level').text).toMatch(/%/);
    expect(hover('namespace').text).toContain('Electric vehicles');
  });

  it('goes to the generated declaration of the version', () => {
    expect(definition('start')).toEqual([{ path: 'generated/2024-10-01/api.ts', text: 'startCharging' }]);
    expect(definition('oldStart')).toEqual([{ path: 'generated/2023-04-15/api.ts', text: 'startCharging' }]);
    expect(definition('level')).toEqual([{ path: 'generated/2024-10-01/types.ts', text: 'batteryLevel' }]);
  });

  it('marks what is deprecated in the version at hand, and nothing else', () => {
    const marked = service
      .getSuggestionDiagnostics(file)
      .filter(({ reportsDeprecated }) => reportsDeprecated === true)
      .map(({ start, length }) => [start, length]);
    expect(marked).toEqual([[at('me'), 'get'.length]]);
    expect(hover('me').tags).toHaveProperty('deprecated');
    expect(hover('get').tags).not.toHaveProperty('deprecated');
  });

  it('says what is not stable', () => {
    expect(hover('limit').tags).toHaveProperty('experimental');
    expect(hover('limit').text).toContain('experimental: it may change or vanish');
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
