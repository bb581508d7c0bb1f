import { extendShape, needing, PageArgs, type PagesRead, pages } from '@chengxin/graphql-kit';
import { Group, groupRead } from '@chengxin/groups/api';
import type { LocalDate } from '@chengxin/kernel';
import { Retailer, retailerRead } from '@chengxin/retailers/api';
import { Arg, Args, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Owner } from './event.sql';
import { TimelineEventConnection, TimelineWhere, timelineEventRead } from './timeline.object';
import { EVENT_ORDER, eventsOf, named } from './timeline.sql';

const timeline = (owner: Owner): PagesRead =>
  pages({
    shape: () => timelineEventRead,
    order: EVENT_ORDER,
    rows: (one, args, { today, may }, cut) => {
      const where = (args['where'] ?? {}) as TimelineWhere;
      const [from, to] = [(where.from ?? null) as LocalDate | null, (where.to ?? null) as LocalDate | null];
      const asked = { kinds: where.kinds ?? null, topics: where.topics ?? null, from, to };
      return eventsOf(owner, one, asked, { today, ofPersons: may('RETAILER_READ') }, cut);
    },
    complete: named,
  });

extendShape(groupRead, { timeline: timeline('GROUP') });
extendShape(retailerRead, { timeline: needing('RETAILER_READ', timeline('RETAILER')) });

type Timeline = InstanceType<typeof TimelineEventConnection>;

@Resolver(() => Group)
export class GroupTimelineResolver {
  @FieldResolver(() => TimelineEventConnection, {
    description:
      '小组发生过的一切，最近的在前：成立与更名、组员进出、申请与承诺、组长与换届、例会、互助活动、档案、合并分组与撤销。申请、帮扶、需求和党建结对须有权限 RETAILER_READ。 Everything that happened to the group, latest first; applications, help, demands and party pairings with RETAILER_READ.',
  })
  timeline(
    @Root() group: Group & { readonly timeline: Timeline },
    @Arg('where', () => TimelineWhere, { nullable: true }) _where: TimelineWhere | null,
    @Args(() => PageArgs) _page: PageArgs,
  ): Timeline {
    return group.timeline;
  }
}

@Resolver(() => Retailer)
export class RetailerTimelineResolver {
  @FieldResolver(() => TimelineEventConnection, {
    description:
      '零售户发生过的一切，最近的在前：经营信息的变动、入组离组、承诺、任职、互助活动、归档的资料。须有权限 RETAILER_READ。 Everything that happened to the retailer, latest first; with RETAILER_READ.',
  })
  timeline(
    @Root() retailer: Retailer & { readonly timeline: Timeline },
    @Arg('where', () => TimelineWhere, { nullable: true }) _where: TimelineWhere | null,
    @Args(() => PageArgs) _page: PageArgs,
  ): Timeline {
    return retailer.timeline;
  }
}
