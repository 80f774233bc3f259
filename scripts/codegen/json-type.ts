import { quote } from './text.ts';

/** The type of a JSON body, below the type of what has it. */
export const jsonType = (owner: string, mediaTypes: string[]): string =>
  `${owner}["content"][${mediaTypes.map(quote).join(' | ')}]`;
