import { holdRetailers } from './find-retailers';
import type { ImportTransaction } from './import-transaction';
import { notePolicy } from './note-policy';
import { demandOpenDays } from './open-dates';

/** A retailer belongs to one group at a time, holds a licence in force, and lies in the group's county (SD-R03). */
async function demandEligible(import_: ImportTransaction): Promise<void> {
  await import_.faultWhere(
    'licenceNo',
    `r.joins and (t.status <> 'ACTIVE' or t.licence_expires_on < r.joined_on) and t.scope between $1 and $2`,
    { zh: '入组时状态正常且许可证有效的零售户（SD-R03）', en: 'an active retailer with a licence in force (SD-R03)' },
    { values: [import_.unit.scopeFrom, import_.unit.scopeTo], from: 'join retailer t on t.id = r.retailer_id' },
  );
  await import_.faultWhere(
    'licenceNo',
    'r.joins and t.scope / 1000 <> r.scope / 1000',
    { zh: '与小组同一县的零售户', en: "a retailer of the group's county" },
    { from: 'join retailer t on t.id = r.retailer_id' },
  );
}

const ELSEWHERE = {
  zh: '未入其他小组的零售户（已在其他单位的小组）',
  en: 'a retailer in no other group (already in a group elsewhere)',
};

/** Decides who joins. A member already in the group stays untouched; absent rows remove nobody. */
export async function planMembers(import_: ImportTransaction): Promise<void> {
  // The plan sees all units; of retailers and groups outside the importing one nothing is told but that they are.
  const { scopeFrom, scopeTo } = import_.unit;
  const inside = 't.scope between $1 and $2 and m.scope between $1 and $2';
  const values = [scopeFrom, scopeTo];
  const from = 'join retailer t on t.id = r.retailer_id join membership m on m.retailer_id = t.id';
  const inOther = 'm.group_id <> r.group_id and upper_inf(m.during)';
  await import_.faultWhere(
    'licenceNo',
    `${inOther} and ${inside}`,
    (name) => ({ zh: `未入其他小组的零售户（已在${name}）`, en: `a retailer in no other group (member of ${name})` }),
    { values, from: `${from} join mutual_aid_group o on o.id = m.group_id`, detail: 'o.name' },
  );
  await import_.faultWhere('licenceNo', `${inOther} and not (${inside})`, ELSEWHERE, { values, from });
  await import_.query(`update import_row r set joins = true where r.retailer_id is not null and r.group_id is not null
    and r.joined_on is not null and not r.marked && '{licenceNo,customerCode}' and not exists (select from membership m where m.retailer_id = r.retailer_id and upper_inf(m.during))`);
  await import_.refreshStatistics();
  await import_.faultWhere(
    'joinedOn',
    `m.group_id = r.group_id and upper_inf(m.during) and lower(m.during) <> r.joined_on and ${inside}`,
    (joined) => ({ zh: `与系统中的入组日期一致：${joined}`, en: `the day in the system: ${joined}` }),
    { values, from, detail: 'lower(m.during)' },
  );
  await import_.faultWhere(
    'joinedOn',
    `r.joins and upper(m.during) > r.joined_on and ${inside}`,
    (until) => ({ zh: `不早于 ${until}（此前在其他小组）`, en: `not before ${until}, when the last membership ended` }),
    { values, from, detail: 'upper(m.during)' },
  );
  await import_.faultWhere('joinedOn', `r.joins and upper(m.during) > r.joined_on and not (${inside})`, ELSEWHERE, {
    values,
    from,
  });
  await holdRetailers(import_, 'joins');
  await demandEligible(import_);
  await demandOpenDays(import_, 'joinedOn', 'r.joined_on', 'r.joins');
  await demandSize(import_);
}

/** SD-R02, by the policy of the joining day: in principle not above the limit; each member above it needs a reason, above the maximum nobody joins. */
async function demandSize(import_: ImportTransaction): Promise<void> {
  await notePolicy(import_, 'joins', 'joined_on', 'size_limit integer, size_maximum integer', (policy) => ({
    size_limit: policy.sizeLimit,
    size_maximum: policy.sizeMaximum,
  }));
  const ranked = `join (
      select i.n, row_number() over (partition by i.group_id order by i.n) +
             (select count(*) from membership m where m.group_id = i.group_id and upper_inf(m.during)) as place_in_group
        from import_row i where i.joins) s on s.n = r.n`;
  await import_.faultWhere(
    'groupName',
    's.place_in_group > r.size_maximum',
    (maximum) => ({ zh: `每组最多 ${maximum} 户（SD-R02）`, en: `at most ${maximum} members a group (SD-R02)` }),
    { from: ranked, detail: 'r.size_maximum' },
  );
  await import_.faultWhere(
    'overLimitReason',
    's.place_in_group > r.size_limit and s.place_in_group <= r.size_maximum and r.over_limit_reason is null',
    (limit) => ({ zh: `超过 ${limit} 户须填超员原因（SD-R02）`, en: `a reason for more than ${limit} members (SD-R02)` }),
    { from: ranked, detail: 'r.size_limit' },
  );
}
