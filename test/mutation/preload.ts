import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { rooms, type RoomName } from './rooms.ts';

// What is evaluated when a module is loaded counts for every test, and not only for the one that happened to load it.
const { mutate } = rooms[process.env['MUTATED_ROOM'] as RoomName];
const exclude = mutate.filter((one) => one.startsWith('!')).map((one) => one.slice(1));
const files = globSync(
  mutate.filter((one) => !one.startsWith('!')),
  { exclude },
);
for (const file of files) await import(resolve(file));
