import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type IdentityTown, openIdentityTown } from './identity-town.fixture';

const LINES =
  'query ($where: AuditWhere) { auditLines(where: $where, first: 100) { nodes { act actor subjectType subjectName before after } } }';

interface Line {
  readonly act: string;
  readonly actor: string;
  readonly subjectType: string;
  readonly subjectName: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

describe('the trail of acts', () => {
  let town: IdentityTown;
  let victim: string;

  beforeAll(async () => {
    town = await openIdentityTown();
    victim = await town.idOf('victim');
    const lock = 'mutation ($input: SetUserLockInput!) { setUserLock(input: $input) { errors { code } } }';
    const browser = await town.signedIn('admin');
    await browser.ask(lock, { input: { userId: victim, locked: true, reason: '已经调离本单位' } });
    await town.admin.query(`insert into audit_line (at, actor_name, act, subject_type, subject_id, scope, before, after) values
      ('2026-09-30T15:59:00Z', '应县局长', 'renameGroup', 'Group', 'a', 140622001, '{"name":"甲"}', '{"name":"乙"}'),
      ('2026-09-30T16:01:00Z', '应县局长', 'renameGroup', 'Group', 'a', 140622001, '{"name":"乙"}', '{"name":"丙"}'),
      ('2026-09-30T16:01:00Z', '右玉局长', 'changeUnit', 'Unit', '140623', 140623000, null, '{"name":"右玉县"}')`);
  });
  afterAll(() => town.close());

  const linesOf = async (username: string, where: object): Promise<readonly Line[]> => {
    const { data } = await (await town.signedIn(username)).ask(LINES, { where });
    return (data as { auditLines: { nodes: readonly Line[] } }).auditLines.nodes;
  };

  it('says who locked whom, with before and after', async () => {
    const [line] = await linesOf('admin', { act: 'setUserLock', subjectId: victim });
    expect(line).toMatchObject({ actor: '市局管理员', subjectType: 'User', subjectName: '被锁的人' });
    expect(JSON.parse(line?.before ?? '')).toEqual({ locked: false, reason: null });
    expect(JSON.parse(line?.after ?? '')).toEqual({ locked: true, reason: '已经调离本单位' });
  });

  it('is asked for by the kind of subject, and names units', async () => {
    const lines = await linesOf('admin', { subjectType: 'Unit' });
    expect(lines.map((line) => line.subjectName)).toEqual(['右玉县']);
  });

  it('begins and ends its days at midnight in Shanghai', async () => {
    const september = await linesOf('admin', { subjectId: 'a', to: '2026-09-30' });
    expect(september.map((line) => line.after)).toEqual(['{"name": "乙"}']);
    const october = await linesOf('admin', { subjectId: 'a', from: '2026-10-01' });
    expect(october.map((line) => line.after)).toEqual(['{"name": "丙"}']);
  });

  it('is of the own subtree: a county sees nothing of its neighbour, nor of the city', async () => {
    const actors = (await linesOf('county-admin', {})).map((line) => line.actor);
    expect(actors).toContain('应县局长');
    expect(actors).not.toContain('右玉局长');
    expect(actors).not.toContain('市局管理员');
  });
});
