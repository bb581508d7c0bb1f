import { parseArgs } from 'node:util';
import { type Clock, Refusal } from '@chengxin/kernel';
import { type Actor, type Database, everything, ReadTransaction } from '@chengxin/persistence';
import sql from 'sql-template-tag';
import { createUser, resetPassword, setUserLock } from '../data';
import { isRole, ROLES } from '../domain';
import { Interrupted } from './read-hidden-line';

/** What the command needs from the process it runs in. */
export interface UsersCommandParts {
  readonly database: Database;
  readonly clock: Clock;
  readonly print: (line: string) => void;
  /** Asks for a password without showing it; `readHiddenLine` on a terminal. */
  readonly readPassword: (prompt: string) => Promise<string>;
}

const USAGE = `用法 · usage:
  users create --username NAME --name 姓名 --role ROLE --unit CODE [--password PASSWORD]
  users lock NAME [--reason 理由]
  users unlock NAME [--reason 理由]
  users password NAME [--password PASSWORD]
  users list
角色 · roles: ${ROLES.join(' ')}`;

/** Whoever may start the command may do everything; the audit trail says that it was done here. */
const COMMAND_LINE: Actor = { userId: null, name: 'command line', scope: everything, requestId: null };

/** Thrown for a call that cannot be understood; answered with the usage. */
class UsageError extends Error {}

/** Runs `users …`; answers the exit code: 0 done, 1 refused, 2 not understood, 130 given up with Ctrl+C. */
export async function usersCommand(args: readonly string[], parts: UsersCommandParts): Promise<number> {
  try {
    await run(args, parts);
    return 0;
  } catch (error) {
    if (error instanceof Refusal) {
      for (const { text } of error.reasons) parts.print(`${text.zh} · ${text.en}`);
      return 1;
    }
    if (error instanceof Interrupted) return 130;
    if (!(error instanceof UsageError)) throw error;
    if (error.message) parts.print(error.message);
    parts.print(USAGE);
    return 2;
  }
}

async function run(args: readonly string[], parts: UsersCommandParts): Promise<void> {
  const { values, positionals } = parse(args);
  const [verb, username] = positionals;
  switch (verb) {
    case 'create':
      return create(values, parts);
    case 'lock':
    case 'unlock':
      return lock(verb === 'lock', demandText(username, 'NAME'), values.reason, parts);
    case 'password':
      return newPassword(demandText(username, 'NAME'), values.password, parts);
    case 'list':
      return list(parts);
    default:
      throw new UsageError('');
  }
}

interface Options {
  readonly username?: string;
  readonly name?: string;
  readonly role?: string;
  readonly unit?: string;
  readonly password?: string;
  readonly reason?: string;
}

function parse(args: readonly string[]): { values: Options; positionals: string[] } {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { username: text, name: text, role: text, unit: text, password: text, reason: text },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function demandText(text: string | undefined, name: string): string {
  if (text === undefined || text.trim() === '') throw new UsageError(`缺少 ${name} · ${name} is missing`);
  return text;
}

/** A password typed twice, so that a slip of the hand shuts nobody out. */
async function typedPassword({ readPassword }: UsersCommandParts): Promise<string> {
  const typed = await readPassword('密码（不显示）· password (not shown): ');
  if ((await readPassword('再输入一次 · once more: ')) !== typed) {
    throw new UsageError('两次输入不一致 · the two do not match');
  }
  return typed;
}

async function create(options: Options, parts: UsersCommandParts): Promise<void> {
  const role = demandText(options.role, '--role').toUpperCase().replaceAll('-', '_');
  if (!isRole(role)) throw new UsageError(`没有角色 ${role} · there is no role ${role}`);
  const input = {
    username: demandText(options.username, '--username'),
    displayName: demandText(options.name, '--name'),
    role,
    unitCode: demandText(options.unit, '--unit'),
  };
  const password = options.password ?? (await typedPassword(parts));
  // A password on the command line stands in the shell's history, so it is good for the first sign-in only.
  const mustChangePassword = options.password !== undefined;
  await createUser(parts.database, parts.clock, COMMAND_LINE, { ...input, password, mustChangePassword });
  parts.print(`已建立用户 ${input.username} · user ${input.username} created`);
}

async function lock(locked: boolean, username: string, reason: string | undefined, parts: UsersCommandParts): Promise<void> {
  await setUserLock(parts.database, parts.clock, COMMAND_LINE, { username }, { locked, reason: reason ?? '命令行操作' });
  parts.print(locked ? `已锁定 ${username} · locked` : `已解锁 ${username} · unlocked`);
}

async function newPassword(username: string, given: string | undefined, parts: UsersCommandParts): Promise<void> {
  const password = given ?? (await typedPassword(parts));
  await resetPassword(parts.database, parts.clock, COMMAND_LINE, { username }, password);
  parts.print(`已重置 ${username} 的密码，下次登录须修改 · password reset, to be changed at the next sign-in`);
}

interface ListedUser {
  readonly username: string;
  readonly displayName: string;
  readonly role: string;
  readonly unitCode: string;
  readonly unitName: string;
  readonly locked: boolean;
  readonly lastSignIn: string | null;
}

async function list({ database, print }: UsersCommandParts): Promise<void> {
  const read = new ReadTransaction(database.readPool, everything);
  try {
    const users = await read.query<ListedUser>(
      sql`select a.username, a.display_name as "displayName", a.role, u.code as "unitCode", u.name as "unitName",
            a.locked_at is not null as locked, to_char(a.last_sign_in_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI') as "lastSignIn"
          from user_account a join unit u on u.id = a.unit_id order by u.scope_from, u.scope_to desc, a.username`,
    );
    for (const user of users) {
      const state = user.locked ? '已锁定 locked' : (user.lastSignIn ?? '未登录 never signed in');
      print([user.username, user.displayName, user.role, `${user.unitCode} ${user.unitName}`, state].join('\t'));
    }
    print(`共 ${users.length} 个用户 · ${users.length} users`);
  } finally {
    read.release();
  }
}
