import type { FileNeed } from '@chengxin/files/domain';
import { clockOn, Refusal } from '@chengxin/kernel';
import { type Act, type Database, openDatabase, type RowScope, runAct } from '@chengxin/persistence';
import { createTestDatabase, type TestDatabase } from '@chengxin/persistence/testing';
import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { attachFiles, removeFiles } from './attach-files.service';

const INSPECTOR = '00000000-0000-4000-8000-000000000001';
const COLLEAGUE = '00000000-0000-4000-8000-000000000002';
const fileId = (n: number): string => `00000000-0000-4000-9000-${String(n).padStart(12, '0')}`;
const AREA: RowScope = { from: 140_622_001, to: 140_622_001, peerParentId: null };
const NEIGHBOUR: RowScope = { from: 140_622_002, to: 140_622_002, peerParentId: null };

describe('a file that was handed in', () => {
  const clock = clockOn('2026-10-12');
  let test: TestDatabase;
  let admin: Client;
  let database: Database;

  beforeAll(async () => {
    test = await createTestDatabase();
    admin = new Client({ connectionString: test.adminUrl });
    await admin.connect();
    database = await openDatabase({ url: test.url, entities: [] });
  });
  beforeEach(() =>
    admin.query(`delete from evidence_file;
      delete from file_content;
      insert into file_content (sha256, size, media_type) values (sha256('照片'), 6, 'image/jpeg');
      insert into evidence_file (id, scope, sha256, name, uploaded_by, uploaded_by_name, uploaded_at)
      select ('00000000-0000-4000-9000-' || lpad(n::text, 12, '0'))::uuid, 140622001, sha256('照片'), n || '.jpg', '${INSPECTOR}', '李市管', now()
      from generate_series(1, 31) n`),
  );
  afterAll(async () => {
    await database.close();
    await admin.end();
    await test.drop();
  });

  const act = (work: Parameters<typeof runAct<void>>[3], userId = INSPECTOR, scope = AREA) =>
    runAct(database.orm, clock, { userId, name: '李市管', scope, requestId: null }, async (act) => {
      act.audit({ act: 'planMeeting', subjectType: 'Meeting', subjectId: null, scope: scope.from });
      await work(act);
    });
  const attach = async (ids: readonly string[], owner: { scope: number; need: FileNeed }, userId?: string, scope?: RowScope) => {
    let attached: string[] = [];
    const work = async (act: Act) => {
      attached = await attachFiles(act, ids, owner, ['input', 'fileIds']);
    };
    await act(work, userId, scope);
    return attached;
  };
  const group = { scope: 140_622_001, need: 'GROUP_READ' } as const;
  const refusal = async (work: Promise<unknown>) => {
    const error = await work.then(
      () => null,
      (error: unknown) => error,
    );
    expect(error).toBeInstanceOf(Refusal);
    const [reason] = (error as Refusal).reasons;
    expect(reason?.path).toEqual(['input', 'fileIds']);
    return reason?.code;
  };
  const file = async (n: number) =>
    (await admin.query('select scope, need, attached_at is not null as attached from evidence_file where id = $1', [fileId(n)]))
      .rows[0] as object;
  const seen = async (scope: RowScope): Promise<number> => {
    const client = await database.readPool.connect();
    try {
      await client.query(`begin; set local chengxin.scope_from = '${scope.from}'; set local chengxin.scope_to = '${scope.to}'`);
      const { rows } = await client.query<{ n: number }>(
        `select count(*)::integer as n from evidence_file join file_content using (sha256) where id = $1`,
        [fileId(1)],
      );
      await client.query('commit');
      return rows[0]?.n ?? 0;
    } finally {
      client.release();
    }
  };

  it('takes the scope of the thing and the right of its papers; named twice it is attached once', async () => {
    const ids = [fileId(1), fileId(2).toUpperCase(), fileId(1), fileId(2)];
    expect(await attach(ids, { scope: 140_622_001, need: 'RETAILER_READ' })).toEqual([fileId(1), fileId(2)]);
    expect(await file(2)).toEqual({ scope: 140_622_001, need: 'RETAILER_READ', attached: true });
    expect(await file(3)).toEqual({ scope: 140_622_001, need: 'GROUP_READ', attached: false });
  });

  it('is seen where it was handed in; of a leaders’ meeting also by the county’s other areas', async () => {
    expect([await seen(AREA), await seen(NEIGHBOUR)]).toEqual([1, 0]);
    await attach([fileId(1)], { scope: 140_622_000, need: 'GROUP_READ' });
    expect([await seen(AREA), await seen(NEIGHBOUR)]).toEqual([1, 1]);
  });

  it('belongs to one thing only, also when two take it at once', async () => {
    const both = await Promise.all(
      [1, 2].map(() =>
        attach([fileId(1)], group).then(
          () => 'taken',
          (error: Refusal) => error.reasons[0]?.code,
        ),
      ),
    );
    expect(both.sort()).toEqual(['FILE_BELONGS_ELSEWHERE', 'taken']);
  });

  it('is used by who handed it in, and by nobody else', async () => {
    expect(await refusal(attach([fileId(1)], group, COLLEAGUE))).toBe('FILE_NOT_FOUND');
    expect(await refusal(attach([fileId(1)], { ...group, scope: 140_622_002 }, INSPECTOR, NEIGHBOUR))).toBe('FILE_NOT_FOUND');
    expect(await refusal(attach([fileId(1), fileId(99)], group))).toBe('FILE_NOT_FOUND');
    expect(await refusal(attach(['photo'], group))).toBe('FILE_NOT_FOUND');
    expect(await file(1)).toMatchObject({ attached: false });
  });

  it('is one of at most thirty', async () => {
    const ids = Array.from({ length: 31 }, (_, index) => fileId(index + 1));
    expect(await refusal(attach(ids, group))).toBe('FILE_TOO_MANY');
    await attach(ids.slice(0, 30), group);
  });

  it('can be taken off the thing again', async () => {
    await attach([fileId(1), fileId(2)], group);
    await act((act) => removeFiles(act, [fileId(1)]));
    expect(await file(1)).toBeUndefined();
    expect(await file(2)).toMatchObject({ attached: true });
  });
});
