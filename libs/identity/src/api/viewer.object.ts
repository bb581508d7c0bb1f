import { enumOf, LocalDateScalar, YearMonthScalar } from '@chengxin/graphql-kit';
import { Unit } from '@chengxin/organization/api';
import { Field, ID, ObjectType } from 'type-graphql';
import { PERMISSIONS, type Permission, ROLES, type Role } from '../domain';

export const RoleEnum = enumOf(
  ROLES,
  'Role',
  '角色：领导、营销中心、县局长、市场经理、客户经理、市管员、分析员、评委、管理员。 What a person is in the company.',
);
export const PermissionEnum = enumOf(PERMISSIONS, 'Permission', '权限，由角色决定。 What a role may do.');

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
