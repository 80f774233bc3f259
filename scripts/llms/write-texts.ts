import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

/**
 * Brings llms.txt and llms-full.txt of a project up to date after its code was generated. In a process of its own: this
 * one may have loaded the code of before. A folder that has documents and code alone has no such texts.
 */
export async function writeTexts(root: string): Promise<void> {
  const script = join(root, 'scripts/llms.ts');
  if (!existsSync(script) || !existsSync(join(root, 'docs/guides'))) return;
  await promisify(execFile)(process.execPath, [script]);
}
