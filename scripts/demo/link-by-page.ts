/**
 * What a user does in a browser behind a `linkUrl`: sign in with an account of a brand, and allow what is asked. The
 * pages are plain forms, so a program can fill them in.
 *
 * @returns Where the browser goes afterwards: your redirect URI.
 */
export async function linkByPage(linkUrl: string, vendor: string, username: string): Promise<string> {
  await submit(`${linkUrl}/${vendor}`, { username, password: 'sandbox' });
  return submit(`${linkUrl}/review`, { decision: 'allow' });
}

async function submit(url: string, fields: Record<string, string>): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    body: new URLSearchParams(fields),
    redirect: 'manual',
  });
  const location = response.headers.get('location');
  if (response.status === 303 && location !== null) return location;
  throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
}
