import type { Document, Schema } from '../../../src/openapi/openapi.ts';
import type { ApiMethod } from '../api-methods.ts';
import { createMeaning, type Meaning } from './meaning.ts';
import { namedPlaces } from './names.ts';
import { placeAt, type Side } from './place.ts';
import { createTypeNames, type TypeNames } from './type-names.ts';

/** A name of the table with what it stands for in this version. */
export interface NamedType {
  readonly name: string;
  readonly schema: Schema;
  readonly side: Side;
}

/** The types of a version while they are written. */
export interface Model {
  readonly document: Document;
  /** The version, which events carry. */
  readonly version: string;
  readonly names: TypeNames;
  readonly meaning: Meaning;
  /** The names of the table that this version has. */
  readonly named: readonly NamedType[];
  /** The same by side and meaning of their schemas: what is taken and what is given may mean the same. */
  readonly byMeaning: Readonly<Record<Side, ReadonlyMap<string, NamedType>>>;
  /** Declarations by name, in the order in which they were needed. */
  readonly declarations: Map<string, string>;
  /** Names of the types of assets by family, where the version reads one by its id. */
  readonly assets: Map<string, string>;
  /** The values of each enumeration that has a name. */
  readonly values: Map<string, readonly unknown[]>;
  /** Objects that are being written, so that one that holds itself is referred to. */
  readonly open: Map<Schema, string>;
}

export function createModel(methods: readonly ApiMethod[], document: Document, version: string): Model {
  const names = createTypeNames();
  const meaning = createMeaning(document);
  const named: NamedType[] = [];
  const byMeaning = { in: new Map<string, NamedType>(), out: new Map<string, NamedType>() };
  for (const [name, places] of Object.entries(namedPlaces)) {
    const found = places.flatMap((where) => placeAt(where, methods, document) ?? [])[0];
    if (found === undefined) continue;
    const type = { name, ...found };
    const text = meaning(found.schema);
    names.reserve(name);
    named.push(type);
    const ofSide = byMeaning[found.side];
    if (!ofSide.has(text)) ofSide.set(text, type);
  }
  return {
    document,
    version,
    names,
    meaning,
    named,
    byMeaning,
    declarations: new Map(),
    assets: new Map(),
    values: new Map(),
    open: new Map(),
  };
}
