import type { Document } from '../../../src/openapi/openapi.ts';
import { variantValues, type Variant } from '../../../src/openapi/variants.ts';
import { pascal } from './type-names.ts';

/** What distinguishes the shapes of an object. */
export interface Labels {
  /** Properties whose values tell them apart; empty when it is something else. */
  readonly marks: readonly string[];
  /** A part of a name for each way. */
  readonly labels: readonly string[];
}

/** Labels of the ways that an object can look: by constants, else by a property that only one has, else by number. */
export function labelsOf(variants: readonly Variant[], document: Document): Labels {
  const names = [...new Set(variants.flatMap(({ properties }) => [...properties.keys()]))];
  const constantOf = (variant: Variant, name: string): string => {
    const values = variantValues(variant, name, document) ?? [];
    return values.length === 1 ? pascal(String(values[0])) : '';
  };
  const telling = names.filter((name) => new Set(variants.map((one) => constantOf(one, name))).size > 1);
  for (const marks of [...telling.map((name) => [name]), telling]) {
    const labels = variants.map((one) => marks.map((name) => constantOf(one, name)).join(''));
    if (areUnique(labels) && (marks.length > 1 || !labels.includes(''))) return { marks, labels };
  }
  const own = variants.map((one) =>
    names.find(
      (name) =>
        one.properties.has(name) && !variants.some((other) => other !== one && other.properties.has(name)),
    ),
  );
  const labels = own.map((name, index) => (name === undefined ? String(index + 1) : pascal(name)));
  return { marks: [], labels: areUnique(labels) ? labels : variants.map((_, index) => String(index + 1)) };
}

const areUnique = (labels: readonly string[]): boolean => new Set(labels).size === labels.length;
