/**
 * A value that the API takes and the types of a version do not know yet, for enumerations in requests, which are
 * closed. It is sent as it is; the API decides. All other values are still checked by the compiler.
 *
 * @example
 * await enode.webhooks.create({ url, secret, events: ['user:vehicle:updated', beyondTypes('user:boiler:updated')] });
 */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- it is inferred from where the value stands
export function beyondTypes<T extends string>(value: string): T {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- that is what it is for
  return value as T;
}
