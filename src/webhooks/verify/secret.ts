/** Enode takes no secret that is shorter. */
const minLength = 6;

export const tooShort = `shorter than ${minLength} characters`;

/** Whether a webhook can have this secret. */
export const isSecret = (secret: unknown): secret is string =>
  typeof secret === 'string' && secret.length >= minLength;
