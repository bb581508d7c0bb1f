import { inOfficeOn } from '@chengxin/groups/data';
import type { LocalDate } from '@chengxin/kernel';
import type { ReadTransaction } from '@chengxin/persistence';
import type { BusinessFormat } from '@chengxin/retailers/domain';
import sql, { type Sql } from 'sql-template-tag';
import { signedVersion, versionInForce } from './pledge.sql';

interface Person {
  readonly id: string;
  readonly name: string;
  readonly phone: string | null;
}
interface Shop extends Person {
  readonly storeName: string;
  readonly licenceNo: string;
}

/** All that the forms of a group are filled with; names and telephones as they are kept. */
export interface PaperData {
  readonly name: string;
  readonly foundedOn: string;
  readonly homeAddress: string | null;
  readonly leader: (Person & { readonly electedOn: string }) | null;
  readonly customerManager: Person | null;
  readonly marketInspector: Person | null;
  readonly members: readonly (Shop & {
    readonly membershipId: string;
    readonly joinedOn: string;
    readonly address: string;
    readonly format: BusinessFormat;
    /** Day on which the version in force was signed. */
    readonly signedOn: string | null;
  })[];
  readonly applications: readonly (Shop & {
    readonly applicationId: string;
    readonly appliedOn: string;
    readonly opinion: string | null;
    readonly opinionOn: string | null;
  })[];
  readonly texts: Readonly<Record<'CHARTER' | 'COVENANT' | 'PLEDGE', string>>;
}

const officer = (kind: string, today: LocalDate) => sql`(
  select json_build_object('id', p.id, 'name', p.holder_name, 'phone', p.holder_phone) from post p
   where p.scope = g.scope and p.kind = ${kind} and p.during @> ${today}::date limit 1)`;

/**
 * Whether an application belongs to a group's forms: under way, of a member of today, or asked for. Who was refused or has left long ago is
 * on no form unless that very one is wanted (GB/T 35273-2020 5.2).
 */
export const isOnForms = (a: Sql, only: string | null, today: LocalDate): Sql => sql`(${a}.id::text = lower(${only}::text)
  or ${a}.state in ('APPLIED', 'ACCEPTED', 'READ') and ${a}.expires_on > ${today}::date
  or ${a}.state = 'ACTIVE' and exists (select from membership x where x.group_id = ${a}.group_id and x.retailer_id = ${a}.retailer_id
       and x.during @> ${today}::date))`;

/**
 * What a group's forms say today, with the applications that belong to them; null when there is no such group in sight.
 * One statement.
 */
export async function readPaperData(
  read: ReadTransaction,
  groupId: string,
  today: LocalDate,
  only: string | null,
): Promise<PaperData | null> {
  const inForce = versionInForce('PLEDGE', sql`g.scope`, today);
  const [row] = await read.query<{ data: PaperData }>(sql`
    select json_build_object('name', g.name, 'foundedOn', g.founded_on, 'homeAddress', g.home_address,
        'leader', (select json_build_object('id', r.id, 'name', r.person_in_charge, 'phone', r.phone, 'electedOn', t.elected_on) from leader_term t join retailer r on r.id = t.retailer_id
           where t.group_id = g.id and t.role = 'LEADER' and ${inOfficeOn(sql`t`, today)} order by t.elected_on desc limit 1),
        'customerManager', ${officer('CUSTOMER_MANAGER', today)}, 'marketInspector', ${officer('MARKET_INSPECTOR', today)},
        'members', (select coalesce(json_agg(json_build_object('membershipId', m.id, 'joinedOn', lower(m.during), 'id', r.id, 'storeName', r.store_name, 'licenceNo', r.licence_no,
             'name', r.person_in_charge, 'phone', r.phone, 'address', r.address, 'format', r.format,
             'signedOn', case when ${signedVersion(sql`m`, today)} >= ${inForce} then (
                select max(p.signed_on) from pledge p where p.retailer_id = r.id and p.text_version >= ${inForce}) end) order by lower(m.during), m.id), '[]')
           from membership m join retailer r on r.id = m.retailer_id where m.group_id = g.id and m.during @> ${today}::date),
        'applications', (select coalesce(json_agg(json_build_object('applicationId', a.id, 'id', r.id, 'storeName', r.store_name, 'licenceNo', r.licence_no,
             'name', r.person_in_charge, 'phone', r.phone, 'appliedOn', a.applied_on, 'opinion', a.opinion, 'opinionOn', a.opinion_on)
             order by a.applied_on desc, a.id), '[]')
           from join_application a join retailer r on r.id = a.retailer_id where a.group_id = g.id
             and ${isOnForms(sql`a`, only, today)}),
        'texts', (select json_object_agg(s.kind, coalesce((select f.body from founding_text f where f.scope = g.scope / 100000 * 100000
             and f.kind = s.kind and f.version = ${versionInForce(sql`s.kind`, sql`g.scope`, today)}), s.body)) from shipped_founding_text() s)) as data
      from mutual_aid_group g where g.id = ${groupId}::uuid`);
  return row?.data ?? null;
}
