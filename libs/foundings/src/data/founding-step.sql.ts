import { FOUNDING_STEPS, type FoundingStep } from '@chengxin/foundings/domain';
import type { LocalDate } from '@chengxin/kernel';
import { policyValueIn } from '@chengxin/policy/data';
import sql, { raw, type Sql } from 'sql-template-tag';

/** A parameter's value where a founding lies. */
export const valueAt = (code: string, f: Sql, day: LocalDate | Sql): Sql =>
  sql`(select ${policyValueIn(code, sql`w`, day)}::numeric from unit w where w.id = ${f}.place_id)`;

const OPEN = sql`('APPLIED', 'ACCEPTED', 'READ')`;

/** Applications under way that are not signed yet. */
export const unsignedOf = (f: Sql, today: LocalDate): Sql => sql`(select count(*)::integer from join_application a
  where a.founding_id = ${f}.id and a.state in ${OPEN} and a.expires_on > ${today}::date)`;

/** Applicants whose pledge is signed and who wait for the founding. */
export const signedOf = (f: Sql): Sql =>
  sql`(select count(*)::integer from join_application a where a.founding_id = ${f}.id and a.state = 'PLEDGED')`;

const step = (name: FoundingStep): Sql => raw(`'${FOUNDING_STEPS.find((one) => one === name) ?? ''}'`);

/**
 * What is to be done next with a founding row, null when it is over: applications, the county's start, the pledges of who has applied; fewer
 * than `group.size_floor` who have signed ask for more applications (SD-R02, DEFAULT), else it meets.
 */
export const nextStepOf = (f: Sql, today: LocalDate): Sql => sql`case ${f}.state
  when 'DRAFT' then case when ${unsignedOf(f, today)} + ${signedOf(f)} > 0 then ${step('START')} else ${step('APPLICATIONS')} end
  when 'FORMING' then case when ${unsignedOf(f, today)} > 0 then ${step('PLEDGES')}
    when ${signedOf(f)} < ${valueAt('group.size_floor', f, today)} then ${step('APPLICATIONS')} else ${step('MEETING')} end end`;

/**
 * The day by which the next step of a founding row under way is due (`founding.step_days` after the last one, and the day before an application
 * expires at the latest); null when it is over.
 */
export const stepDueOn = (f: Sql, today: LocalDate): Sql => sql`case when ${f}.state in ('DRAFT', 'FORMING') then (
  select least(greatest(${f}.opened_on, ${f}.forming_on, max(a.applied_on), max(a.opinion_on), max(a.read_on), max(p.signed_on))
      + ${valueAt('founding.step_days', f, today)}::integer,
    min(a.expires_on - 1) filter (where a.state in ${OPEN} and a.expires_on > ${today}::date))
  from join_application a left join pledge p on p.id = a.pledge_id where a.founding_id = ${f}.id) end`;
