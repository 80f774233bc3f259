/** Characters that a header's name may have: a token of RFC 9110. */
const headerName = /^[\w!#$%&'*+.^`|~-]+$/;

/** Bytes that a header's value may have: visible ones, spaces and tabs, and those above ASCII. */
const headerValue = /^[\t\u0020-\u007e\u0080-\u00ff]*$/;

/** Headers that say how a message travels: the HTTP client sets them, and breaks off a request that does. */
const ofTheMessage = new Set([
  'content-length',
  'expect',
  'keep-alive',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/**
 * What is wrong with a header, as the end of a sentence about it; `undefined` when it can be sent. Neither name nor
 * value is ever quoted: either may be a secret in the wrong place.
 */
export function headerFault(name: unknown, value: unknown): string | undefined {
  if (typeof name !== 'string' || !headerName.test(name)) {
    return 'has a name that no header can have: letters, digits and hyphens';
  }
  if (ofTheMessage.has(name.toLowerCase())) return 'is set by the HTTP client: leave it out';
  if (typeof value !== 'string')
    return `has a value that is ${value === null ? 'null' : typeof value}: give a string`;
  if (!headerValue.test(value)) {
    return 'has a value with a line break, a control character or one above U+00FF: encode it, e.g. with encodeURIComponent';
  }
  return undefined;
}
