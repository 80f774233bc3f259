import { execFile } from 'node:child_process';
import { mkdir, rename, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface Packed {
  /** The tarball that would be published. */
  readonly tarball: string;
  /** Where it is installed: a project of its own. */
  readonly project: string;
  /** Folder of the package in that project. */
  readonly installed: string;
}

/**
 * Builds and packs the package, and installs the tarball into an empty project in `folder`, with its dependencies taken
 * from the repository.
 */
export async function pack(root: string, folder: string, dependencies: readonly string[]): Promise<Packed> {
  const { stdout } = await run('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: root });
  const tarball = join(folder, stdout.trim().split('\n').at(-1) ?? '');
  const project = join(folder, 'project');
  const modules = join(project, 'node_modules');
  await mkdir(modules, { recursive: true });
  await run('tar', ['-xzf', tarball, '-C', modules]);
  const installed = join(modules, 'enode-client');
  await rename(join(modules, 'package'), installed);
  for (const name of dependencies) {
    await mkdir(dirname(join(modules, name)), { recursive: true });
    await symlink(join(root, 'node_modules', name), join(modules, name));
  }
  return { tarball, project, installed };
}
