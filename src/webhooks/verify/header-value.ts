/**
 * Headers in any shape in which platforms hand them over: `Headers`, an object (Node, Lambda), a Map, a list of
 * pairs, or names and values in turn (`rawHeaders`). Names count in any case.
 */
export type DeliveryHeaders =
  | Headers
  | ReadonlyMap<string, HeaderValue>
  | readonly (readonly [string, HeaderValue])[]
  | readonly string[]
  | Readonly<Record<string, HeaderValue>>;

type HeaderValue = string | readonly string[] | undefined;

/**
 * The value of a header, without white space around it; `undefined` when there is none. One that came several
 * times is joined by commas.
 *
 * @param name In lower case.
 */
export function headerValue(headers: unknown, name: string): string | undefined {
  if (typeof headers !== 'object' || headers === null) return undefined;
  const isMap = Object.prototype.toString.call(headers) === '[object Map]';
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only asks whether there is such a function
  if (!isMap && typeof (headers as Headers).get === 'function') {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it has the method, and what it gives is checked
    return textOf((headers as Headers).get(name));
  }
  // As Node has it, which is the most frequent shape.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- any object may have any member; it is read as unknown
  const direct = (headers as Record<string, unknown>)[name];
  if (typeof direct === 'string') return direct.trim();
  const values = pairsOf(headers, isMap).flatMap(([key, value]) =>
    typeof key === 'string' && key.trim().toLowerCase() === name ? value : [],
  );
  return textOf(values);
}

function pairsOf(headers: object, isMap: boolean): (readonly [unknown, unknown])[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its tag says what it is
  if (isMap) return [...(headers as ReadonlyMap<unknown, unknown>)];
  if (!Array.isArray(headers)) return Object.entries(headers);
  const list = headers as unknown[];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what its pairs hold is checked
  if (Array.isArray(list[0])) return list as [unknown, unknown][];
  return list.flatMap((name, index) => (index % 2 === 0 ? [[name, list[index + 1]] as const] : []));
}

function textOf(value: unknown): string | undefined {
  const values = [value].flat().filter((item) => typeof item === 'string');
  return values.length === 0 ? undefined : values.join().trim();
}
