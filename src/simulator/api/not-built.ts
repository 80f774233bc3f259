/** Operations of the documents that the simulator does not do: it answers 501. A test holds this list to them. */
export const notBuilt: readonly string[] = [];
