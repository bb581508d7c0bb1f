import { Group } from '@chengxin/groups/api';
import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Meeting } from './meeting.object';

/** What this slice adds to a group; the values come with the group's row (meeting.read.ts). */
export interface GroupWithMeetings extends Group {
  readonly meetings: Meeting[];
}

@Resolver(() => Group)
export class GroupMeetingsResolver {
  @FieldResolver(() => [Meeting], {
    description:
      '最近的 24 次例会，含联合召开和计划中的，最近的在前。 The last 24 meetings, joint and planned ones included, latest first.',
  })
  meetings(@Root() group: GroupWithMeetings): Meeting[] {
    return group.meetings;
  }
}
