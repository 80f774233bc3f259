import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { programOf, sourceIn, textOf } from '../support/program.ts';

/** The project with some of its files changed, as far as `files` reach. */
function errorsOf(
  files: readonly string[],
  changes: Readonly<Record<string, (text: string) => string>>,
): string[] {
  const changed = Object.entries(changes).map(([file, change]): [string, string] => {
    const text = textOf(file);
    const other = change(text);
    if (other === text) throw new Error(`The change of ${file} does nothing`);
    return [file, other];
  });
  const program = programOf(files, new Map(changed));
  return files.flatMap((file) => {
    const found = program.getSemanticDiagnostics(sourceIn(program, file));
    return found.map(({ messageText }) => `${file}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
  });
}

/** Which of the files have an error after a change; without it none has. */
function complaining(files: readonly string[], changes: Parameters<typeof errorsOf>[1]): string[] {
  expect(errorsOf(files, {})).toEqual([]);
  return [...new Set(errorsOf(files, changes).map((error) => error.slice(0, error.indexOf(':'))))];
}

const replaced =
  (from: string, to: string) =>
  (text: string): string =>
    text.replace(from, to);

describe('a member that is added in one place only does not compile', { timeout: 120_000 }, () => {
  it('a member that is added in one place only does not compile: a code of an error', () => {
    const files = ['src/cli/failure.ts', 'src/errors/errors.ts', 'test/types/errors.types.ts'];
    const added = replaced("  | 'input';", "  | 'input'\n  | 'quota';");
    expect(complaining(files, { 'src/errors/enode-error.ts': added })).toEqual(files);
  });

  it('a member that is added in one place only does not compile: a class of an error', () => {
    const added = replaced(
      '  input: EnodeInputError;',
      '  input: EnodeInputError;\n  quota: EnodeTimeoutError;',
    );
    const files = ['src/errors/errors.ts'];
    expect(complaining(files, { 'src/errors/errors.ts': added })).toEqual(files);
  });

  it('a member that is added in one place only does not compile: an option of a client', () => {
    const added = replaced('  /** Ends every call', '  brandNew?: string;\n  /** Ends every call');
    const files = ['src/client/resolve-options.ts'];
    expect(complaining(files, { 'src/client/runtime-options.ts': added })).toEqual(files);
  });

  it('a member that is added in one place only does not compile: an option of calls, of lists, of waits', () => {
    const added = replaced('idempotent?:', 'brandNew?: string;\n  idempotent?:');
    const files = ['src/calls/options.ts', 'src/calls/free-request.ts', 'src/client/check-init.ts'];
    expect(complaining(files, { 'src/transport/call-options.ts': added })).toEqual(files);
    for (const [file, option] of [
      ['src/calls/options.ts', 'prefetch?:'],
      ['src/actions/wait-options.ts', 'poll?:'],
    ] as const) {
      const other = replaced(option, `brandNew?: string;\n  ${option}`);
      expect(complaining([file], { [file]: other })).toEqual([file]);
    }
  });

  it('a member that is added in one place only does not compile: an option of webhook handlers', () => {
    const added = replaced('  onError: ', '  brandNew?: string;\n  onError: ');
    const files = ['src/webhooks/handle/check-options.ts'];
    expect(complaining(files, { 'src/webhooks/handle/handler-options.ts': added })).toEqual(files);
  });

  it('a member that is added in one place only does not compile: a family of assets that takes commands, in the table or in the list', () => {
    const files = ['test/types/helper-needs.types.ts'];
    const command = replaced(
      'export interface MetersMethods extends',
      'export interface MetersMethods { action(id: string): Promise<VehicleAction> }\nexport interface MetersMethods extends',
    );
    expect(complaining(files, { 'generated/2024-10-01/api.ts': command })).toEqual(files);
    const listed = replaced("'batteries',", "'batteries',\n  'meters',");
    expect(complaining(files, { 'src/spec/action-families.ts': listed })).toEqual(files);
  });

  it('a member that is added in one place only does not compile: a hook', () => {
    const added = replaced(
      '  onStart?:',
      '  onPause?: ((event: CallEvent) => unknown) | undefined;\n  onStart?:',
    );
    const files = ['src/transport/hooks.ts'];
    expect(complaining(files, { 'src/transport/hooks.ts': added })).toEqual(files);
  });

  it('a member that is added in one place only does not compile: a flag of the simulator', () => {
    const added = replaced('  quiet: boolean;', '  quiet: boolean;\n  brandNew: boolean;');
    const files = ['src/simulator/cli/flag-options.ts', 'src/simulator/cli/run-command.ts'];
    expect(complaining(files, { 'src/simulator/cli/flag-options.ts': added })).toEqual(files);
  });

  it.each([
    [
      'all commands that call the API',
      'src/cli/client-options.ts',
      'ClientFlags',
      ['src/cli/open-client.ts'],
    ],
    ['all commands that print data', 'src/cli/output/output-options.ts', 'OutputFlags', []],
    ['commands of methods', 'src/cli/operations/add-operations.ts', 'OwnFlags', []],
    ['requests by path', 'src/cli/request/add-requests.ts', 'OwnFlags', []],
    ['listen', 'src/cli/webhooks/add-listen.ts', 'ListenFlags', []],
    ['replay', 'src/cli/webhooks/add-replay.ts', 'ReplayFlags', []],
    ['verify', 'src/cli/webhooks/add-verify.ts', 'VerifyFlags', []],
    ['doctor', 'src/cli/doctor/add-doctor.ts', 'OwnFlags', []],
    ['diff', 'src/cli/diff/add-diff.ts', 'DiffFlags', []],
  ])(
    'a member that is added in one place only does not compile: a flag of %s of the command line',
    (_, file, name, readers) => {
      const added = replaced(`interface ${name} {`, `interface ${name} {\n  readonly brandNew?: string;`);
      const files = [file, ...readers];
      expect(complaining(files, { [file]: added })).toEqual(files);
      // Without the use: a flag that is defined and not read is an error, too.
      const defined = (text: string): string =>
        added(text).replace(
          /(FlagOptions<\w+> = \{ ?|addFlags\(command, \{)/,
          "$1\n  brandNew: new Option('--brand-new <value>'),",
        );
      expect(complaining(files, { [file]: defined })).toEqual(readers.length > 0 ? readers : files);
    },
  );

  it('a member that is added in one place only does not compile: an option of retries', () => {
    const added = replaced('  limit?: number', '  brandNew?: number;\n  limit?: number');
    const files = ['src/transport/call-options.ts'];
    expect(complaining(files, { 'src/transport/call-options.ts': added })).toEqual(files);
  });

  it('a member that is added in one place only does not compile: a member of every client', () => {
    const added = replaced('  close(): Promise<void>;', '  close(): Promise<void>;\n  brandNew(): void;');
    const files = ['src/client/create-client.ts', 'scripts/codegen/api-methods.ts'];
    expect(complaining(files, { 'src/client/client-types.ts': added })).toEqual(files);
  });

  it.each(['AssetHelpers<Asset>', 'UsersHelpers<V extends Version>', 'WebhooksHelpers<V extends Version'])(
    'a member that is added in one place only does not compile: a helper among the %s',
    (helpers) => {
      const added = (text: string): string =>
        text.replace(new RegExp(`(${helpers}[^{]*\\{)`), '$1\n  brandNew(): Promise<void>;');
      const files = ['src/client/with-helpers.ts', 'scripts/decide/free-name.ts'];
      expect(complaining(files, { 'src/helpers/helper-types.ts': added })).toEqual(files);
    },
  );

  it('a member that is added in one place only does not compile: a helper of linking', () => {
    const added = replaced('  completeLink(', '  brandNew(): Promise<void>;\n  completeLink(');
    const files = [
      'src/client/create-client.ts',
      'src/client/with-helpers.ts',
      'scripts/codegen/api-methods.ts',
    ];
    expect(complaining(files, { 'src/link/link-helpers.ts': added })).toEqual(files);
  });
});
