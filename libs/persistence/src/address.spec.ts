import { describe, expect, it } from 'vitest';
import { addressWith } from './address';

const of = (url: string, settings = {}): URL => new URL(addressWith(url, settings));

describe('the address of a database', () => {
  it('carries our settings behind its own, so that ours hold', () => {
    const { searchParams } = of('postgres://a:b@host/city?options=-c%20role%3Dpostgres', { role: 'chengxin_app' });
    expect(searchParams.get('options')).toBe('-c role=postgres -c datestyle=ISO -c timezone=UTC -c role=chengxin_app');
  });

  it('may name a socket, with or without a host', () => {
    expect(of('postgresql://%2Ftmp%2Fsocket:5433/city').hostname).toBe('%2Ftmp%2Fsocket');
    expect(of('postgres:///city?host=/tmp').searchParams.get('host')).toBe('/tmp');
    expect(of('postgres://a:b@/city?host=/tmp')).toMatchObject({ username: 'a', password: 'b', pathname: '/city' });
  });

  it('keeps the special characters of a password', () => {
    expect(decodeURIComponent(of('postgres://p%40ss:a%2Fb%23c%3Fd%25%20%3A@host/city').password)).toBe('a/b#c?d% :');
  });

  it.each(['prefer', 'require', 'verify-ca', 'verify-full'])('means by sslmode=%s what PostgreSQL does', (mode) => {
    expect(of(`postgres://host/city?sslmode=${mode}`).searchParams.get('uselibpqcompat')).toBe('true');
  });

  it.each([
    'garbage',
    '',
    'mysql://a:b@host/city',
    'postgres://a:b@host',
    'postgres://a:b@host/',
    'postgres://a:secret/b@host/city',
    'postgres://a:100%secret@host/city',
  ])('%s is refused, with advice and without the password', (url) => {
    expect(() => addressWith(url)).toThrow(/percent-encoded/);
    expect(() => addressWith(url)).not.toThrow(/secret/);
  });
});
