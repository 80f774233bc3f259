/** Writes what follows from package.json: the version that the library sends and links with, and jsr.json. */
import { readFile, writeFile } from 'node:fs/promises';
import { versions } from '../../generated/index.ts';
import { jsrText } from './jsr-config.ts';

const manifest = await readFile('package.json', 'utf8');
const { version }: { version: string } = JSON.parse(manifest);
if (!/^[0-9A-Za-z.+-]+$/.test(version)) throw new Error(`package.json has no version: ${version}`);
const file = 'src/core/about.ts';
const before = await readFile(file, 'utf8');
const after = before.replace(/(?<=VERSION: string = ')[^']*/, version);
if (!after.includes(`VERSION: string = '${version}'`)) throw new Error(`${file} has no VERSION`);
if (after !== before) await writeFile(file, after);
await writeFile('jsr.json', jsrText(manifest, Object.keys(versions)));
