/**
 * Whether an answer is a brownout: before a legacy version is switched off, the API rejects some of its requests at
 * random, as the published lifecycle says. How such a rejection looks is not documented. It is recognised narrowly,
 * because it lets a command be repeated: by a kind or title that is just that, or by words that call the version of
 * the API legacy, deprecated, retired and so on, and speak of no device. Vendors, too, have versions that end.
 */
export function isBrownout(status: number, kind: string, title: string, detail: string): boolean {
  if (!statuses.has(status)) return false;
  if (named.test(kind) || named.test(title)) return true;
  const words = `${title}\n${detail}`.slice(0, 2000);
  return said.test(words) && !ofDevice.test(words);
}

/** Those that are about the request or the service. 405, 408, 409, 424 and 429 can be about the vendor. */
const statuses: ReadonlySet<number> = new Set([400, 403, 404, 406, 410, 426, 503]);

const named = /^(?:(?:api[ -])?version[ -])?brown-?out$/i;

const subject = String.raw`(?:api version|version of (?:the|this)(?: enode)? api|enode-version|version \d{4}-\d\d-\d\d)`;
const state = String.raw`(?:legacy|deprecated|retired|sunset|discontinued|switched off|brown-?out)`;
const said = new RegExp(
  String.raw`\b${subject}\b.{0,60}\b${state}\b|\b${state}\b.{0,30}\b${subject}\b`,
  'is',
);

const ofDevice =
  /\b(?:vehicles?|cars?|chargers?|inverters?|batter(?:y|ies)|meters?|hvacs?|thermostats?|devices?|firmware|software|hardware|vendors?|makers?|manufacturers?)\b/i;
