import sql, { type Sql } from 'sql-template-tag';
import { counterpart, dayOf, type EventColumns, type EventSource, event, type Owner } from './event.sql';

/** A kind for the beginning of a stretch of time and one for its end. */
const stretch = (
  [begun, ended]: readonly [EventColumns['kind'], EventColumns['kind']],
  [from, until]: readonly [Sql, Sql],
  columns: Omit<EventColumns, 'kind' | 'day'> & {
    readonly begunFacts?: EventColumns['facts'];
    readonly endedFacts?: EventColumns['facts'];
  },
  rows: (one: Sql) => Sql,
): EventSource[] => {
  const { begunFacts, endedFacts, ...rest } = columns;
  return [
    {
      kinds: [begun] as EventSource['kinds'],
      rows: (one) => event({ ...rest, kind: begun, day: from, facts: { ...rest.facts, ...begunFacts } }, rows(one)),
    },
    {
      kinds: [ended] as EventSource['kinds'],
      rows: (one) =>
        event(
          { ...rest, kind: ended, day: until, facts: { ...rest.facts, ...endedFacts } },
          sql`${rows(one)} and ${until} is not null`,
        ),
    },
  ];
};

/** Rows of a retailer that are told in a group's timeline while the retailer is its member. */
const ofMembers = (owner: Owner, table: Sql, one: Sql): Sql =>
  owner === 'GROUP'
    ? sql`membership m join ${table} x on x.retailer_id = m.retailer_id and m.during @> x.since left join retailer w on w.id = x.retailer_id
        where m.group_id = ${one}.id`
    : sql`${table} x where x.retailer_id = ${one}.id`;
const member = (owner: Owner) =>
  owner === 'GROUP' ? ({ who: sql`w.store_name`, link: 'RETAILER', linkId: sql`x.retailer_id` } as const) : {};

/** What groups and retailers did together, and who helped whom. */
export const aidEvents = (owner: Owner): readonly EventSource[] => {
  const ofCase = counterpart(owner, sql`c`);
  return [
    {
      kinds: ['ACTIVITY_HELD'],
      rows: (one) =>
        event(
          {
            ...{ kind: 'ACTIVITY_HELD', day: sql`a.held_on`, key: sql`a.id`, link: 'ACTIVITY', linkId: sql`a.id` },
            facts: {
              activity: sql`a.kind`,
              topic: sql`a.topic`,
              participants: sql`(select count(*) from activity_participant p where p.activity_id = a.id)`,
            },
          },
          owner === 'GROUP'
            ? sql`activity_group x join activity a on a.id = x.activity_id where x.group_id = ${one}.id`
            : sql`activity_participant x join activity a on a.id = x.activity_id where x.retailer_id = ${one}.id`,
        ),
    },
    {
      kinds: ['DEMAND_OFFERED'],
      rows: (one) =>
        event(
          {
            ...{ kind: 'DEMAND_OFFERED', day: dayOf(sql`d.recorded_at`), key: sql`d.id` },
            ...{ who: sql`offering.store_name`, link: 'RETAILER', linkId: sql`d.offered_by_id` },
            facts: { event: sql`d.kind`, cartons: sql`d.cartons::text`, with: sql`taking.store_name` },
          },
          sql`demand_sharing d left join retailer offering on offering.id = d.offered_by_id left join retailer taking on taking.id = d.shared_with_id
            where d.status <> 'WITHDRAWN' and ${owner === 'GROUP' ? sql`d.group_id = ${one}.id` : sql`(d.offered_by_id = ${one}.id or d.shared_with_id = ${one}.id)`}`,
        ),
    },
    ...stretch(
      ['AID_OPENED', 'AID_CLOSED'],
      [sql`c.opened_on`, sql`c.closed_on`],
      {
        ...{ key: sql`c.id`, ...ofCase.columns, facts: { difficulty: sql`c.kind` } },
        ...{ begunFacts: { situation: sql`c.situation` }, endedFacts: { outcome: sql`c.outcome` } },
      },
      (one) => sql`aid_case c ${ofCase.join} where ${ofCase.is(one)}`,
    ),
    ...stretch(['SHOP_NAMED', 'SHOP_ENDED'], [sql`x.since`, sql`x.until`], { key: sql`x.id`, ...member(owner) }, (one) =>
      ofMembers(owner, sql`demonstration_shop`, one),
    ),
    ...stretch(
      ['TRAINER_NAMED', 'TRAINER_ENDED'],
      [sql`x.since`, sql`x.until`],
      { key: sql`x.id`, ...member(owner), begunFacts: { subjects: sql`x.subjects` } },
      (one) => ofMembers(owner, sql`retailer_trainer`, one),
    ),
    ...stretch(
      ['PAIRED', 'PAIRING_ENDED'],
      [sql`p.since`, sql`p.until`],
      { key: sql`p.id`, who: sql`p.lead_name`, facts: { pairing: sql`p.kind`, covered: sql`p.covered_name` } },
      (one) =>
        owner === 'GROUP'
          ? sql`party_pairing p where p.covered_group_id = ${one}.id`
          : sql`party_pairing p where (p.lead_retailer_id = ${one}.id or p.covered_retailer_id = ${one}.id)`,
    ),
  ];
};

/** Where a group meets, and what was seen of its chat. */
export const HOME_EVENTS: readonly EventSource[] = [
  ...stretch(
    ['HOME_OPENED', 'HOME_CLOSED'],
    [sql`h.opened_on`, sql`h.closed_on`],
    { key: sql`h.id`, begunFacts: { address: sql`h.address` }, endedFacts: { reason: sql`h.close_reason` } },
    (g) => sql`group_home h where h.keeper_id = ${g}.id`,
  ),
  {
    kinds: ['CHAT_CHECKED'],
    rows: (g) =>
      event(
        {
          ...{ kind: 'CHAT_CHECKED', day: sql`k.checked_on`, key: sql`k.id`, who: sql`k.checked_by` },
          facts: {
            state: sql`case when not k.has_chat then 'NO_CHAT' when k.has_customer_manager and k.has_market_inspector then 'COMPLETE' else 'INCOMPLETE' end`,
          },
        },
        sql`chat_check k where k.group_id = ${g}.id`,
      ),
  },
];
