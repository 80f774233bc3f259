import { quote } from '../text/typescript.ts';

/** `index.ts` of a version: what `enode-client/<version>` gives. */
export function emitEntry(version: string, served: boolean, supportPath: string): string {
  const name = quote(version);
  return [
    `/**\n * The Enode API in version ${version}: a client that is pinned to it, and its types by name.\n *\n * @packageDocumentation\n */\n`,
    `import { createPinned } from ${quote(`${supportPath}/client/create-pinned.ts`)};\n`,
    `import type { PinnedEnode } from ${quote(`${supportPath}/client/client-types.ts`)};\n`,
    `import type { PinnedOptions } from ${quote(`${supportPath}/client/options.ts`)};\n`,
    'import { version } from "./definition.ts";\n\n',
    `export * from ${quote(`${supportPath}/common.ts`)};\n`,
    served
      ? 'export type * from "./model.ts";\nexport type * from "./api.ts";\nexport * from "./values.ts";\n'
      : '',
    'export { version };\n\n',
    `/** A client of version ${version}. */\nexport type Enode = PinnedEnode<${name}>;\n\n`,
    '/** Options of `createEnode`. */\nexport interface EnodeOptions extends PinnedOptions {}\n\n',
    `/**\n * Makes a client of the Enode API in version ${version}. Nothing is sent until the first call.\n *\n`,
    ' * @throws EnodeInputError when an option is missing, unknown or unsafe.\n */\n',
    'export const createEnode = (options?: EnodeOptions): Enode => createPinned(version, options);\n',
  ].join('');
}

/** `definitions.ts`: all versions at once, for clients that choose one by name. */
export function emitDefinitions(versions: readonly string[], supportPath: string): string {
  return [
    ...versions.map(
      (version) =>
        `import { version as ${constant(version)} } from ${quote(`./${version}/definition.ts`)};\n`,
    ),
    `import type { VersionDefinition } from ${quote(`${supportPath}/versions/definition.ts`)};\nimport type { Version } from "./index.ts";\n\n`,
    '/** Every version that has generated types. */\n',
    `export const definitions: { readonly [V in Version]: VersionDefinition<V> } = {\n`,
    ...versions.map((version) => `  ${quote(version)}: ${constant(version)},\n`),
    '};\n',
  ].join('');
}

const constant = (version: string): string => `v${version.replaceAll(/\W/g, '')}`;
