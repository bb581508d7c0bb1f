import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Clock, monthOf, parseYearMonth, Refusal } from '@chengxin/kernel';
import { type Actor, type Database, everything, ReadTransaction } from '@chengxin/persistence';
import sql from 'sql-template-tag';
import { createCity, type MonthHooks, setPosts, setUnits } from '../data';
import type { TextSheet } from '../domain';

/** What the command needs of the program that runs it. */
export interface CityCommandParts {
  readonly database: Database;
  readonly clock: Clock;
  /** Whether the database holds the demonstration, beside which no real city may stand. */
  readonly demo: boolean;
  readonly months: MonthHooks;
  /** The first sheet of a CSV or XLSX file as text; throws a Refusal when it cannot be read. */
  readonly readSheet: (fileName: string, content: Buffer) => Promise<TextSheet>;
  /** Called when units have been written, so that figures are counted again. */
  readonly onWritten: () => Promise<void>;
  readonly print: (line: string) => void;
}

const USAGE = `用法 · usage:
  city create CODE [--first-month YYYY-MM] [--belongs ZONE=COUNTY]...
  city units FILE     代码, 名称, 层级, 上级代码, 地点种类, 乡镇代码, 乡镇名称
  city posts FILE     片区代码, 岗位, 姓名, 电话, 代理人, 代理人电话, 自
  city list [CODE]`;
const SHOWN_FAULTS = 100;
const SHOWN_LEFT_OUT = 20;

/** Whoever may start the command may do everything; the audit trail says that it was done here. */
const COMMAND_LINE: Actor = { userId: null, name: 'command line', scope: everything, requestId: null };

/** Thrown for a call that cannot be understood; answered with the usage. */
class UsageError extends Error {}

/** Runs `city …`; answers the exit code: 0 done, 1 refused, 2 not understood. */
export async function cityCommand(args: readonly string[], parts: CityCommandParts): Promise<number> {
  try {
    await run(args, parts);
    return 0;
  } catch (error) {
    if (error instanceof Refusal) {
      for (const { text } of error.reasons.slice(0, SHOWN_FAULTS)) parts.print(`${text.zh} · ${text.en}`);
      const rest = error.reasons.length - SHOWN_FAULTS;
      if (rest > 0) parts.print(`…… 还有 ${rest} 处 · ${rest} more`);
      parts.print('没有写入任何内容 · nothing was written');
      return 1;
    }
    if (!(error instanceof UsageError)) throw error;
    if (error.message) parts.print(error.message);
    parts.print(USAGE);
    return 2;
  }
}

async function run(args: readonly string[], parts: CityCommandParts): Promise<void> {
  const { values, positionals } = parse(args);
  const [verb, subject, ...more] = positionals;
  if (more.length > 0) throw new UsageError('');
  if (verb === 'list') return list(subject, parts);
  if (subject === undefined) throw new UsageError('');
  if (verb === 'create') return create(subject, values, parts);
  if (verb === 'units') return units(subject, parts);
  if (verb === 'posts') return posts(subject, parts);
  throw new UsageError('');
}

interface Options {
  readonly 'first-month'?: string;
  readonly belongs?: string[];
}

function parse(args: readonly string[]): { values: Options; positionals: string[] } {
  try {
    const options = { 'first-month': { type: 'string' }, belongs: { type: 'string', multiple: true } } as const;
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function belongings(texts: readonly string[] = []): Map<string, string> {
  return new Map(
    texts.map((text) => {
      const match = /^(\d{6})=(\d{6})$/.exec(text);
      if (!match?.[1] || !match[2])
        throw new UsageError(`--belongs ${text}：应为 140671=140602 的形式 · a zone's code, =, a county's code`);
      return [match[1], match[2]];
    }),
  );
}

async function create(code: string, options: Options, parts: CityCommandParts): Promise<void> {
  const { database, clock, months, print } = parts;
  const written = options['first-month'];
  const firstMonth = written === undefined ? monthOf(clock.today()) : parseYearMonth(written);
  if (!firstMonth) throw new UsageError(`--first-month ${written}：应为 2026-01 的形式 · a month as 2026-01`);
  const belongs = belongings(options.belongs);
  if (parts.demo) {
    const zh = '这个数据目录里是演示城市；请另用 CHENGXIN_DATA_DIR 或 DATABASE_URL 建立真实城市';
    const en = 'this database holds the demonstration; use another CHENGXIN_DATA_DIR or DATABASE_URL';
    throw new Refusal({ code: 'CITY_BESIDE_DEMONSTRATION', text: { zh, en }, path: [] });
  }
  const plan = await createCity(database, clock, COMMAND_LINE, { code, belongs, firstMonth }, months);
  await parts.onWritten();
  const count = (level: string): number => plan.units.filter((unit) => unit.level === level).length;
  print(`已建立 ${code}：县区 ${count('COUNTY')}，片区 ${count('AREA')}，地点 ${count('PLACE')}，月份自 ${firstMonth}`);
  print(`created: ${count('COUNTY')} counties, ${count('AREA')} areas, ${count('PLACE')} places, months from ${firstMonth}`);
  if (plan.leftOut.length === 0) return;
  print(`${plan.leftOut.length} 个农林场、园区等没有自动建立地点，需要的话用 city units 添加 · left out, add with city units:`);
  for (const { code: township, name } of plan.leftOut.slice(0, SHOWN_LEFT_OUT)) print(`  ${township} ${name}`);
  if (plan.leftOut.length > SHOWN_LEFT_OUT) print('  ……');
}

async function sheetOf(file: string, parts: CityCommandParts): Promise<TextSheet> {
  const content = await readFile(file).catch(() => null);
  if (!content) throw new UsageError(`无法读取文件 · cannot read ${file}`);
  return parts.readSheet(path.basename(file), content);
}

async function units(file: string, parts: CityCommandParts): Promise<void> {
  const { database, clock, months, print } = parts;
  const plan = await setUnits(database, clock, COMMAND_LINE, await sheetOf(file, parts), months);
  const [added, changed] = [plan.added.length, plan.changed.length];
  if (added + changed > 0) await parts.onWritten();
  print(
    `新建 ${added}，修改 ${changed}，不变 ${plan.unchanged} · ${added} added, ${changed} changed, ${plan.unchanged} unchanged`,
  );
}

async function posts(file: string, parts: CityCommandParts): Promise<void> {
  const plan = await setPosts(parts.database, parts.clock, COMMAND_LINE, await sheetOf(file, parts));
  const changed = plan.changes.length;
  parts.print(`岗位变动 ${changed}，不变 ${plan.unchanged} · ${changed} posts set, ${plan.unchanged} unchanged`);
}

interface ListedUnit {
  readonly code: string;
  readonly name: string;
  readonly level: string;
  readonly places: number;
  readonly posts: string | null;
}

const INDENT: Readonly<Record<string, string>> = { CITY: '  ', COUNTY: '    ', AREA: '      ', PLACE: '        ' };

/** Without a code the units down to the areas, with one everything below it, places included. */
async function list(code: string | undefined, { database, clock, print }: CityCommandParts): Promise<void> {
  const read = new ReadTransaction(database.readPool, everything);
  try {
    const rows = await read.query<ListedUnit>(
      sql`select u.code, u.name, u.level,
            (select count(*)::integer from unit p where p.level = 'PLACE' and p.scope_from between u.scope_from and u.scope_to) as places,
            (select string_agg(p.holder_name || '（' || coalesce(p.deputy_name, '—') || '）', ' ' order by p.kind) from post p
              where p.unit_id = u.id and p.during @> ${clock.today()}::date) as posts
          from unit u left join unit w on w.code = ${code ?? null}
         where case when ${code ?? null}::text is null then u.level <> 'PLACE'
                    else u.id = w.id or (w.level <> 'PLACE' and u.scope_from between w.scope_from and w.scope_to and u.scope_to <= w.scope_to
                      and (u.level = 'PLACE' or u.scope_to - u.scope_from < w.scope_to - w.scope_from)) end
         order by u.scope_from, u.scope_to desc, (u.level = 'PLACE'), u.sort, u.code`,
    );
    if (code !== undefined && rows.length === 0) throw new UsageError(`没有单位 ${code} · there is no unit ${code}`);
    for (const { code: unit, name, level, places, posts } of rows) {
      const below = level === 'PLACE' ? '' : `地点 ${places} places`;
      print(`${INDENT[level] ?? ''}${[unit, name, below, posts].filter(Boolean).join('  ')}`);
    }
    print(`共 ${rows.length} 个单位 · ${rows.length} units`);
  } finally {
    read.release();
  }
}
