import { describe, expect, it } from 'vitest';
import { signInAnswer } from './sign-in.request';

describe('signing in', () => {
  it('is done when the server names the viewer', () => {
    expect(signInAnswer({ data: { signIn: { viewer: { id: '1' }, errors: [] } } })).toEqual({ kind: 'signed-in' });
  });

  it('is refused in the words of the server', () => {
    const answer = signInAnswer({ data: { signIn: { viewer: null, errors: [{ message: '用户名或密码不对。' }] } } });
    expect(answer).toEqual({ kind: 'refused', message: '用户名或密码不对。', requestId: undefined });
  });

  it('keeps the request number of a failure', () => {
    const answer = signInAnswer({ errors: [{ message: '服务器出错', extensions: { requestId: 'r-7' } }] });
    expect(answer).toEqual({ kind: 'refused', message: '服务器出错', requestId: 'r-7' });
  });
});
