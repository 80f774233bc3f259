import { isDeepStrictEqual } from 'node:util';

import { isObject } from '../../core/is-object.ts';

/** Dotted paths of the fields in which two states of one thing differ. Lists count as one value. */
export function updatedFields(before: unknown, after: unknown, path = ''): string[] {
  if (isObject(before) && isObject(after)) {
    const keys = new Set([...Object.keys(after), ...Object.keys(before)]);
    return [...keys].flatMap((key) =>
      updatedFields(before[key], after[key], path === '' ? key : `${path}.${key}`),
    );
  }
  return isDeepStrictEqual(before, after) ? [] : [path];
}

/** Whether anything changed beside the times of the last report. */
export const isChange = (fields: readonly string[]): boolean =>
  fields.some((field) => !timeOfReport.test(field));

const timeOfReport = /(?:^|\.)(?:lastSeen|lastUpdated|updatedAt)$/;
