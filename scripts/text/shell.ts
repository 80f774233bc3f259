/**
 * An address as a word for a command line, of a shell and of make alike: what either would expand, or end the word, is
 * percent-encoded, which means the same in an address.
 */
export const shellAddress = ({ href }: URL): string =>
  `'${href.replaceAll(/['"$`\\]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)}'`;
