/* oxlint-disable typescript/no-non-null-assertion -- each index is below the length of its list */
const encoder = /* @__PURE__ */ new TextEncoder();

/** Whether two texts are the same, in a time that depends on `given` alone: what is expected cannot be guessed by it. */
export function sameText(given: string, expected: string): boolean {
  const a = encoder.encode(given);
  const b = encoder.encode(expected);
  let difference = a.length ^ b.length;
  for (let index = 0; index < a.length; index++) difference |= a[index]! ^ b[index % b.length]!;
  return difference === 0;
}
