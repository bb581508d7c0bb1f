import type { FileStorage } from '@chengxin/files/data';
import type pg from 'pg';
import { isoOf } from './calendar';
import type { DemoCity, UnitRow } from './city.types';
import { cityTables } from './city-tables';
import { DEMO_PASSWORD, DEMO_USERS } from './demo-users';
import { REVISED_ON } from './joining';
import { loadDemoArchives } from './load-demo-archives';
import { loadDemoClassTwo } from './load-demo-class-two';
import { loadDemoFiles } from './load-demo-files';
import { loadDemoFoundings } from './load-demo-foundings';
import { loadDemoPlan } from './load-demo-plan';
import { insertStaged } from './staged-rows';

/** Told after every step: share of the work done (0 … 1), and what is being loaded in Chinese and English. */
export type LoadProgress = (share: number, zh: string, en: string) => void;

const LEVELS: readonly UnitRow['level'][] = ['PROVINCE', 'CITY', 'COUNTY', 'AREA', 'PLACE'];
/** When the demonstration's users were made; before the first month of the history. */
const USERS_CREATED_AT = '2025-02-28T01:00:00Z';

/** Writes the units level by level and answers every code's id; units that are there already keep their id. */
const loadUnits = async (client: pg.ClientBase, units: readonly UnitRow[]): Promise<Map<string, number>> => {
  for (const level of LEVELS) {
    const rows = units.filter((unit) => unit.level === level);
    await client.query(
      `insert into unit (code, name, level, parent_id, scope_from, scope_to, place_kind, township_code, township_name, sort)
       select row.code, row.name, row.level, parent.id, row.scope_from, row.scope_to, row.place_kind, row.township_code,
         row.township_name, row.sort
       from jsonb_to_recordset($1::jsonb) as row (code text, name text, level text, parent_code text, scope_from integer,
         scope_to integer, place_kind text, township_code text, township_name text, sort integer)
       left join unit parent on parent.code = row.parent_code
       on conflict (code) do update set name = excluded.name, parent_id = excluded.parent_id, sort = excluded.sort`,
      [
        JSON.stringify(
          rows.map((unit) => ({
            code: unit.code,
            name: unit.name,
            level: unit.level,
            parent_code: unit.parentCode,
            scope_from: unit.scopeFrom,
            scope_to: unit.scopeTo,
            place_kind: unit.placeKind,
            township_code: unit.townshipCode,
            township_name: unit.townshipName,
            sort: unit.sort,
          })),
        ),
      ],
    );
  }
  const { rows } = await client.query<{ code: string; id: number }>('select code, id from unit');
  return new Map(rows.map(({ code, id }) => [code, id]));
};

/** The pledge as the city revised it: an item on minors, and the general one after it. */
const loadRevisedPledge = async (client: pg.ClientBase, cityId: number): Promise<void> => {
  await client.query(
    `insert into founding_text (kind, city_id, scope, version, body, effective_on, reason, set_by, set_at)
     select s.kind, c.id, c.scope_from, 2, replace(s.body, '（六）不违反',
       E'（六）不向未成年人出售卷烟，并在显著位置设置不向未成年人出售的标志。\n（七）不违反'), $2, '写入不向未成年人售烟（未成年人保护法第五十九条）',
       '营销中心（演示）', $3 from shipped_founding_text() s, unit c where s.kind = 'PLEDGE' and c.id = $1`,
    [cityId, isoOf(REVISED_ON), '2025-12-22T02:00:00Z'],
  );
};

const loadUsers = async (client: pg.ClientBase, hashPassword: (plain: string) => Promise<string>): Promise<void> => {
  for (const user of DEMO_USERS) {
    await client.query(
      `insert into user_account (username, display_name, password_hash, role, unit_id, demo, created_at)
       select $1, $2, $3, $4, unit.id, true, $5 from unit where unit.code = $6`,
      [user.username, user.displayName, await hashPassword(DEMO_PASSWORD), user.role, USERS_CREATED_AT, user.unitCode],
    );
  }
};

const loadAll = async (
  client: pg.ClientBase,
  city: DemoCity,
  onProgress: LoadProgress,
  hashPassword: (plain: string) => Promise<string>,
  storage: FileStorage,
): Promise<void> => {
  await client.query("select set_config('chengxin.scope_from', '0', true), set_config('chengxin.scope_to', '999999999', true)");
  onProgress(0, '行政单位', 'units');
  const ids = await loadUnits(client, city.units);
  const unitId = (code: string): number => {
    const id = ids.get(code);
    if (id === undefined) throw new RangeError(`no unit ${code}`);
    return id;
  };
  await loadRevisedPledge(client, unitId('140600'));
  onProgress(0, '证据文件', 'evidence files');
  await loadDemoFiles(client, storage, city.files);
  const tables = cityTables(city, unitId);
  const total = tables.reduce((sum, { staged }) => sum + staged.rows.length, 0);
  let before = 0;
  for (const { zh, en, staged } of tables) {
    onProgress(before / total, zh, en);
    const start = before;
    await insertStaged(client, staged, (share) => onProgress((start + share * staged.rows.length) / total, zh, en));
    before += staged.rows.length;
  }
  await loadDemoArchives(client);
  onProgress(1, '二类烟', 'class-II volumes');
  await loadDemoClassTwo(client);
  await loadUsers(client, hashPassword);
  onProgress(1, '分组规划', 'a plan of groups');
  await loadDemoPlan(client);
  await loadDemoFoundings(client);
};

/**
 * Loads the facts of the demonstration city and its users in one transaction; all or nothing. The indicators and the month
 * periods are not written here: they are computed from these facts afterwards. Expects a migrated database without business rows.
 */
export const loadDemoCity = async (
  client: pg.ClientBase,
  city: DemoCity,
  onProgress: LoadProgress,
  hashPassword: (plain: string) => Promise<string>,
  storage: FileStorage,
): Promise<void> => {
  await client.query('begin');
  try {
    await loadAll(client, city, onProgress, hashPassword, storage);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
  onProgress(1, '整理', 'settling');
};
