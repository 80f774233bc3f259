/** A URL fit for errors, logs and hooks: without query (cursors, filters) and without user info. */
export function publicUrl(url: string): string {
  const end = url.search(/[?#]/);
  return (end === -1 ? url : url.slice(0, end)).replace(/^(\w+:\/\/)[^/@]*@/, '$1');
}
