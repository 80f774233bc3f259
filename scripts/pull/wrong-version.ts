/** What is wrong with a version that somebody gave; undefined when nothing is. */
export function wrongVersion(version: string | undefined): string | undefined {
  if (version === undefined || version === '') return 'say which version: --version 2030-01-31';
  return isDay(version)
    ? undefined
    : `${JSON.stringify(version)} is not a version: versions of the API are days such as 2030-01-31`;
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  // Some days that no month has are taken for the first ones of the next.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
