import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rooms } from './rooms.ts';

describe.each(Object.entries(rooms))('what is mutated of %s', (_, { mutate, tests }) => {
  it.each([...mutate, ...tests])('a room that is mutated has files where %s says', (pattern) => {
    expect(globSync(pattern.replace(/^!/, ''))).not.toEqual([]);
  });
});
