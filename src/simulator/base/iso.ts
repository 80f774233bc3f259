/** A moment as the API writes it. Assets that were read together share their moments, so the newest texts are kept. */
export function iso(ms: number): string {
  const known = texts.get(ms);
  if (known !== undefined) return known;
  const text = new Date(ms).toISOString();
  if (texts.size >= mostTexts) texts.clear();
  texts.set(ms, text);
  return text;
}

const texts = new Map<number, string>();
const mostTexts = 1000;
