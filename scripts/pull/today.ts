/** The present day as `2030-01-31`, in UTC. */
export const today = (): string => new Date().toISOString().slice(0, 10);
