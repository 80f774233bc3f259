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
import { createEnode, isEnodeError, isProblem } from './src/index.ts';
import { createWebhookHandler, type WebhookEvent } from './src/webhooks/index.ts';
import { webhookVersion } from './src/webhooks/versions/2024-10-01.ts';
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
const /*car*/car = await enode.vehicles./*getCar*/get('v', {}, { /*option*/signal: undefined });
const /*page*/page = await enode.chargers./*chargers*/list();
const /*action*/action = await enode.vehicles./*stop*/stopCharging('v');
const /*outcome*/outcome = await action./*wait*/wait({ /*waitTimeout*/timeout: '5m' });
void car./*vendor*/vendor;
void [page, outcome];
createWebhookHandler({
  secrets: 'secret',
  versions: [webhookVersion],
  onError: console,
  on: {
    'user:vehicle:updated': (/*event*/event) => void event./*eventField*/vehicle,
    'user:vendor-action:updated': (/*actionEvent*/event) => void event./*actionField*/vendorAction,
    /*eventName*/'user:charger:updated': () => {},
  },
});
export const handle = (event: WebhookEvent<'2024-10-01'>) => {
  if (event.event === 'user:inverter:updated') void /*narrowed*/event;
};
try {
  void 0;
} catch (error) {
  if (isProblem(error, /*kind*/'not-found')) void /*problem*/error./*problemField*/requestId;
  if (isEnodeError(error, /*code*/'timeout')) void error./*phase*/phase;
}
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

/** What is offered at a place, or so many characters behind it: inside a text. */
const completed = (name: string, behind = 0): string[] =>
  (service.getCompletionsAtPosition(file, at(name) + behind, undefined)?.entries ?? []).map(
    (entry) => entry.name,
  );

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
  it('an editor shows what the document says of a method', () => {
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

  it('an editor shows a signature that people can read', () => {
    expect(hover('list').signature).toMatch(
      /^\(method\) VehiclesMethods\.list\(params\?: PageParams, options\?: PagedListOptions\): List<Vehicle>$/,
    );
    expect(hover('limit').signature).toMatch(
      /^\(method\) VehiclesMethods\.setMaxCurrent\(vehicleId: string, params: VehicleSetMaxCurrentParams, options\?: CallOptions\): Promise</,
    );
  });

  it('an editor shows texts and units of options and fields', () => {
    expect(hover('pageSize').text).toContain(begin(described('GET /vehicles query pageSize')));
    expect(hover('maxCurrent').text).toContain(
      begin(described('POST /vehicles/{}/max-current body maxCurrent')),
    );
    expect(hover('level').text).toContain(begin(described('GET /vehicles/{} 200 chargeState.batteryLevel')));
    const [tag] = operation('GET /vehicles').tags ?? [];
    const tags = (newest['tags'] ?? []) as { name?: string; description?: string }[];
    expect(hover('namespace').text).toContain(begin(tags.find(({ name }) => name === tag)?.description));
  });

  it('an editor goes to the generated declaration of the version', () => {
    expect(definition('start')).toEqual([{ path: 'generated/2024-10-01/api.ts', text: 'startCharging' }]);
    expect(definition('oldStart')).toEqual([{ path: 'generated/2023-04-15/api.ts', text: 'startCharging' }]);
    expect(definition('level')).toEqual([{ path: 'generated/2024-10-01/model.ts', text: 'batteryLevel' }]);
  });

  it('an editor marks what is deprecated in the version at hand, and nothing else', () => {
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

  it('an editor says what is not stable', () => {
    const stability = stabilityOf(operation('POST /vehicles/{}/max-current'));
    const { tags, text } = hover('limit');
    expect(['beta', 'experimental'].filter((word) => word in tags)).toEqual([stability ?? []].flat());
    if (stability !== undefined) expect(text).toContain(`${stability}: `);
  });

  it('an editor shows methods and what they give by short names', () => {
    const methods = ['getCar', 'chargers', 'start', 'stop', 'limit'].map((name) => hover(name).signature);
    expect(methods).toEqual([
      '(method) VehiclesMethods.get(vehicleId: string, params?: NoParams, options?: CallOptions): Promise<Vehicle>',
      '(method) ChargersMethods.list(params?: PageParams, options?: PagedListOptions): List<Charger>',
      '(method) VehiclesMethods.startCharging(vehicleId: string, params?: NoParams, options?: CallOptions): Promise<ActionHandle<ChargeAction>>',
      '(method) VehiclesMethods.stopCharging(vehicleId: string, params?: NoParams, options?: CallOptions): Promise<ActionHandle<ChargeAction>>',
      '(method) VehiclesMethods.setMaxCurrent(vehicleId: string, params: VehicleSetMaxCurrentParams, options?: CallOptions): Promise<ActionHandle<MaxCurrentAction>>',
    ]);
    expect(methods[0]!.length).toBeLessThanOrEqual(107);
    expect(hover('car').signature).toBe('const car: Vehicle');
    expect(hover('page').signature).toBe('const page: Page<Charger>');
    expect(hover('action').signature).toBe('const action: ActionHandle<ChargeAction>');
    expect(hover('outcome').signature).toBe('const outcome: Outcome<ChargeAction>');
    expect(hover('vendor').signature).toBe('(property) Vehicle.vendor: Open<VehicleVendor>');
  });

  it('an editor shows events by their names', () => {
    expect(hover('event').signature).toBe('(parameter) event: UserVehicleUpdatedEvent');
    expect(hover('actionEvent').signature).toBe('(parameter) event: UserVendorActionUpdatedEvent');
    expect(hover('narrowed').signature).toBe('(parameter) event: UserInverterUpdatedEvent');
    expect(hover('eventField').signature).toBe('(property) UserVehicleUpdatedEvent.vehicle: Vehicle');
    expect(hover('eventField').text).not.toBe('');
  });

  it('an editor shows errors by their names, and what their fields mean', () => {
    expect(hover('problem').signature.replaceAll(/\s+/g, ' ')).toBe(
      'var error: EnodeProblemError & { readonly kind: "not-found"; }',
    );
    expect(hover('problemField').text).toContain('The id under which the server knows the request');
    expect(hover('phase').signature).toContain('EnodeTimeoutError.phase: CallPhase');
  });

  it('an editor completes the methods of a namespace', () => {
    expect(completed('complete')).toEqual(
      expect.arrayContaining(['list', 'get', 'startCharging', 'smartChargingStatus']),
    );
    expect(completed('complete')).not.toContain('relink');
  });

  it('an editor completes parameters, options, fields, names of events, kinds of problems and codes', () => {
    expect(completed('maxCurrent')).toEqual(['maxCurrent']);
    expect(completed('option').toSorted()).toEqual(
      ['extra', 'headers', 'idempotent', 'onVersionMismatch', 'retry', 'signal', 'timeout'].toSorted(),
    );
    expect(completed('waitTimeout')).toContain('timeout');
    expect(completed('vendor')).toEqual(expect.arrayContaining(['id', 'information', 'chargeState']));
    expect(completed('wait')).toEqual(expect.arrayContaining(['wait', 'cancel', 'refresh']));
    const events = completed('eventName', 1);
    expect(events).toContain('user:inverter:statistics-updated');
    expect(events).not.toContain('enode:firehose:test');
    expect(completed('eventField').toSorted()).toEqual([
      'createdAt',
      'event',
      'updatedFields',
      'user',
      'vehicle',
      'version',
    ]);
    expect(completed('problemField')).toEqual(
      expect.arrayContaining(['status', 'detail', 'docs', 'operation']),
    );
    expect(completed('kind', 1)).toContain('not-found');
    expect(completed('code', 1)).toContain('timeout');
  });

  it('an editor finds nothing wrong with the rest of the file', () => {
    const errors = [...service.getSemanticDiagnostics(file)].map(({ messageText }) =>
      ts.flattenDiagnosticMessageText(messageText, ' '),
    );
    expect(errors).toEqual([]);
  });
});
