/**
 * Whether an answer is a brownout: before a legacy version is switched off, the API rejects some of its requests at
 * random, as the published lifecycle says. How such a rejection looks is not documented, so it is known by its
 * words: it names brownouts, or calls the version legacy, deprecated, retired or sunset.
 *
 * @param text The body, or what a problem says.
 */
export function isBrownout(status: number, text: unknown): boolean {
  return status >= 400 && status !== 401 && typeof text === 'string' && told.test(text);
}

const told =
  /brown-?out|version.{0,60}(legacy|deprecated|retired|sunset)|(legacy|deprecated|retired|sunset).{0,20}version/is;
