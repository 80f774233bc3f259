import { identifier } from '../text/typescript.ts';
import { GenerateError } from './generate-error.ts';

/** Words that must not name a constant in generated modules: the language's own, and what those modules import or export. */
const reserved = new Set(
  (
    'await break case catch class const continue debugger default delete do else enum export extends false finally for ' +
    'function if implements import in instanceof interface let new null package private protected public return static ' +
    'super switch this throw true try typeof var void while with yield arguments eval undefined NaN Infinity ' +
    'z C Events openEnum proven discriminated schemas responses requestBodies events webhookEvent ' +
    'isText isNumber isFlag isObject isList isTable EventCheck eventChecks Object'
  ).split(' '),
);

/** Parameters of generated checks. */
const isParameter = /^v\d*$/;

/** Gives every component, and later other code that asks, a constant's name that nobody else has. */
export interface Names {
  of(component: string): string;
  invent(hint: string): string;
}

export function createNames(components: Iterable<string>): Names {
  const taken = new Set(reserved);
  const invent = (hint: string): string => {
    const plain = identifier(hint);
    let name = plain;
    for (let number = 2; taken.has(name) || isParameter.test(name); number++) name = `${plain}_${number}`;
    taken.add(name);
    return name;
  };
  const names = new Map([...components].map((component) => [component, invent(component)]));
  const of = (component: string): string => {
    const name = names.get(component);
    if (name === undefined) throw new GenerateError(`no schema is named ${component}`);
    return name;
  };
  return { of, invent };
}
