/** Operations of the documents that the simulator does not have: it responds with 501. A test holds this list to them. */
export const notBuilt: readonly string[] = [];
