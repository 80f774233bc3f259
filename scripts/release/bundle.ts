import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';

export interface Bundle {
  /** Code of the entry and of every file that it loads at once. */
  readonly code: string;
  /** Bytes of that code, minified and gzipped. */
  readonly size: number;
  /** Modules of which something is in that code. */
  readonly modules: string[];
  /** Files that are loaded when they are needed. */
  readonly later: string[];
  /** What the bundler warned of. */
  readonly warnings: string[];
}

/** Bundles `source` as a module of the project in `folder`, in which the package is installed. */
export async function bundleOf(folder: string, source: string): Promise<Bundle> {
  const input = join(folder, 'entry.js');
  await writeFile(input, source);
  const warnings: string[] = [];
  const bundle = await rolldown({
    input,
    treeshake: true,
    external: /^(node:|@opentelemetry\/api$)/,
    onLog: (level, { message }) => {
      if (level === 'warn') warnings.push(message);
    },
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  await bundle.close();
  const chunks = output.filter((file) => file.type === 'chunk');
  const atOnce = new Set<string>();
  const add = (name: string): void => {
    const chunk = chunks.find(({ fileName }) => fileName === name);
    if (chunk === undefined || atOnce.has(name)) return;
    atOnce.add(name);
    chunk.imports.forEach(add);
  };
  add(output[0].fileName);
  const loaded = chunks.filter(({ fileName }) => atOnce.has(fileName));
  const code = loaded.map((chunk) => chunk.code).join('\n');
  const modules = loaded.flatMap((chunk) =>
    Object.entries(chunk.modules).flatMap(([id, { renderedLength }]) =>
      id !== input && renderedLength > 0 ? [id] : [],
    ),
  );
  const later = chunks.map(({ fileName }) => fileName).filter((name) => !atOnce.has(name));
  return { code, size: gzipSync(code).length, modules, later, warnings };
}

export const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
