/** Names that the modules of a version import or that their readers know otherwise; no type of a document gets one. */
const reserved =
  'Open ActionHandle CallOptions List ListOptions PagedListOptions NoParams Api UserMethods Events Enode EnodeOptions ' +
  'Array ReadonlyArray Promise Record Object String Number Boolean Symbol Error Date Map Set';

/** Gives out names of types, each once. */
export interface TypeNames {
  /** Keeps a name for a schema that comes later. */
  reserve(name: string): void;
  /** The name that was hinted at, or one like it that is free. */
  claim(hint: string): string;
}

export function createTypeNames(): TypeNames {
  const taken = new Set(reserved.split(' '));
  return {
    reserve: (name) => void taken.add(name),
    claim: (hint) => {
      let name = hint;
      for (let number = 2; taken.has(name); number++) name = `${hint}${number}`;
      taken.add(name);
      return name;
    },
  };
}

/** Words of any text as a part of a type's name: `smart-charging_plan` → `SmartChargingPlan`, `CSISolar` stays. */
export function pascal(text: string): string {
  const isShouted = !/[a-z]/.test(text);
  const words = (isShouted ? text.toLowerCase() : text).split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

/** The same as the beginning of a type's name, which is not a digit. */
export const typeWord = (word: string): string => word.replace(/^(?=\d)/, 'N');

/** The plural of a name, as far as English is regular: `weekdays`, `batteries`, `statuses`. */
export function pluralOf(name: string): string {
  if (/[^aeiou]y$/.test(name)) return name.replace(/y$/, 'ies');
  return /(?:s|x|z|ch|sh)$/.test(name) ? `${name}es` : `${name}s`;
}

/** The singular of a name in the plural, as far as English is regular. */
export const singularOf = (name: string): string => name.replace(/ies$/, 'y').replace(/([^su])s$/, '$1');
