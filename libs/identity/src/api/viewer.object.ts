import { enumOf, LocalDateScalar, YearMonthScalar } from '@chengxin/graphql-kit';
import { Unit } from '@chengxin/organization/api';
import { Field, ID, ObjectType } from 'type-graphql';
import { PERMISSIONS, type Permission, ROLES, type Role } from '../domain';

export const RoleEnum = enumOf(
  ROLES,
  'Role',
  '角色：领导、营销中心、县局长、市场经理、客户经理、市管员、分析员、评委、管理员。 What a person is in the company.',
  {
    LEADERSHIP: '市局领导。 Leadership of the city.',
    MARKETING_CENTRE: '营销中心。 Marketing centre.',
    COUNTY_HEAD: '县局局长。 Head of a county.',
    MARKET_MANAGER: '市场经理。 Market manager.',
    CUSTOMER_MANAGER: '客户经理。 Customer manager.',
    MARKET_INSPECTOR: '市管员。 Market inspector.',
    ANALYST: '分析员。 Analyst.',
    JUROR: '评委。 Juror.',
    ADMINISTRATOR: '系统管理员。 Administrator.',
  },
);
export const PermissionEnum = enumOf(PERMISSIONS, 'Permission', '权限，由角色决定。 What a role may do.', {
  INDICATOR_READ: '看指标与汇总。 Reads indicators and aggregates.',
  EVALUATION_READ: '看评价得分与名次。 Reads scores and ranks of the evaluation.',
  GROUP_READ: '看小组与组员。 Reads groups and their members.',
  GROUP_WRITE:
    '办理小组：组建、更名、撤销、入组、转组、离组、选举。 Acts on groups: founds, renames and dissolves them, moves members, records elections.',
  GROUP_AFFAIRS:
    '办理组务：入组申请、承诺书、会议、选举、活动与资料。 Keeps the affairs of groups: applications, pledges, meetings, elections, activities, papers.',
  RETAILER_READ: '看零售户，个人信息已遮掩。 Reads retailers, persons masked.',
  POLICY_READ: '看参数。 Reads parameters.',
  POLICY_WRITE: '设定参数。 Sets parameters.',
  MONTH_CLOSE: '结账与反结账。 Closes and reopens months.',
  IMPORT: '导入。 Imports files.',
  EXPORT: '导出。 Exports files.',
  USER_ADMIN: '管理用户、会话与任务。 Administers users, sessions and jobs.',
  AUDIT_READ: '看操作记录。 Reads audit lines.',
  PERSONAL_REVEAL: '查看被遮掩的个人信息，记入操作记录（GB/T 35273 7.2）。 Has masked personal fields shown, which is audited.',
  FREE_QUERY: '自由查询与保存查询。 Asks queries of its own and saves them.',
});

@ObjectType({ description: '登录的用户。 Who is signed in.' })
export class Viewer {
  @Field(() => ID, { description: '用户标识。 User id.' })
  id!: string;

  @Field(() => String, { description: '用户名。 User name.' })
  username!: string;

  @Field(() => String, { description: '姓名。 Name shown to others.' })
  displayName!: string;

  @Field(() => RoleEnum, { description: '角色。 Role.' })
  role!: Role;

  @Field(() => [PermissionEnum], { description: '权限。 Permissions of the role.' })
  permissions!: Permission[];

  @Field(() => Unit, { description: '所属单位，决定可见范围。 Unit whose subtree the viewer sees.' })
  unit!: Unit;

  @Field(() => Unit, { description: '登录后看到的单位：领导为市，县局长为本县。 Unit the landing page opens on.' })
  homeUnit!: Unit;

  @Field(() => LocalDateScalar, { description: '系统的今天，亚洲/上海。 Today, Asia/Shanghai.' })
  today!: string;

  @Field(() => Boolean, { description: '是否为演示系统。 Whether this is the demonstration.' })
  demo!: boolean;

  @Field(() => YearMonthScalar, {
    description:
      '打开页面时的月份：最近一个各市均已结账的月份；没有则为最近一个有数据、且已过月末的月份，再则为最近的月份。 Month that pages open on: the latest that all cities have closed, or else the latest that has ended and has data, or else the latest.',
  })
  latestClosedMonth!: string;

  @Field(() => Boolean, { description: '须先修改密码。 The password must be changed first.' })
  mustChangePassword!: boolean;
}
