/**
 * Failing statuses below 500 after which the same call may succeed later without a change by the caller:
 *
 * - 405, 408 and 424: the vendor behind Enode is unavailable, was too slow, or its response failed.
 * - 425 and 429: too early, too many.
 *
 * 409 is not among them: the vendor rejected the request, and will again.
 */
const transientBelow500: ReadonlySet<number> = new Set([405, 408, 424, 425, 429]);

/** Statuses from 500 on that are not transient: the server does not have what was requested. */
const permanentFrom500: ReadonlySet<number> = new Set([501, 505, 506, 510, 511]);

/**
 * Whether a failing status is transient: the one rule for retries, for `retryable` and for waits.
 *
 * @param kind A 405 whose `type` says that the method is wrong is not about the vendor.
 */
export function isTransientStatus(status: number, kind?: string): boolean {
  if (status >= 500) return status <= 599 && !permanentFrom500.has(status);
  return transientBelow500.has(status) && kind !== 'method-not-allowed';
}

/**
 * Whether a response is a brownout: before a legacy version is switched off, the API rejects some of its requests at
 * random, as the published lifecycle says. The form of such a rejection is not documented. It is recognised narrowly,
 * because it lets a command be repeated: by a kind or title that is just that, or by a sentence that says of the version
 * of the API that it is legacy, deprecated, retired and so on, and speaks of no device. Vendors and protocols, too, have
 * versions that end, and fields are deprecated since a version of the API.
 */
export function isBrownout(status: number, kind: string, title: string, detail: string): boolean {
  if (!brownoutStatuses.has(status)) return false;
  if (named.test(kind) || named.test(title)) return true;
  const words = `${title}\n${detail}`.slice(0, 2000);
  return said.test(words) && !ofDevice.test(words);
}

/** Those that are about the request or the service. 405, 408, 409, 424 and 429 can be about the vendor. */
const brownoutStatuses: ReadonlySet<number> = new Set([400, 403, 404, 406, 410, 426, 503]);

const named = /^(?:(?:api[ -])?version[ -])?brown-?out$/i;

const date = String.raw`["'(]*\d{4}-\d\d-\d\d["')]*`;
const state = String.raw`(?:legacy|deprecated|retired|sunset|discontinued|switched off|no longer supported|brown-?out)`;
/** The version of the API, where a sentence or part of one begins with it: not that of a vendor's API or of a protocol. */
const subject = String.raw`(?:^|[.:;,!\n(]\s*|\b(?:the|this|your|our|requested|enode)\s+)(?:enode )?(?:api version(?: ${date})?|version of (?:the|this)(?: enode)? api|version ${date}|enode-version(?: ${date})?)`;
const said = new RegExp(
  // "API version 2023-04-15 is a legacy version": what the version is. "a legacy version of the API": what it is called.
  String.raw`${subject}\s+(?:is|was|has been|will be|is being)\b.{0,40}\b${state}\b|\b${state} (?:api version|version of (?:the|this)(?: enode)? api|version ${date})`,
  'is',
);

const ofDevice =
  /\b(?:vehicles?|cars?|chargers?|inverters?|batter(?:y|ies)|meters?|hvacs?|thermostats?|devices?|firmware|software|hardware|vendors?|makers?|manufacturers?)\b/i;
