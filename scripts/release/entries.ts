import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One way into the package, as its users write it. */
export interface Entry {
  /** `enode-client/webhooks`. */
  readonly name: string;
  /** Name of its report: `webhooks`; `index` for the package itself. */
  readonly report: string;
  /** Its types, relative to the package. */
  readonly types: string;
}

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | { readonly types: string }>>;
}

/** All entries that `exports` of package.json names; a pattern with a star stands for one entry of each version. */
export function entriesOf(root: string, versions: readonly string[]): Entry[] {
  const { name, exports }: Manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return Object.entries(exports).flatMap(([path, target]) => {
    if (typeof target === 'string') return [];
    const entry = (of: (text: string) => string): Entry => {
      const own = of(path).slice(2);
      return {
        name: own === '' ? name : `${name}/${own}`,
        report: own === '' ? 'index' : own.replaceAll('/', '-'),
        types: of(target.types),
      };
    };
    if (!path.includes('*')) return [entry((text) => text)];
    return versions.map((version) => entry((text) => text.replace('20*', version).replaceAll('*', version)));
  });
}
