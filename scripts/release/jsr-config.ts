interface Manifest {
  readonly version: string;
  readonly license: string;
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
}

/** What JSR asks of a package: `jsr.json`. */
export interface JsrConfig {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly exports: Readonly<Record<string, string>>;
  readonly imports: Readonly<Record<string, string>>;
  readonly publish: { readonly include: readonly string[]; readonly exclude: readonly string[] };
}

/** Entries that run on Node only, or need a framework of Node. */
const onlyOnNpm = new Set(['./simulator', './fastify', './nest', './package.json']);

/** The package as JSR takes it, made of package.json: its sources instead of what is compiled of them. */
export function jsrConfig(
  { version, license, exports, dependencies, peerDependencies }: Manifest,
  versions: readonly string[],
): JsrConfig {
  const entries = Object.entries(exports).flatMap(([path, target]): [string, string][] => {
    if (typeof target === 'string' || onlyOnNpm.has(path)) return [];
    const source = target.default.replace('./dist/', './').replace(/\.js$/, '.ts');
    if (!path.includes('*')) return [[path, source]];
    return versions.map((name) => {
      const of = (text: string): string => text.replaceAll(/(?:20)?\*/g, name);
      return [of(path), of(source)];
    });
  });
  const npm = Object.entries({
    ...dependencies,
    '@opentelemetry/api': peerDependencies['@opentelemetry/api'],
  });
  return {
    name: '@enode-client/enode-client',
    version,
    license,
    exports: Object.fromEntries(entries),
    imports: Object.fromEntries(npm.map(([name, range]) => [name, `npm:${name}@${range}`])),
    publish: {
      include: ['src', 'generated', 'README.md', 'LICENSE', 'jsr.json'],
      exclude: ['src/simulator', 'src/cli', 'src/frameworks/fastify.ts', 'src/frameworks/nest.ts'],
    },
  };
}

/**
 * The same as the text of `jsr.json`.
 *
 * @param manifest Text of package.json.
 */
export const jsrText = (manifest: string, versions: readonly string[]): string =>
  `${JSON.stringify(jsrConfig(JSON.parse(manifest), versions), null, 2)}\n`;
