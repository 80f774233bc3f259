import { EnodeInputError } from '../errors/input-error.ts';

/**
 * A client id or secret, checked for what goes wrong when it is copied out of a file or a form. Otherwise the token
 * endpoint would only say that it is wrong. The value itself is never in the message.
 */
export function checkCredential(
  value: unknown,
  option: 'clientId' | 'clientSecret',
  variable: string,
): string {
  if (value === undefined || value === '') {
    throw new EnodeInputError(`${option} is missing: give it as an option or set ${variable}`);
  }
  if (typeof value !== 'string') {
    throw new EnodeInputError(
      `${option} is of type ${value === null ? 'null' : typeof value}: give a string`,
    );
  }
  const wrong = faultOf(value, option);
  if (wrong !== undefined) throw new EnodeInputError(`${option} ${wrong}`);
  return value;
}

function faultOf(value: string, option: string): string | undefined {
  if (/^\s|\s$/.test(value)) {
    return 'begins or ends with white space, such as a line break: trim it';
  }
  // oxlint-disable-next-line no-control-regex -- control characters are what must not be in it
  if (/[\u0000-\u001f\u007f]/.test(value)) return 'has a line break, tab or control character in it';
  if (/^(["'`]).*\1$/.test(value)) return 'stands in quotes: give it without them';
  if (value === 'undefined' || value === 'null') {
    return `is the text ${JSON.stringify(value)}: the variable that it comes from is not set`;
  }
  if (option === 'clientId' && value.includes(':')) {
    return 'contains a colon: it may be id and secret in one';
  }
  return undefined;
}
