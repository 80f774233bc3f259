import { bullets, code } from '../text/markdown.ts';
import type { Discovered, FoundDocument } from './discover.ts';

/** What was found, as Markdown, with the commands that take it over. */
export function renderDiscovered({ versions, documents, named, requests, stopped }: Discovered): string {
  const read = `${requests} ${requests === 1 ? 'address was' : 'addresses were'} read${
    stopped ? '; there was more to read than was allowed, so that there may be more to find' : ''
  }.`;
  const parts = [
    '# Discovery',
    versions.length + documents.length + named.length === 0 ? 'Nothing was found that is not known.' : '',
    versions.length > 0
      ? `Versions that are not listed:\n\n${bullets(versions.map(commandFor('new-version')))}`
      : '',
    documents.length > 0
      ? `Documents of listed versions that were not pulled from there:\n\n${bullets(documents.map(commandFor('pull')))}`
      : '',
    named.length > 0
      ? `Versions that links name, whose document was not found there: ${named.join(', ')}.`
      : '',
    read,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

const commandFor =
  (target: string) =>
  ({ version, address }: FoundDocument): string =>
    `${version}: ${code(`make ${target} VERSION=${version} FROM=${shellAddress(address)}`)}`;

/**
 * An address as a word for a command line, of a shell and of make alike: what either would expand, or end the word, is
 * percent-encoded, which means the same in an address.
 */
const shellAddress = ({ href }: URL): string =>
  `'${href.replaceAll(/['"$`\\]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)}'`;
