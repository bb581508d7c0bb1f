import { DatabaseUnusable } from './database-unusable';

/** Settings of a connection, by PostgreSQL's own names. */
export type SessionSettings = Readonly<Record<string, string | number>>;

/** What dates look like when they arrive must not depend on what the server, the database or the login has as its default. */
const ALWAYS: SessionSettings = { datestyle: 'ISO', timezone: 'UTC' };

const notAnAddress = (cause?: unknown): DatabaseUnusable =>
  new DatabaseUnusable(
    {
      zh: 'DATABASE_URL 应为 postgres://用户:密码@主机:5432/数据库；密码中的特殊字符用百分号编码（@ %40、# %23、/ %2F、% %25）',
      en: 'DATABASE_URL is to be postgres://user:password@host:5432/database, special characters of the password percent-encoded (@ %40, # %23, / %2F, % %25)',
    },
    { cause },
  );

function parse(url: string): URL {
  try {
    // PostgreSQL allows an empty host behind a user, where `?host=` names a socket; web addresses do not.
    const address = new URL(url.replace('@/', '@localhost/'));
    for (const part of [address.username, address.password, address.pathname]) decodeURIComponent(part);
    return address;
  } catch {
    // The error quotes the address, and with it the password.
    throw notAnAddress();
  }
}

/**
 * The address of a database as the driver takes it, carrying settings that every connection begins with. Settings of the address
 * itself come first, so that ours hold. `sslmode` means what it means to PostgreSQL's own programs. Throws `DatabaseUnusable` for
 * what is no address.
 */
export function addressWith(url: string, settings: SessionSettings = {}): string {
  const address = parse(url);
  const { searchParams } = address;
  if (!/^postgres(ql)?:$/.test(address.protocol) || address.pathname.length < 2) throw notAnAddress();
  const ours = Object.entries({ ...ALWAYS, ...settings }).map(([name, value]) => `-c ${name}=${value}`);
  searchParams.set('options', [searchParams.get('options') ?? '', ...ours].join(' ').trim());
  if (/^(prefer|require|verify-ca|verify-full)$/.test(searchParams.get('sslmode') ?? ''))
    searchParams.set('uselibpqcompat', 'true');
  return address.href;
}
