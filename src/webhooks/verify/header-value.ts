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
  if (!isMap && typeof (headers as Headers).get === 'function') {
    return textOf((headers as Headers).get(name));
  }
  // As Node has it, which is the most frequent shape.
  const direct = (headers as Record<string, unknown>)[name];
  if (typeof direct === 'string') return direct.trim();
  const values = pairsOf(headers, isMap).flatMap(([key, value]) =>
    typeof key === 'string' && key.trim().toLowerCase() === name ? value : [],
  );
  return textOf(values);
}

function pairsOf(headers: object, isMap: boolean): (readonly [unknown, unknown])[] {
  if (isMap) return [...(headers as ReadonlyMap<unknown, unknown>)];
  if (!Array.isArray(headers)) return Object.entries(headers);
  const list = headers as unknown[];
  if (Array.isArray(list[0])) return list as [unknown, unknown][];
  return list.flatMap((name, index) => (index % 2 === 0 ? [[name, list[index + 1]] as const] : []));
}

function textOf(value: unknown): string | undefined {
  const values = [value].flat().filter((item) => typeof item === 'string');
  return values.length === 0 ? undefined : values.join().trim();
}
