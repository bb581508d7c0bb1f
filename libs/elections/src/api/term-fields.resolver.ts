import type { OfficeEndCause, ReElectionReason, TermState } from '@chengxin/elections/domain';
import { LocalDateScalar } from '@chengxin/graphql-kit';
import { Group, LeaderTerm } from '@chengxin/groups/api';
import { FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { OfficeEndCauseEnum, ReElectionReasonEnum, TermStateEnum } from './election.enums';
import { ArchiveHandover, Election } from './election.object';

/** What this slice adds to a term; the values come with the term's row (election.read.ts). */
interface TermInElections extends LeaderTerm {
  readonly state: TermState;
  readonly tookOfficeOn: string;
  readonly endCause: OfficeEndCause | null;
  readonly endReason: string | null;
  readonly reElectionReason: ReElectionReason | null;
  readonly reElectionOn: string | null;
  readonly reElectionNote: string | null;
  readonly recallVotes: number | null;
  readonly recallMembers: number | null;
  readonly handover: ArchiveHandover | null;
}

@Resolver(() => LeaderTerm)
export class TermFieldsResolver {
  @FieldResolver(() => TermStateEnum, { description: '任期状态（§3.5）。 State of the term.' })
  state(@Root() term: TermInElections): TermState {
    return term.state;
  }

  @FieldResolver(() => LocalDateScalar, { description: '就任日期。 Day of taking office.' })
  tookOfficeOn(@Root() term: TermInElections): string {
    return term.tookOfficeOn;
  }

  @FieldResolver(() => OfficeEndCauseEnum, {
    nullable: true,
    description: '离任的情形；在任为空。 Why it ended; null in office.',
  })
  endCause(@Root() term: TermInElections): OfficeEndCause | null {
    return term.endCause;
  }

  @FieldResolver(() => String, { nullable: true, description: '登记的离任说明；没有为空。 The reason that was given, if any.' })
  endReason(@Root() term: TermInElections): string | null {
    return term.endReason;
  }

  @FieldResolver(() => ReElectionReasonEnum, { nullable: true, description: '须改选的情形（SD-R09）。 Why to elect anew.' })
  reElectionReason(@Root() term: TermInElections): ReElectionReason | null {
    return term.reElectionReason;
  }

  @FieldResolver(() => LocalDateScalar, {
    nullable: true,
    description: '认定、辞职或联名的日期。 Day of the finding, resignation or demand.',
  })
  reElectionOn(@Root() term: TermInElections): string | null {
    return term.reElectionOn;
  }

  @FieldResolver(() => String, { nullable: true, description: '情况说明。 What happened.' })
  reElectionNote(@Root() term: TermInElections): string | null {
    return term.reElectionNote;
  }

  @FieldResolver(() => Int, { nullable: true, description: '联名要求罢免的户数。 Members who demanded the recall.' })
  recallVotes(@Root() term: TermInElections): number | null {
    return term.recallVotes;
  }

  @FieldResolver(() => Int, { nullable: true, description: '罢免时全体组员户数。 All members at the recall.' })
  recallMembers(@Root() term: TermInElections): number | null {
    return term.recallMembers;
  }

  @FieldResolver(() => ArchiveHandover, { nullable: true, description: '离任时的档案移交。 Hand-over of the archive box.' })
  handover(@Root() term: TermInElections): ArchiveHandover | null {
    return term.handover;
  }
}

interface GroupInElections extends Group {
  readonly elections: Election[];
  readonly leaderDue: boolean;
  readonly deputyCount: number;
  readonly deputiesDue: number;
}

@Resolver(() => Group)
export class GroupElectionsResolver {
  @FieldResolver(() => [Election], { description: '历次选举，最近的在前，最多 20 次。 Elections, latest first, at most 20.' })
  elections(@Root() group: GroupInElections): Election[] {
    return group.elections;
  }

  @FieldResolver(() => Boolean, {
    description:
      '是否须选举组长：无组长，或其须改选、已届满、将届满（按所在县今日的提醒天数）。 Whether a leader has to be elected: none in office, or one called in question, over or near the end by today’s policy of the county.',
  })
  leaderDue(@Root() group: GroupInElections): boolean {
    return group.leaderDue;
  }

  @FieldResolver(() => Int, {
    description:
      '在任副组长人数；与组长一并选出新的副组长时，全部由其接任。 Deputies in office: new ones elected with the leader follow them all.',
  })
  deputyCount(@Root() group: GroupInElections): number {
    return group.deputyCount;
  }

  @FieldResolver(() => Int, {
    description:
      '其中须改选、已届满或将届满（按所在县今日的提醒天数）的人数；只选副组长时，由选出的人接任。 Of these whose term is called in question, over or near its end by today’s policy of the county: deputies elected alone follow them.',
  })
  deputiesDue(@Root() group: GroupInElections): number {
    return group.deputiesDue;
  }
}
