// Two packages of one monorepo, each with a copy of its own, as happens with two versions of it.
import assert from 'node:assert/strict';
import { cp, mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';

const root = import.meta.dirname;
for (const name of ['a', 'b']) {
  const modules = join(root, 'packages', name, 'node_modules');
  await mkdir(modules, { recursive: true });
  await cp(join(root, 'node_modules/enode-client'), join(modules, 'enode-client'), { recursive: true });
  for (const dependency of ['ky', 'openapi-fetch', 'openapi-typescript-helpers', 'zod']) {
    await symlink(join(root, 'node_modules', dependency), join(modules, dependency));
  }
}
const a = await import('./packages/a/index.js');
const b = await import('./packages/b/index.js');
assert.notEqual(a.EnodeError, b.EnodeError);
const error = await a.failing();
assert.ok(b.isEnodeError(error, 'connection'));
assert.ok(error instanceof b.EnodeError);
