import { isAnything } from './variants.ts';
import { mapChildren, mapSchemas } from './map-schemas.ts';
import type { Document, Schema } from './openapi.ts';
import { derive } from './pointer.ts';
import { schemaOf } from './resolve.ts';

/**
 * The document, in which a field that one part of an `allOf` describes and another one requires is required where it
 * is described, or described where it is required: otherwise a type would read "maybe this" and "surely anything".
 */
export function resolveRequired(document: Document): Document {
  const visit = (schema: Schema): Schema => {
    const mapped = mapChildren(schema, visit);
    return mapped.allOf ? derive(schema, withRequired(mapped, mapped.allOf, document)) : mapped;
  };
  const result = mapSchemas(document, visit);
  result.components.schemas = derive(
    document.components.schemas,
    Object.fromEntries(
      Object.entries(document.components.schemas).map(([name, schema]) => [name, visit(schema)]),
    ),
  );
  return result;
}

function withRequired(schema: Schema, parts: Schema[], document: Document): Schema {
  const changed = parts.map((part) => ({ ...part }));
  let isChanged = false;
  for (const part of changed) {
    for (const name of undescribed(part)) {
      const owner = changed.find((other) => other !== part && describes(other, name));
      const described =
        owner?.properties?.[name] ??
        parts.map((other) => fieldOf(other, name, document, 5)).find((one) => one !== undefined);
      if (described === undefined) continue;
      isChanged = true;
      part.properties = { ...part.properties, [name]: described };
      if (!owner) continue;
      owner.required = [...new Set([...(owner.required ?? []), name])];
      const { [name]: _moved, ...others } = part.properties;
      part.properties = others;
      part.required = (part.required ?? []).filter((each) => each !== name);
    }
  }
  if (!isChanged) return schema;
  const left = changed
    // oxlint-disable-next-line typescript/no-non-null-assertion -- `changed` has a copy of each of `parts`
    .map((part, index) => derive(parts[index]!, tidy(part)))
    .filter((part) => !saysNothing(part));
  const [only, ...others] = left;
  const { allOf: _parts, ...beside } = schema;
  return only && others.length === 0 ? { ...only, ...beside } : { ...schema, allOf: left };
}

/** Names that a part requires without describing what they hold. */
const undescribed = ({ properties = {}, required = [] }: Schema): string[] =>
  required.filter((name) => properties[name] !== undefined && isAnything(properties[name]));

const describes = ({ properties }: Schema, name: string): boolean =>
  properties?.[name] !== undefined && !isAnything(properties[name]);

/** What a part says of a field, itself or by the components that it is made of. */
function fieldOf(part: Schema, name: string, document: Document, depth: number): Schema | undefined {
  const target = schemaOf(part, document);
  if (describes(target, name)) return target.properties?.[name];
  if (depth === 0) return undefined;
  return (target.allOf ?? [])
    .map((inner) => fieldOf(inner, name, document, depth - 1))
    .find((one) => one !== undefined);
}

function tidy({ properties, required, ...part }: Schema): Schema {
  return {
    ...part,
    ...(properties && Object.keys(properties).length > 0 && { properties }),
    ...(required && required.length > 0 && { required }),
  };
}

const saysNothing = (part: Schema): boolean =>
  part.type === 'object' && Object.keys(part).every((keyword) => keyword === 'type');
