import { addMember } from '@chengxin/groups/data';
import { localDate } from '@chengxin/kernel';
import { ChangedMeanwhile } from '@chengxin/persistence';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyToJoin } from './apply-to-join.service';
import { giveOpinion, withdrawApplications } from './carry-on-applications.service';
import { chengquArea, huairenCounty, openJoiningTown, refusalsOf, yingCounty } from './joining-town.fixture';
import { signPledges } from './sign-pledges.service';

describe('joining a group (SD-R11)', () => {
  let town: Awaited<ReturnType<typeof openJoiningTown>>;
  beforeAll(async () => {
    town = await openJoiningTown();
  });
  afterAll(() => town.close());

  it("goes from the form by the leader's opinion and the reading to the pledge, and with it into the group", async () => {
    const group = await town.group(3);
    const retailer = await town.retailer();
    const id = await town.readyToSign(retailer, group.id);
    await town.sign(id);
    expect(await town.stateOf(id)).toBe('ACTIVE');
    expect(await town.membershipOf(retailer)).toMatchObject({ group_id: group.id, during: '[2026-10-04,)' });
    const [pledge] = await town.rowsOf(
      'select text_version, binds_from::text, recorded_by from pledge where retailer_id = $1',
      retailer,
    );
    expect(pledge).toEqual({ text_version: 1, binds_from: '2026-10-04', recorded_by: '应县局' });
    const lines = await town.rowsOf('select act, before, after from audit_line where subject_id = $1 order by id', id);
    expect(lines.map(({ act }) => act)).toEqual(['applyToJoin', 'giveOpinion', 'recordReading', 'signPledges']);
    expect(lines[3]).toMatchObject({ before: { state: 'READ' }, after: { state: 'ACTIVE', textVersion: 1 } });
    const [waiting] = await town.rowsOf('select count(*)::integer as n from place_refresh where place_id = 8');
    expect(waiting?.['n']).toBeGreaterThan(0);
  });

  it('asks for a licensee of the county who is in no group and has no other application', async () => {
    const group = await town.group(2);
    const other = await town.group(1);
    const apply = async (retailer: string) => refusalsOf(town.apply(retailer, group.id));
    const at = 'input.applications.0.retailerId';
    expect(await apply(await town.retailer('东大街', '2026-09-30'))).toEqual([`LICENCE_EXPIRED ${at}`]);
    expect(await apply(other.members[0] ?? '')).toEqual([`ALREADY_IN_GROUP ${at}`]);
    expect(await apply(await town.retailer('怀安街'))).toEqual([`RETAILER_NOT_FOUND ${at}`]);
    const twice = await town.retailer('下社');
    expect(await apply(twice)).toEqual([]);
    expect(await apply(twice)).toEqual([`ALREADY_APPLIED ${at}`]);
    expect(await refusalsOf(town.apply(await town.retailer(), group.id, localDate('2026-10-13')))).toEqual([
      'FUTURE_DAY input.appliedOn',
    ]);
    await town.rowsOf("update mutual_aid_group set founded_on = '2026-10-02' where id = $1", group.id);
    expect(await apply(await town.retailer())).toEqual(['BEFORE_FOUNDING input.appliedOn']);
  });

  it('is recorded for several at once, all or none', async () => {
    const group = await town.group(1);
    const [good, lapsed] = [await town.retailer(), await town.retailer('东大街', '2026-01-01')];
    const applications = [good, lapsed, good].map((retailerId) => ({ retailerId, groupId: group.id }));
    const act = applyToJoin(town.database, town.clock, yingCounty, { applications, appliedOn: localDate('2026-10-01') });
    expect(await refusalsOf(act)).toEqual([
      'LICENCE_EXPIRED input.applications.1.retailerId',
      'ALREADY_APPLIED input.applications.2.retailerId',
    ]);
    expect(await town.rowsOf('select from join_application where retailer_id = $1', good)).toEqual([]);
  });

  it('leaves no step out, and none before the one ahead of it', async () => {
    const group = await town.group(2);
    const id = await town.apply(await town.retailer(), group.id);
    expect(await refusalsOf(town.sign(id))).toEqual(['NOT_IN_THIS_STATE input.applications.0']);
    expect(await refusalsOf(town.accept(id, localDate('2026-09-30')))).toEqual(['OUT_OF_ORDER input.on']);
    await town.accept(id);
    expect(await refusalsOf(town.accept(id))).toEqual(['NOT_IN_THIS_STATE input.applications.0']);
    await town.read(id);
    expect(await refusalsOf(town.sign(id, localDate('2026-10-02')))).toEqual(['OUT_OF_ORDER input.signedOn']);
  });

  it("needs a leader for the leader's opinion; a deputy may stand in; a no says why", async () => {
    const group = await town.group(3);
    const id = await town.apply(await town.retailer(), group.id);
    const applications = await town.seen(id);
    const opinion = (more: object) =>
      giveOpinion(town.database, town.clock, yingCounty, {
        applications,
        accepted: true,
        on: localDate('2026-10-02'),
        ...more,
      });
    await town.rowsOf("update leader_term set ended_on = '2026-10-01' where group_id = $1", group.id);
    expect(await refusalsOf(opinion({}))).toEqual(['NOT_THE_LEADER input.on']);
    expect(await refusalsOf(opinion({ givenBy: group.members[1] }))).toEqual(['NOT_AN_OFFICER input.givenBy']);
    await town.rowsOf(
      `insert into leader_term (group_id, retailer_id, scope, role, elected_on, term_ends_on, votes_for, votes_total, tier_at_election)
        values ($1, $2, 140622001, 'DEPUTY', '2026-01-05', '2027-01-05', 3, 3, 20)`,
      group.id,
      group.members[1],
    );
    expect(await refusalsOf(opinion({ accepted: false, givenBy: group.members[1] }))).toEqual(['REASON_NEEDED input.words']);
    await opinion({ accepted: false, givenBy: group.members[1], words: '另有占道经营' });
    const [row] = await town.rowsOf('select state, opinion_by, end_reason from join_application where id = $1', id);
    expect(row).toEqual({ state: 'REJECTED', opinion_by: group.members[1], end_reason: '另有占道经营' });
  });

  it('whose licence lapses or who joins elsewhere meanwhile is not taken in, and no pledge is kept', async () => {
    const [group, other] = [await town.group(2), await town.group(2)];
    const retailer = await town.retailer();
    const id = await town.readyToSign(retailer, group.id);
    await town.rowsOf(
      "insert into membership (group_id, retailer_id, scope, during) values ($1, $2, 140622001, '[2026-10-02,)')",
      other.id,
      retailer,
    );
    expect(await refusalsOf(town.sign(id))).toEqual(['NOT_IN_THIS_STATE input.applications.0']);
    const lapsing = await town.retailer();
    const second = await town.readyToSign(lapsing, group.id);
    await town.rowsOf("update retailer set licence_expires_on = '2026-10-03' where id = $1", lapsing);
    expect(await refusalsOf(town.sign(second))).toEqual(['LICENCE_EXPIRED input.applications.0']);
    expect(await town.rowsOf('select from pledge where retailer_id = any($1::uuid[])', [retailer, lapsing])).toEqual([]);
  });

  it('a group that grows beyond 25 says why (SD-R02); those signed together are counted together', async () => {
    const group = await town.group(24);
    const ids = [
      await town.readyToSign(await town.retailer(), group.id),
      await town.readyToSign(await town.retailer(), group.id),
    ];
    const applications = [...(await town.seen(ids[0] ?? '')), ...(await town.seen(ids[1] ?? ''))];
    const sign = (overLimitReason: string | null) =>
      signPledges(town.database, town.clock, yingCounty, { applications, signedOn: localDate('2026-10-04'), overLimitReason });
    expect(await refusalsOf(sign(null))).toEqual(['OVER_LIMIT_REASON_NEEDED input.overLimitReason']);
    await sign('同一市场，无法再分');
    expect(await town.stateOf(ids[1] ?? '')).toBe('ACTIVE');
  });

  it('a pledge signed in a closed month is kept as it was signed; the membership begins in an open one', async () => {
    const group = await town.group(2);
    const retailer = await town.retailer();
    const id = await town.apply(retailer, group.id, localDate('2026-08-01'));
    await town.accept(id, localDate('2026-08-02'));
    await town.read(id, localDate('2026-08-03'));
    expect(await refusalsOf(town.sign(id, localDate('2026-08-04')))).toEqual(['MONTH_CLOSED input.signedOn']);
    await signPledges(town.database, town.clock, yingCounty, {
      applications: await town.seen(id),
      signedOn: localDate('2026-08-04'),
      joinedOn: localDate('2026-09-01'),
    });
    const [pledge] = await town.rowsOf('select signed_on::text, binds_from::text from pledge where retailer_id = $1', retailer);
    expect(pledge).toEqual({ signed_on: '2026-08-04', binds_from: '2026-09-01' });
  });

  it('expires when nobody carries it on for ninety days, and makes room for a new one', async () => {
    const group = await town.group(2);
    const retailer = await town.retailer();
    expect(await refusalsOf(town.apply(retailer, group.id, localDate('2026-07-14')))).toEqual([
      'APPLIED_TOO_LONG_AGO input.appliedOn',
    ]);
    const id = await town.apply(retailer, group.id, localDate('2026-07-15'));
    expect(await town.rowsOf('select expires_on::text from join_application where id = $1', id)).toEqual([
      { expires_on: '2026-10-13' },
    ]);
    await town.rowsOf("update join_application set expires_on = '2026-10-12' where id = $1", id);
    expect(await refusalsOf(town.accept(id))).toEqual(['NOT_IN_THIS_STATE input.applications.0']);
    await town.apply(retailer, group.id);
    expect(await town.stateOf(id)).toBe('EXPIRED');
  });

  it('waits at one group, in sight or not; one that has expired out of sight makes room as well', async () => {
    const [near, far] = [await town.group(1), await town.group(1)];
    await town.rowsOf('update mutual_aid_group set scope = 140622002, place_id = 9 where id = $1', far.id);
    const retailer = await town.retailer();
    const id = await town.apply(retailer, far.id);
    const applications = [{ retailerId: retailer, groupId: near.id }];
    const apply = () => applyToJoin(town.database, town.clock, chengquArea, { applications, appliedOn: localDate('2026-10-05') });
    expect(await refusalsOf(apply())).toEqual(['ALREADY_APPLIED input.applications.0.retailerId']);
    await town.rowsOf("update join_application set expires_on = '2026-10-12' where id = $1", id);
    expect(await refusalsOf(apply())).toEqual([]);
    expect(await town.stateOf(id)).toBe('EXPIRED');
  });

  it('has taken nobody in who became a member by another door, wherever that was; it is told how it ended (SD-R11)', async () => {
    const group = await town.group(1);
    const [here, elsewhere, founder, lapsed] = [
      await town.retailer(),
      await town.retailer(),
      await town.retailer(),
      await town.retailer(),
    ];
    const ids = [await town.apply(here, group.id), await town.apply(elsewhere, group.id), await town.apply(founder, group.id)];
    const old = await town.apply(lapsed, group.id);
    await town.rowsOf("update join_application set expires_on = '2026-09-29' where id = $1", old);
    const on = localDate('2026-10-06');
    await addMember(town.database, town.clock, yingCounty, { groupId: group.id, retailerId: here, on });
    const other = await town.group(1);
    await addMember(town.database, town.clock, yingCounty, { groupId: other.id, retailerId: elsewhere, on });
    await town.rowsOf(
      `insert into membership (group_id, retailer_id, scope, during) select $1, unnest($2::uuid[]), 140622001, '[2026-10-06,)'`,
      other.id,
      [founder, lapsed],
    );
    const ends = [];
    for (const id of ids) ends.push(...(await town.rowsOf('select state, end_cause from join_application where id = $1', id)));
    expect(ends).toEqual([
      { state: 'WITHDRAWN', end_cause: 'JOINED_OTHERWISE' },
      { state: 'WITHDRAWN', end_cause: 'JOINED_ELSEWHERE' },
      { state: 'WITHDRAWN', end_cause: 'JOINED_ELSEWHERE' },
    ]);
    // What had expired by then stays what it was.
    expect(await town.stateOf(old)).toBe('APPLIED');
  });

  it('ends on no day before its last step, also when who had applied is entered as a member from an earlier day on', async () => {
    const [group, other] = [await town.group(1), await town.group(1)];
    const [applicant, reader] = [await town.retailer(), await town.retailer()];
    const ids = [await town.apply(applicant, group.id, localDate('2026-10-05')), await town.readyToSign(reader, group.id)];
    for (const retailerId of [applicant, reader]) {
      await addMember(town.database, town.clock, yingCounty, { groupId: other.id, retailerId, on: localDate('2026-09-10') });
    }
    expect(
      await town.rowsOf('select state, ended_on::text from join_application where id = any($1::uuid[]) order by ended_on', ids),
    ).toEqual([
      { state: 'WITHDRAWN', ended_on: '2026-10-03' },
      { state: 'WITHDRAWN', ended_on: '2026-10-05' },
    ]);
  });

  it('the opinion is that of who was in office: who is elected is no leader before he takes office (SD-R41)', async () => {
    const group = await town.group(3);
    await town.rowsOf(
      `insert into leader_term (group_id, retailer_id, scope, role, elected_on, took_office_on, term_ends_on, votes_for, votes_total, tier_at_election)
        values ($1, $2, 140622001, 'LEADER', '2026-10-01', '2026-10-10', '2027-10-01', 3, 3, 20)`,
      group.id,
      group.members[1],
    );
    await town.rowsOf("update leader_term set ended_on = '2026-10-10' where group_id = $1 and took_office_on is null", group.id);
    const opinionOf = async (on: string) => {
      const id = await town.apply(await town.retailer(), group.id);
      await town.accept(id, localDate(on));
      return (await town.rowsOf('select opinion_by from join_application where id = $1', id))[0]?.['opinion_by'];
    };
    expect([await opinionOf('2026-10-09'), await opinionOf('2026-10-10')]).toEqual(group.members.slice(0, 2));
  });

  it('is withdrawn with a reason; what somebody else carried on is not', async () => {
    const group = await town.group(2);
    const id = await town.apply(await town.retailer(), group.id);
    const before = await town.seen(id);
    const withdraw = (reason: string) =>
      withdrawApplications(town.database, town.clock, yingCounty, { applications: before, reason });
    expect(await refusalsOf(withdraw(' '))).toEqual(['REASON_NEEDED input.reason']);
    await town.accept(id);
    await expect(withdraw('暂不加入')).rejects.toThrow(ChangedMeanwhile);
    const applications = await town.seen(id);
    await withdrawApplications(town.database, town.clock, yingCounty, { applications, reason: '暂不加入' });
    expect(await town.stateOf(id)).toBe('WITHDRAWN');
  });

  it('is carried on by who the group belongs to: another county does not see it', async () => {
    const group = await town.group(2);
    const id = await town.apply(await town.retailer(), group.id);
    const applications = await town.seen(id);
    const act = withdrawApplications(town.database, town.clock, huairenCounty, { applications, reason: '暂不加入' });
    expect(await refusalsOf(act)).toEqual(['APPLICATION_NOT_FOUND input.applications.0']);
  });
});
