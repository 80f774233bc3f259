/** Writes the version of package.json into the constant that the library sends and links with. */
import { readFile, writeFile } from 'node:fs/promises';

const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
if (!/^[0-9A-Za-z.+-]+$/.test(version)) throw new Error(`package.json has no version: ${version}`);
const file = 'src/core/about.ts';
const before = await readFile(file, 'utf8');
const after = before.replace(/(?<=VERSION: string = ')[^']*/, version);
if (!after.includes(`VERSION: string = '${version}'`)) throw new Error(`${file} has no VERSION`);
if (after !== before) await writeFile(file, after);
