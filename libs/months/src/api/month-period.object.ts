import { column, DateTimeScalar, defineShape, enumOf, type ReadShape, YearMonthScalar } from '@chengxin/graphql-kit';
import sql from 'sql-template-tag';
import { Field, ObjectType } from 'type-graphql';
import { MONTH_STATES, type MonthState } from '../domain';

export const MonthStateEnum = enumOf(
  MONTH_STATES,
  'MonthState',
  '月份：未结账、待结账（已过月末）、已结账。 Open, ended but not closed, closed.',
  {
    OPEN: '未结账，数字随资料变动。 Open: figures follow the facts.',
    CLOSING: '待结账：已过月末，尚未结账。 Ended but not closed yet.',
    CLOSED: '已结账，数字不再变动。 Closed: figures are frozen.',
  },
);

@ObjectType({ description: '一个市的一个月份。 A month of a city.' })
export class MonthPeriod {
  @Field(() => YearMonthScalar, { description: '月份。 Month.' })
  month!: string;

  @Field(() => MonthStateEnum, { description: '状态。 State.' })
  state!: MonthState;

  @Field(() => DateTimeScalar, { nullable: true, description: '结账时间；未结账为 null。 When it was closed; null while open.' })
  closedAt!: string | null;

  @Field(() => String, { nullable: true, description: '结账人。 Who closed it.' })
  closedBy!: string | null;

  @Field(() => String, { nullable: true, description: '结账或反结账的说明。 Note of the last closing or reopening.' })
  reason!: string | null;
}

export const monthPeriodRead: ReadShape = defineShape({
  type: 'MonthPeriod',
  table: 'month_period',
  key: 'month',
  fields: {
    month: column((p) => sql`to_char(${p}.month, 'YYYY-MM')`),
    state: column(
      (p, { today }) =>
        sql`case when ${p}.state = 'CLOSED' then 'CLOSED' when ${p}.month + interval '1 month' <= ${today}::date then 'CLOSING' else 'OPEN' end`,
    ),
    closedAt: column((p) => sql`${p}.closed_at`),
    closedBy: column((p) => sql`${p}.closed_by`),
    reason: column((p) => sql`${p}.reason`),
  },
});
