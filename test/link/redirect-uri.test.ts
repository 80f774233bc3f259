import { describe, expect, it } from 'vitest';
import { EnodeInputError } from '../../src/index.ts';
import { checkRedirectUri, withState } from '../../src/link/redirect-uri.ts';

describe('the redirect URI', () => {
  it.each([
    ['https://a.example/linked', 'https://a.example/linked?enode_state=S'],
    ['https://a.example/linked?x=1&y=%20', 'https://a.example/linked?x=1&y=%20&enode_state=S'],
    ['https://a.example/linked?', 'https://a.example/linked?enode_state=S'],
    ['https://a.example/linked?x=1&', 'https://a.example/linked?x=1&enode_state=S'],
    ['https://a.example/linked?x=1#top', 'https://a.example/linked?x=1&enode_state=S#top'],
    ['https://a.example/#/linked?x=1#y', 'https://a.example/?enode_state=S#/linked?x=1#y'],
    ['http://127.0.0.1:3000/linked', 'http://127.0.0.1:3000/linked?enode_state=S'],
    ['http://localhost/linked', 'http://localhost/linked?enode_state=S'],
    ['myapp://integrations/enode', 'myapp://integrations/enode?enode_state=S'],
  ])('the redirect URI %s keeps what it has', (given, expected) => {
    checkRedirectUri(given);
    expect(withState(given, 'S')).toBe(expected);
    expect(new URL(expected).searchParams.get('enode_state')).toBe('S');
  });

  it.each([
    'about:blank',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://a.example/1',
    'http://a.example/linked',
    'https://user:pass@a.example/linked',
    'https://a.example/linked\n',
    'java\nscript:alert(1)',
    ' https://a.example/linked',
    'javascript:alert(1)',
    'data:text/html,x',
    '/linked',
    '',
    'https://a.example/?enode_state=1',
    'https://a.example/?error=1',
    'https://a.example/?error_message=1',
  ])('the redirect URI %s is refused', (given) => {
    expect(() => checkRedirectUri(given)).toThrow(EnodeInputError);
  });
});
