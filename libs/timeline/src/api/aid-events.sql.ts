import sql, { type Sql } from 'sql-template-tag';
import { counterpart, dayIf, dayOf, type EventRows, type EventSource, eventsIn, type Owner } from './event.sql';

/** Rows of a retailer that are told in a group's timeline while the retailer is its member. */
const ofMembers = (owner: Owner, table: Sql): EventRows =>
  owner === 'GROUP'
    ? {
        from: sql`membership m join ${table} x on x.retailer_id = m.retailer_id and m.during @> x.since`,
        ...{
          where: (g) => sql`m.group_id = ${g}.id`,
          key: sql`x.id`,
          who: 'LINKED',
          link: 'RETAILER',
          linkId: sql`x.retailer_id`,
        },
      }
    : { from: sql`${table} x`, where: (r) => sql`x.retailer_id = ${r}.id`, key: sql`x.id` };

const either = (columns: readonly [Sql, Sql], one: Sql): Sql => sql`(${columns[0]} = ${one}.id or ${columns[1]} = ${one}.id)`;

/** What groups and retailers did together, and who helped whom. */
export function aidEvents(owner: Owner): readonly EventSource[] {
  const ofCase = counterpart(owner, sql`c`);
  const ofGroup = owner === 'GROUP';
  return [
    eventsIn(
      {
        from: sql`${ofGroup ? sql`activity_group` : sql`activity_participant`} x join activity a on a.id = x.activity_id`,
        where: (one) => sql`${ofGroup ? sql`x.group_id` : sql`x.retailer_id`} = ${one}.id`,
        ...{ key: sql`a.id`, link: 'ACTIVITY', linkId: sql`a.id` },
      },
      [
        {
          ...{ kinds: ['ACTIVITY_HELD'], day: sql`a.held_on` },
          facts: {
            activity: sql`a.kind`,
            topic: sql`a.topic`,
            participants: sql`(select count(*) from activity_participant p where p.activity_id = a.id)`,
          },
        },
      ],
    ),
    eventsIn(
      {
        from: sql`demand_sharing d left join retailer taking on taking.id = d.shared_with_id`,
        where: (one) => (ofGroup ? sql`d.group_id = ${one}.id` : either([sql`d.offered_by_id`, sql`d.shared_with_id`], one)),
        ...{ key: sql`d.id`, who: 'LINKED', link: 'RETAILER', linkId: sql`d.offered_by_id` },
      },
      [
        {
          ...{ kinds: ['DEMAND_OFFERED'], day: dayIf(sql`d.status <> 'WITHDRAWN'`, dayOf(sql`d.recorded_at`)) },
          facts: { event: sql`d.kind`, cartons: sql`d.cartons::text`, with: sql`taking.store_name` },
        },
      ],
    ),
    eventsIn(
      {
        ...{ ...ofCase.subject, from: sql`aid_case c`, where: ofCase.where, key: sql`c.id` },
        facts: { difficulty: sql`c.kind` },
      },
      [
        { kinds: ['AID_OPENED'], day: sql`c.opened_on`, facts: { situation: sql`c.situation` } },
        { kinds: ['AID_CLOSED'], day: sql`c.closed_on`, facts: { outcome: sql`c.outcome` } },
      ],
    ),
    eventsIn(ofMembers(owner, sql`demonstration_shop`), [
      { kinds: ['SHOP_NAMED'], day: sql`x.since` },
      { kinds: ['SHOP_ENDED'], day: sql`x.until` },
    ]),
    eventsIn(ofMembers(owner, sql`retailer_trainer`), [
      { kinds: ['TRAINER_NAMED'], day: sql`x.since`, facts: { subjects: sql`x.subjects` } },
      { kinds: ['TRAINER_ENDED'], day: sql`x.until` },
    ]),
    eventsIn(
      {
        ...{ from: sql`party_pairing p`, key: sql`p.id`, who: sql`p.lead_name` },
        where: (one) =>
          ofGroup ? sql`p.covered_group_id = ${one}.id` : either([sql`p.lead_retailer_id`, sql`p.covered_retailer_id`], one),
        facts: { pairing: sql`p.kind`, covered: sql`p.covered_name` },
      },
      [
        { kinds: ['PAIRED'], day: sql`p.since` },
        { kinds: ['PAIRING_ENDED'], day: sql`p.until` },
      ],
    ),
  ];
}

/** Where a group meets, and what was seen of its chat. */
export const HOME_EVENTS: readonly EventSource[] = [
  eventsIn({ from: sql`group_home h`, where: (g) => sql`h.keeper_id = ${g}.id`, key: sql`h.id` }, [
    { kinds: ['HOME_OPENED'], day: sql`h.opened_on`, facts: { address: sql`h.address` } },
    { kinds: ['HOME_CLOSED'], day: sql`h.closed_on`, facts: { reason: sql`h.close_reason` } },
  ]),
  eventsIn({ from: sql`chat_check k`, where: (g) => sql`k.group_id = ${g}.id`, key: sql`k.id`, who: sql`k.checked_by` }, [
    {
      ...{ kinds: ['CHAT_CHECKED'], day: sql`k.checked_on` },
      facts: {
        state: sql`case when not k.has_chat then 'NO_CHAT' when k.has_customer_manager and k.has_market_inspector then 'COMPLETE' else 'INCOMPLETE' end`,
      },
    },
  ]),
];
