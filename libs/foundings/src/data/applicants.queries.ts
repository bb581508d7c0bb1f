import type { LocalDate } from '@chengxin/kernel';
import type { Act } from '@chengxin/persistence';

/** Who has applied at a founding and is still under way. */
export interface Applicant {
  readonly retailerId: string;
  readonly storeName: string;
  /** Null until the pledge is signed. */
  readonly signedOn: LocalDate | null;
}

/** Those who have signed and those who have not, by the names of their shops; shops that are out of sight bear none. */
export async function applicantsOf(act: Act, foundingId: string): Promise<{ signed: Applicant[]; unsigned: Applicant[] }> {
  const rows = await act.em.execute<Applicant[]>(
    `select a.retailer_id as "retailerId", coalesce(r.store_name, '') as "storeName",
        case when a.state = 'PLEDGED' then p.signed_on::text end as "signedOn"
      from join_application a left join retailer r on r.id = a.retailer_id left join pledge p on p.id = a.pledge_id
     where a.founding_id = ? and (a.state = 'PLEDGED' or a.state in ('APPLIED', 'ACCEPTED', 'READ') and a.expires_on > ?::date)
     order by r.store_name, a.retailer_id`,
    [foundingId, act.today],
  );
  return { signed: rows.filter(({ signedOn }) => signedOn !== null), unsigned: rows.filter(({ signedOn }) => signedOn === null) };
}
