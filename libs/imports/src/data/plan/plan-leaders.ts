import type { ImportTransaction } from './import-transaction';
import { notePolicy } from './note-policy';
import { demandOpenDays } from './open-dates';

/** Notes what the policy of the day of each election says. */
const noteElections = (import_: ImportTransaction): Promise<void> =>
  notePolicy(
    import_,
    'elects',
    'elected_on',
    'tier_urban integer, tier_township integer, election_share numeric, term_ends_on date',
    (policy, day) => ({
      tier_urban: policy.leaderTierUrban,
      tier_township: policy.leaderTierTownship,
      election_share: policy.electionShare,
      term_ends_on: policy.termEndsOn(day),
    }),
  );

/** An office is the leader's of a group, or that of one deputy: deputies may be several (SD-R06). */
export const SAME_OFFICE = "l.group_id = r.group_id and l.role = r.role and (r.role = 'LEADER' or l.retailer_id = r.retailer_id)";

/** Members on the day of each election: who joins by the file, who is there; and rows of the group that neither joins nor is. */
const MEMBERS_AT_ELECTION = `select e.n, count(*) filter (where i.joins and i.joined_on <= e.elected_on) as joining,
    count(*) filter (where not i.joins and not exists (select from membership m
      where m.group_id = e.group_id and m.retailer_id = i.retailer_id and upper_inf(m.during))) as unread,
    (select count(*) from membership m where m.group_id = e.group_id and m.during @> e.elected_on) as present
  from import_row e join import_row i on i.group_name = e.group_name and coalesce(i.county_id = e.county_id, true) where e.elects group by e.n`;

/** Decides which rows record an election; one that is in the system already stays untouched. */
export async function planLeaders(import_: ImportTransaction): Promise<void> {
  await import_.query(`update import_row r set elects = true, tier = t.tier from retailer t
    where t.id = r.retailer_id and r.group_id is not null and r.role in ('LEADER', 'DEPUTY') and r.elected_on is not null
      and not exists (select from leader_term l where l.group_id = r.group_id and l.retailer_id = r.retailer_id and l.role = r.role and l.elected_on = r.elected_on)`);
  await import_.refreshStatistics();
  await noteElections(import_);
  await import_.faultWhere(
    'role',
    'r.elects and r.role = $1 and s.first_n < r.n',
    (line) => ({ zh: `每组一名组长（第 ${line} 行已有）`, en: `one leader a group (see row ${line})` }),
    {
      values: ['LEADER'],
      from: `join (select n, min(n) over (partition by group_id) as first_n from import_row where role = 'LEADER') s on s.n = r.n join import_row f on f.n = s.first_n`,
      detail: 'f.line',
    },
  );
  // Who was elected here is followed by an election that is held here, with its votes and its hand-over (SD-R06, SD-R41).
  await import_.faultWhere(
    'role',
    `r.elects and exists (select from election e where e.group_id = r.group_id and e.state in ('NOMINATING', 'VOTING', 'UNDECIDED', 'ELECTED'))`,
    { zh: '没有选举正在进行的小组的组长、副组长', en: 'an officer of a group in which no election is under way' },
  );
  await import_.faultWhere(
    'role',
    `r.elects and (exists (select from leader_term l where l.group_id = r.group_id and l.role = r.role and l.election_id is not null)
       or r.role = 'LEADER' and exists (select from founding f where f.id = r.group_id))`,
    {
      zh: '未在系统中选举产生过的职务（请在选举页换届）',
      en: 'an office that no election kept here has filled; hold the next one here',
    },
  );
  const last = `join lateral (select max(elected_on) as elected_on, max(ended_on) as ended_on from leader_term l where ${SAME_OFFICE}) l on true`;
  await import_.faultWhere(
    'electedOn',
    'r.elects and l.elected_on >= r.elected_on',
    (day) => ({ zh: `晚于 ${day}（系统中最近一次选举）`, en: `after ${day}, the latest election in the system` }),
    { from: last, detail: 'l.elected_on' },
  );
  await import_.faultWhere(
    'electedOn',
    'r.elects and l.elected_on < r.elected_on and l.ended_on > r.elected_on',
    (day) => ({ zh: `不早于 ${day}（上一届离任）`, en: `not before ${day}, when the last term ended` }),
    { from: last, detail: 'l.ended_on' },
  );
  // Votes are counted against all members, present or not (SD-Q3); whose rows have mistakes are not known yet to be members.
  await import_.faultWhere(
    'votesTotal',
    's.unread = 0 and r.votes_total <> s.joining + s.present',
    (members) => ({ zh: `当选日全体组员 ${members} 户（SD-Q3）`, en: `all ${members} members on that day (SD-Q3)` }),
    { from: `join (${MEMBERS_AT_ELECTION}) s on s.n = r.n`, detail: 's.joining + s.present' },
  );
  await import_.faultWhere('votesFor', 'r.elects and r.votes_for < r.votes_total * r.election_share', {
    zh: '不少于全体组员一定比例的赞成票（SD-R06：半数）',
    en: 'the share of all members that elects (SD-R06: half)',
  });
  const neededTier = "case g.market_type when 'URBAN' then r.tier_urban else r.tier_township end";
  await import_.faultWhere(
    'tierReason',
    `r.elects and r.role = 'LEADER' and r.tier < ${neededTier} and char_length(coalesce(r.tier_reason, '')) < 4`,
    (tier) => ({
      zh: `组长档位低于 ${tier} 档，须填档位说明，至少 4 个字（SD-R07）`,
      en: `a reason of 4 characters or more for a leader below tier ${tier} (SD-R07)`,
    }),
    { from: 'join import_group g on g.group_id = r.group_id', detail: neededTier },
  );
  await demandOpenDays(import_, 'electedOn', 'r.elected_on', 'r.elects');
}
