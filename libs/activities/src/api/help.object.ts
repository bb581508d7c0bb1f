import {
  AID_ACTION_LABELS,
  AID_ACTIONS,
  AID_KIND_LABELS,
  AID_KINDS,
  AID_STATE_LABELS,
  AID_STATES,
  AID_TRANSITIONS,
  type AidAction,
  type AidKind,
  type AidState,
  DEMAND_ACTION_LABELS,
  DEMAND_ACTIONS,
  DEMAND_KIND_LABELS,
  DEMAND_KINDS,
  DEMAND_STATE_LABELS,
  DEMAND_STATES,
  DEMAND_TRANSITIONS,
  type DemandAction,
  type DemandKind,
  type DemandState,
  PAIRING_KIND_LABELS,
  PAIRING_KINDS,
  type PairingKind,
} from '@chengxin/activities/domain';
import {
  type ColumnRead,
  column,
  DecimalScalar,
  defineShape,
  enumOf,
  LocalDateScalar,
  many,
  one,
  type ReadShape,
} from '@chengxin/graphql-kit';
import { Group, groupRead } from '@chengxin/groups/api';
import { Unit, unitRead } from '@chengxin/organization/api';
import { Retailer, retailerRead } from '@chengxin/retailers/api';
import sql, { join, type Sql } from 'sql-template-tag';
import { Field, ID, Int, ObjectType } from 'type-graphql';

export const DemandKindEnum = enumOf(DEMAND_KINDS, 'DemandKind', '用烟场合。 The event.', DEMAND_KIND_LABELS);
export const DemandStateEnum = enumOf(DEMAND_STATES, 'DemandState', '需求的状态。 State of a demand.', DEMAND_STATE_LABELS);
export const DemandActionEnum = enumOf(
  DEMAND_ACTIONS,
  'DemandAction',
  '对需求可办的事。 What may be done.',
  DEMAND_ACTION_LABELS,
);
export const AidKindEnum = enumOf(AID_KINDS, 'AidKind', '困难的种类。 Kind of difficulty.', AID_KIND_LABELS);
export const AidStateEnum = enumOf(AID_STATES, 'AidState', '帮扶的状态。 State of a case.', AID_STATE_LABELS);
export const AidActionEnum = enumOf(AID_ACTIONS, 'AidAction', '对帮扶可办的事。 What may be done.', AID_ACTION_LABELS);
export const PairingKindEnum = enumOf(
  PAIRING_KINDS,
  'PairingKind',
  '党建结对的种类（SD-R33）。 Kind of a party pairing.',
  PAIRING_KIND_LABELS,
);

@ObjectType({
  description:
    '红白事、会议用烟需求共享（SD-R46）：由本组另一户承接，各自向消费者销售所订卷烟，不得转让（SD-R42）。 A need for an event that another member of the group meets; goods are not passed on between retailers.',
})
export class DemandSharing {
  @Field(() => ID, { description: '内部编号。 Opaque.' })
  id!: string;

  @Field(() => Group, { description: '小组。 The group.' })
  group!: Group;

  @Field(() => Retailer, { description: '提出的组员。 Who tells of it.' })
  offeredBy!: Retailer;

  @Field(() => DemandKindEnum, { description: '场合。 The event.' })
  kind!: DemandKind;

  @Field(() => LocalDateScalar, { description: '用烟日期。 Day of need.' })
  neededOn!: string;

  @Field(() => DecimalScalar, { description: '数量（条，一位小数）。 Quantity in cartons, one decimal.' })
  cartons!: string;

  @Field(() => String, { nullable: true, description: '说明。 Note.' })
  note!: string | null;

  @Field(() => DemandStateEnum, { description: '状态。 State.' })
  status!: DemandState;

  @Field(() => Retailer, { nullable: true, description: '承接的组员。 Who takes it on.' })
  sharedWith!: Retailer | null;

  @Field(() => String, { nullable: true, description: '撤回原因。 Why it was withdrawn.' })
  withdrawReason!: string | null;

  @Field(() => Int, { description: '版本号，办理时作为 expectedVersion 送回。 Goes back as `expectedVersion`.' })
  version!: number;

  @Field(() => [DemandActionEnum], { description: '本人现在可办的事。 What the viewer may do now.' })
  availableActions!: DemandAction[];
}

@ObjectType({ description: '帮扶中做的一件事。 What was done for a member in difficulty.' })
export class AidStep {
  @Field(() => ID, { description: '内部编号。 Opaque.' })
  id!: string;

  @Field(() => LocalDateScalar, { description: '日期。 Day.' })
  doneOn!: string;

  @Field(() => String, { description: '做了什么。 What was done.' })
  what!: string;

  @Field(() => String, { description: '登记人。 Who recorded it.' })
  recordedBy!: string;
}

@ObjectType({ description: '对一户困难组员的帮扶（SD-R43、SD-R46）。 Help for a member in difficulty.' })
export class AidCase {
  @Field(() => ID, { description: '内部编号。 Opaque.' })
  id!: string;

  @Field(() => Retailer, { description: '困难组员。 The member.' })
  retailer!: Retailer;

  @Field(() => Group, { description: '小组。 The group.' })
  group!: Group;

  @Field(() => AidKindEnum, { description: '困难的种类。 Kind of difficulty.' })
  kind!: AidKind;

  @Field(() => String, { description: '情况。 The situation.' })
  situation!: string;

  @Field(() => LocalDateScalar, { description: '立案日期。 Day of opening.' })
  openedOn!: string;

  @Field(() => LocalDateScalar, { nullable: true, description: '结案日期。 Day of closing.' })
  closedOn!: string | null;

  @Field(() => String, { nullable: true, description: '结果。 What became of it.' })
  outcome!: string | null;

  @Field(() => AidStateEnum, { description: '状态。 State.' })
  state!: AidState;

  @Field(() => [AidStep], { description: '帮扶经过，先做的在前。 What was done, first things first.' })
  steps!: AidStep[];

  @Field(() => Int, { description: '版本号，办理时作为 expectedVersion 送回。 Goes back as `expectedVersion`.' })
  version!: number;

  @Field(() => [AidActionEnum], { description: '本人现在可办的事。 What the viewer may do now.' })
  availableActions!: AidAction[];
}

@ObjectType({ description: '党建“1+10”结对中的一对（SD-R33）。 One pair of the party pairing "1+10".' })
export class PartyPairing {
  @Field(() => ID, { description: '内部编号。 Opaque.' })
  id!: string;

  @Field(() => PairingKindEnum, { description: '种类。 Kind.' })
  kind!: PairingKind;

  @Field(() => Unit, { description: '县。 County.' })
  county!: Unit;

  @Field(() => String, { description: '联系人：党员职工、党员零售户或支部。 Employee, retailer or branch that covers.' })
  leadName!: string;

  @Field(() => String, { description: '被联系的小组、邻户或社区。 Group, neighbour or community that is covered.' })
  coveredName!: string;

  @Field(() => ID, { nullable: true, description: '被联系的小组。 The group.' })
  coveredGroupId!: string | null;

  @Field(() => LocalDateScalar, { description: '自何日起。 First day.' })
  since!: string;

  @Field(() => LocalDateScalar, { nullable: true, description: '自当日起不再结对。 First day on which it is none.' })
  until!: string | null;
}

/** The acts of a state for who may do them, as the table of transitions says. */
const actionsOf = (
  state: (row: Sql) => Sql,
  transitions: Readonly<Record<string, Readonly<Record<string, string | undefined>>>>,
): ColumnRead =>
  column((row, { may }) => {
    if (!may('GROUP_AFFAIRS')) return sql`'[]'::json`;
    const cases = Object.entries(transitions).map(
      ([name, actions]) => sql`when ${name} then ${JSON.stringify(Object.keys(actions))}::json`,
    );
    return sql`case ${state(row)} ${join(cases, ' ')} end`;
  });

export const demandSharingRead: ReadShape = defineShape({
  type: 'DemandSharing',
  table: 'demand_sharing',
  key: 'id',
  fields: {
    id: column((d) => sql`${d}.id`),
    group: one(
      () => groupRead,
      (d, g) => sql`${g}.id = ${d}.group_id`,
    ),
    offeredBy: one(
      () => retailerRead,
      (d, r) => sql`${r}.id = ${d}.offered_by_id`,
    ),
    kind: column((d) => sql`${d}.kind`),
    neededOn: column((d) => sql`${d}.needed_on`),
    cartons: column((d) => sql`${d}.cartons::text`),
    note: column((d) => sql`${d}.note`),
    status: column((d) => sql`${d}.status`),
    sharedWith: one(
      () => retailerRead,
      (d, r) => sql`${r}.id = ${d}.shared_with_id`,
      true,
    ),
    withdrawReason: column((d) => sql`${d}.withdraw_reason`),
    version: column((d) => sql`${d}.version`),
    availableActions: actionsOf((d) => sql`${d}.status`, DEMAND_TRANSITIONS),
  },
});

const aidStepRead: ReadShape = defineShape({
  type: 'AidStep',
  table: 'aid_step',
  key: 'id',
  fields: {
    id: column((step) => sql`${step}.id`),
    doneOn: column((step) => sql`${step}.done_on`),
    what: column((step) => sql`${step}.what`),
    recordedBy: column((step) => sql`${step}.recorded_by`),
  },
});

/** The state of a case today. */
export const aidState = (c: Sql): Sql => sql`case when ${c}.closed_on is null then 'OPEN' else 'CLOSED' end`;

export const aidCaseRead: ReadShape = defineShape({
  type: 'AidCase',
  table: 'aid_case',
  key: 'id',
  fields: {
    id: column((c) => sql`${c}.id`),
    retailer: one(
      () => retailerRead,
      (c, r) => sql`${r}.id = ${c}.retailer_id`,
    ),
    group: one(
      () => groupRead,
      (c, g) => sql`${g}.id = ${c}.group_id`,
    ),
    kind: column((c) => sql`${c}.kind`),
    situation: column((c) => sql`${c}.situation`),
    openedOn: column((c) => sql`${c}.opened_on`),
    closedOn: column((c) => sql`${c}.closed_on`),
    outcome: column((c) => sql`${c}.outcome`),
    state: column(aidState),
    steps: many(
      () => aidStepRead,
      (c, step) => sql`${step}.case_id = ${c}.id`,
      (step) => sql`${step}.done_on, ${step}.id`,
    ),
    version: column((c) => sql`${c}.version`),
    availableActions: actionsOf(aidState, AID_TRANSITIONS),
  },
});

export const partyPairingRead: ReadShape = defineShape({
  type: 'PartyPairing',
  table: 'party_pairing',
  key: 'id',
  fields: {
    id: column((p) => sql`${p}.id`),
    kind: column((p) => sql`${p}.kind`),
    county: one(
      () => unitRead,
      (p, u) => sql`${u}.id = ${p}.county_id`,
    ),
    leadName: column((p) => sql`${p}.lead_name`),
    coveredName: column((p) => sql`${p}.covered_name`),
    coveredGroupId: column((p) => sql`${p}.covered_group_id`),
    since: column((p) => sql`${p}.since`),
    until: column((p) => sql`${p}.until`),
  },
});
