/** An example of a value, up to the end of its comment or to what else is said in it. */
const example = /^ +\* @example [^]*?(?=^ +\*\/|^ +\* @)/gm;
const alone = /^ +\/\*\* @example .*\*\/\n/gm;
/** What may be left of the comment: nothing, or one line. */
const empty = /^ +\/\*\*\n +\*\/\n/gm;
const single = /^( +)\/\*\*\n +\* (.*)\n +\*\/\n/gm;

/** The types of a version without the document's examples of values, which the types of its methods do not have either. */
export const withoutExamples = (text: string): string =>
  text
    .replaceAll(example, '')
    .replaceAll(alone, '')
    .replaceAll(empty, '')
    .replaceAll(single, '$1/** $2 */\n');
