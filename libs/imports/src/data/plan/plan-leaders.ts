import type { LocalDate } from '@chengxin/kernel';
import type { ImportTransaction } from './import-transaction';
import { demandOpenDays } from './open-dates';

const IN_GROUP = 'join import_group g on g.group_id = r.group_id';

/** Notes the last day of each term, by the policy of the group's area. */
async function noteTerms(import_: ImportTransaction): Promise<void> {
  const elections = await import_.query<{ n: number; scope: number; elected_on: LocalDate }>(
    `select n, scope, elected_on::text from import_row where elects`,
  );
  const terms = elections.map(({ n, scope, elected_on }) => ({
    n,
    ends: import_.rules.groupPolicy(scope).termEndsOn(elected_on),
  }));
  await import_.query(
    'update import_row r set term_ends_on = x.ends from json_to_recordset($1::json) as x(n integer, ends date) where x.n = r.n',
    [JSON.stringify(terms)],
  );
}

/** Decides which rows record an election; one that is in the system already stays untouched. */
export async function planLeaders(import_: ImportTransaction): Promise<void> {
  await import_.query(`update import_row r set elects = true, tier = t.tier from retailer t
    where t.id = r.retailer_id and r.group_id is not null and r.role in ('LEADER', 'DEPUTY')
      and not exists (select from leader_term l where l.group_id = r.group_id and l.retailer_id = r.retailer_id and l.role = r.role and l.elected_on = r.elected_on)`);
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
  await import_.faultWhere(
    'electedOn',
    `r.elects and l.elected_on >= r.elected_on`,
    (last) => ({ zh: `晚于 ${last}（系统中最近一次选举）`, en: `after ${last}, the latest election in the system` }),
    {
      from: `join (select group_id, role, retailer_id, max(elected_on) over (partition by group_id, role) as elected_on,
          row_number() over (partition by group_id, role order by elected_on desc) as latest from leader_term) l
        on l.group_id = r.group_id and l.role = r.role and l.latest = 1 and (r.role = 'LEADER' or l.retailer_id = r.retailer_id)`,
      detail: 'l.elected_on',
    },
  );
  // Votes are counted against all members, present or not (SD-Q3).
  await import_.faultWhere(
    'votesTotal',
    'r.elects and r.votes_total <> s.members',
    (members) => ({ zh: `当选日全体组员 ${members} 户（SD-Q3）`, en: `all ${members} members on that day (SD-Q3)` }),
    {
      from: `join lateral (select (select count(*) from membership m where m.group_id = r.group_id and m.during @> r.elected_on) +
          (select count(*) from import_row i where i.joins and i.group_id = r.group_id and i.joined_on <= r.elected_on) as members) s on true`,
      detail: 's.members',
    },
  );
  await import_.faultWhere(
    'votesFor',
    'r.elects and r.votes_for < r.votes_total * g.election_share',
    {
      zh: '不少于全体组员一定比例的赞成票（SD-R06：半数）',
      en: 'the share of all members that elects (SD-R06: half)',
    },
    { from: IN_GROUP },
  );
  await import_.faultWhere(
    'tierReason',
    'r.elects and r.role = $1 and r.tier < g.leader_tier and r.tier_reason is null',
    (tier) => ({
      zh: `组长档位低于 ${tier} 档，须填档位说明（SD-R07）`,
      en: `a reason for a leader below tier ${tier} (SD-R07)`,
    }),
    { values: ['LEADER'], from: IN_GROUP, detail: 'g.leader_tier' },
  );
  await demandOpenDays(import_, 'electedOn', 'r.elected_on', 'r.elects');
  await noteTerms(import_);
}
