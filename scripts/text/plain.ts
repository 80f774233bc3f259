/** Printers for text in plain lines: error messages, logs, files that are compared. */

// Control characters and separators of lines: in a terminal they would be commands, in a log lines of their own. Half
// of a surrogate pair cannot be written to a file.
const unprintable = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]+/gu;

/** A text as one line without anything that a terminal or a log would take for a command. */
export const oneLine = (text: string): string =>
  text.replaceAll(unprintable, ' ').replaceAll(/\s+/g, ' ').trim();

/** A text as it is where lines end with a line feed alone, whatever the checkout made of them. */
export const unixLines = (text: string): string => text.replaceAll('\r\n', '\n');
