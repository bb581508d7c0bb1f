import { inOfficeOn } from '@chengxin/groups/data';
import type { LocalDate } from '@chengxin/kernel';
import type { ReadTransaction } from '@chengxin/persistence';
import type { BusinessFormat } from '@chengxin/retailers/domain';
import sql, { type Sql } from 'sql-template-tag';
import { bindsMember, versionInForce } from './pledge.sql';

interface Person {
  readonly id: string;
  readonly name: string;
  readonly phone: string | null;
}
interface Shop extends Person {
  readonly storeName: string;
  readonly licenceNo: string;
}

/** All that the forms of a group, or of one that is being founded, are filled with; names and telephones as they are kept. */
export interface PaperData {
  readonly name: string;
  readonly scope: number;
  /** Null of a founding: its members are those who are to be. */
  readonly foundedOn: string | null;
  readonly homeAddress: string | null;
  readonly leader: (Person & { readonly electedOn: string }) | null;
  readonly customerManager: Person | null;
  readonly marketInspector: Person | null;
  readonly members: readonly (Shop & {
    /** The application's before a founding. */
    readonly membershipId: string;
    readonly joinedOn: string | null;
    readonly address: string;
    readonly format: BusinessFormat;
    /** Day on which the version in force was signed. */
    readonly signedOn: string | null;
  })[];
  readonly applications: readonly (Shop & {
    /** Null of who is asked by a founding and has not applied: the form is for him to sign. */
    readonly applicationId: string | null;
    readonly appliedOn: string | null;
    readonly opinion: string | null;
    readonly opinionOn: string | null;
  })[];
  readonly texts: Readonly<Record<'CHARTER' | 'COVENANT' | 'PLEDGE', { readonly body: string; readonly version: number }>>;
}

const officer = (kind: string) => sql`(
  select json_build_object('id', p.id, 'name', p.holder_name, 'phone', p.holder_phone) from post p
   where p.scope = g.scope and p.kind = ${kind} and p.during @> g.day limit 1)`;

const isUnderWay = (a: Sql, today: LocalDate): Sql =>
  sql`(${a}.state = 'PLEDGED' or ${a}.state in ('APPLIED', 'ACCEPTED', 'READ') and ${a}.expires_on > ${today}::date)`;

/**
 * A group, or what is being founded: what a meeting founds is the group of the same id. Its forms say what holds on `day`: today, or its last
 * day when it is no more.
 */
export const paperOwner = (id: string | null, today: LocalDate): Sql => sql`(
  select g.id, g.scope, g.name, g.founded_on, g.home_address, coalesce(g.dissolved_on - 1, ${today}::date) as day from mutual_aid_group g where g.id = ${id}::uuid
  union all select f.id, f.scope, f.name, null, f.home_address, ${today}::date from founding f where f.id = ${id}::uuid and f.state in ('DRAFT', 'FORMING'))`;

/** Retailers whom a founding under way `g` asks and who have not applied there, as `i.retailer_id`. */
export const askedBy = (g: Sql): Sql => sql`founding_invitee i where i.founding_id = ${g}.id and ${g}.founded_on is null
  and not exists (select from join_application x where x.founding_id = ${g}.id and x.retailer_id = i.retailer_id)`;

/**
 * Whether an application belongs to the forms of an owner `g`: under way, of a member on its day, or asked for. Who was refused or has left long ago is
 * on no form unless that very one is wanted (GB/T 35273-2020 5.2).
 */
export const isOnForms = (a: Sql, g: Sql, only: string | null, today: LocalDate): Sql => sql`(${a}.id::text = lower(${only}::text)
  or ${isUnderWay(a, today)}
  or ${a}.state = 'ACTIVE' and exists (select from membership x where x.group_id = ${a}.group_id and x.retailer_id = ${a}.retailer_id
       and x.during @> ${g}.day))`;

/**
 * What the forms of a group, or of a founding under way, say on its day, with the applications that belong to them; null when there is none of that
 * id in sight. Before a founding nobody leads: an officer's opinion is not the leader's, and is left for him to give. One statement.
 */
export async function readPaperData(
  read: ReadTransaction,
  id: string,
  today: LocalDate,
  only: string | null,
): Promise<PaperData | null> {
  const inForce = versionInForce('PLEDGE', sql`g.scope`, sql`g.day`);
  const [row] = await read.query<{ data: PaperData }>(sql`
    select json_build_object('name', g.name, 'scope', g.scope, 'foundedOn', g.founded_on, 'homeAddress', g.home_address,
        'leader', (select json_build_object('id', r.id, 'name', r.person_in_charge, 'phone', r.phone, 'electedOn', t.elected_on) from leader_term t join retailer r on r.id = t.retailer_id
           where t.group_id = g.id and t.role = 'LEADER' and ${inOfficeOn(sql`t`, sql`g.day`)} order by t.elected_on desc limit 1),
        'customerManager', ${officer('CUSTOMER_MANAGER')}, 'marketInspector', ${officer('MARKET_INSPECTOR')},
        'members', (select coalesce(json_agg(json_build_object('membershipId', m.id, 'joinedOn', m.joined_on, 'id', r.id, 'storeName', r.store_name, 'licenceNo', r.licence_no,
             'name', r.person_in_charge, 'phone', r.phone, 'address', r.address, 'format', r.format,
             'signedOn', m.signed_on) order by m.joined_on, m.id), '[]')
           from (select m.id, m.retailer_id, lower(m.during) as joined_on, (
                   select max(p.signed_on) from pledge p where ${bindsMember(sql`p`, sql`m`, sql`g.day`)} and p.text_version >= ${inForce}) as signed_on
                   from membership m where m.group_id = g.id and m.during @> g.day
                 union all select a.id, a.retailer_id, null, p.signed_on
                   from join_application a left join pledge p on p.id = a.pledge_id and p.text_version >= ${inForce}
                  where a.founding_id = g.id and g.founded_on is null and ${isUnderWay(sql`a`, today)}) m join retailer r on r.id = m.retailer_id),
        'applications', (select coalesce(json_agg(json_build_object('applicationId', a.id, 'id', r.id, 'storeName', r.store_name, 'licenceNo', r.licence_no,
             'name', r.person_in_charge, 'phone', r.phone, 'appliedOn', a.applied_on, 'opinion', a.opinion, 'opinionOn', a.opinion_on)
             order by a.applied_on desc, a.id), '[]')
           from (select a.id, a.retailer_id, a.applied_on, case when a.opinion_by is not null then a.opinion end as opinion,
                   case when a.opinion_by is not null then a.opinion_on end as opinion_on
                   from join_application a where (a.group_id = g.id or a.founding_id = g.id) and ${isOnForms(sql`a`, sql`g`, only, today)}
                 union all select null, i.retailer_id, null, null, null from ${askedBy(sql`g`)}) a join retailer r on r.id = a.retailer_id),
        'texts', (select json_object_agg(s.kind, json_build_object('version', s.version, 'body', coalesce((select f.body from founding_text f
             where f.scope = g.scope / 100000 * 100000 and f.kind = s.kind and f.version = s.version), s.body)))
           from (select s.kind, s.body, ${versionInForce(sql`s.kind`, sql`g.scope`, sql`g.day`)} as version from shipped_founding_text() s) s)) as data
      from ${paperOwner(id, today)} g`);
  return row?.data ?? null;
}
