import { asValue, Permit, type RequestContext, readOne, type SignedIn, unauthenticated } from '@chengxin/graphql-kit';
import { monthOf } from '@chengxin/kernel';
import { Unit, unitRead } from '@chengxin/organization/api';
import type { GraphQLResolveInfo } from 'graphql';
import sql from 'sql-template-tag';
import { Ctx, FieldResolver, Info, Query, Resolver } from 'type-graphql';
import { PERMISSIONS, type Role } from '../domain';
import { Viewer } from './viewer.object';

/** The fields of the viewer that need no look-up; the others are resolved when asked for. */
export const viewerOf = (context: RequestContext, signedIn: SignedIn): Partial<Viewer> => ({
  id: signedIn.userId,
  username: signedIn.username,
  displayName: signedIn.displayName,
  role: signedIn.role as Role,
  permissions: PERMISSIONS.filter((permission) => signedIn.permissions.has(permission)),
  today: context.clock.today(),
  demo: context.demo,
  mustChangePassword: signedIn.mustChangePassword,
});

/** Who is signed in; resolvers behind a permission always have somebody. */
export function signedInOf(context: RequestContext): SignedIn {
  if (!context.signedIn) throw unauthenticated();
  return context.signedIn;
}

@Resolver(() => Viewer)
export class ViewerResolver {
  @Permit('SIGNED_IN')
  @Query(() => Viewer, { description: '登录的用户。 Who is signed in.' })
  viewer(@Ctx() context: RequestContext): Partial<Viewer> {
    return viewerOf(context, signedInOf(context));
  }

  @FieldResolver(() => Unit)
  unit(@Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return asValue(readOne(context, info, unitRead, (u) => sql`${u}.id = ${signedInOf(context).unitId}`));
  }

  // A province opens on its city while it has only one with months; everybody else on the own unit.
  @FieldResolver(() => Unit)
  homeUnit(@Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return asValue(
      readOne(
        context,
        info,
        unitRead,
        (u) => sql`${u}.id = coalesce((select min(c.id) from unit p join unit c on c.parent_id = p.id
            where p.id = ${signedInOf(context).unitId} and p.level = 'PROVINCE' and exists (select from month_period where city_id = c.id)
            having count(*) = 1), ${signedInOf(context).unitId})`,
      ),
    );
  }

  @FieldResolver(() => String)
  async latestClosedMonth(@Ctx() context: RequestContext): Promise<string> {
    const { scope } = signedInOf(context).actor;
    // The month of a province is that of all its cities; rows of a month are those of the viewer's own unit.
    const rows = await context.read.query<{ month: string | null }>(
      sql`with period as (select p.month, bool_and(p.state = 'CLOSED') as closed from month_period p join unit c on c.id = p.city_id
              where c.scope_from <= ${scope.to} and c.scope_to >= ${scope.from} group by p.month)
          select to_char(coalesce((select max(month) from period where closed),
            (select max(month) from period where month + interval '1 month' <= ${context.clock.today()}::date
                and exists (select from retailer_month rm where rm.month = period.month)),
            (select max(month) from period)), 'YYYY-MM') as month`,
    );
    return rows[0]?.month ?? monthOf(context.clock.today());
  }
}
