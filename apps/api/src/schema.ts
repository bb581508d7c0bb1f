import {
  ActivitiesResolver,
  CountersResolver,
  GroupClassTwoResolver,
  GroupCountersResolver,
  GroupMutualAidResolver,
  MutualAidActsResolver,
  RetailerCountersResolver,
} from '@chengxin/activities/api';
import { ArchiveActsResolver, ArchivesResolver } from '@chengxin/archives/api';
import { CalendarResolver } from '@chengxin/calendar/api';
import { TodoResolver } from '@chengxin/duties/api';
import {
  AssociationActsResolver,
  ElectionActsResolver,
  ElectionResolver,
  GroupElectionsResolver,
  OpenElectionsResolver,
  RequireReElectionResolver,
  TermFieldsResolver,
} from '@chengxin/elections/api';
import { EvaluationResolver, ParameterPreviewResolver } from '@chengxin/evaluation/api';
import { ExportResolver } from '@chengxin/exports/api';
import { FoundingActsResolver, FoundingResolver, GroupFoundingResolver, ProposalFoundingResolver } from '@chengxin/foundings/api';
import { prepareSchema } from '@chengxin/graphql-kit';
import {
  GroupActsResolver,
  GroupAggregateResolver,
  GroupAttentionResolver,
  GroupResolver,
  GroupSuccessionResolver,
  MembershipAggregateResolver,
  RetailerGroupsResolver,
  SearchResolver,
} from '@chengxin/groups/api';
import {
  AccessTokenResolver,
  AuditLineResolver,
  CreateAccessTokenPayloadResolver,
  DeputyshipResolver,
  LiveSessionResolver,
  PostAccountResolver,
  RevealPersonalFieldResolver,
  RevokeAccessTokenPayloadResolver,
  SessionResolver,
  UserPayloadResolver,
  UserResolver,
  ViewerResolver,
} from '@chengxin/identity/api';
import { ImportResolver } from '@chengxin/imports/api';
import {
  CoverageIfJoinedResolver,
  DataQualityResolver,
  IndicatorAggregateResolver,
  IndicatorExplanationResolver,
  IndicatorResolver,
  MonthResolver,
  PeerStandingResolver,
} from '@chengxin/indicators/api';
import { CancelJobPayloadResolver, JobResolver } from '@chengxin/jobs/api';
import {
  FoundingTextActsResolver,
  GroupJoiningResolver,
  GroupPersonsResolver,
  JoinApplicationActsResolver,
  JoiningResolver,
  MembershipActsResolver,
  MembershipJoiningResolver,
  RetailerJoiningResolver,
} from '@chengxin/joining/api';
import {
  GroupMeetingsResolver,
  MeetingActsResolver,
  MeetingMeasurePayloadResolver,
  MeetingResolver,
} from '@chengxin/meetings/api';
import { MonthPeriodResolver } from '@chengxin/months/api';
import { PostPayloadResolver, PostResolver, UnitResolver } from '@chengxin/organization/api';
import { PaperTemplateResolver } from '@chengxin/papers/api';
import { PlanActsResolver, PlanResolver } from '@chengxin/planner/api';
import { PolicyParameterResolver } from '@chengxin/policy/api';
import { SavedQueryResolver } from '@chengxin/queries/api';
import { RetailerAggregateResolver, RetailerClassTwoResolver, RetailerResolver } from '@chengxin/retailers/api';
import { GroupTimelineResolver, RetailerTimelineResolver } from '@chengxin/timeline/api';
import { SavedViewResolver } from '@chengxin/views/api';
import type { GraphQLSchema } from 'graphql';
import { buildSchema, type NonEmptyArray } from 'type-graphql';

/** Resolver classes of all slices, from left to right. */
const resolvers: NonEmptyArray<new () => object> = [
  UnitResolver,
  PostResolver,
  PostPayloadResolver,
  SessionResolver,
  ViewerResolver,
  DeputyshipResolver,
  PostAccountResolver,
  UserResolver,
  UserPayloadResolver,
  AccessTokenResolver,
  CreateAccessTokenPayloadResolver,
  RevokeAccessTokenPayloadResolver,
  AuditLineResolver,
  LiveSessionResolver,
  RevealPersonalFieldResolver,
  SavedViewResolver,
  SavedQueryResolver,
  PolicyParameterResolver,
  CalendarResolver,
  MonthPeriodResolver,
  RetailerResolver,
  RetailerAggregateResolver,
  RetailerClassTwoResolver,
  GroupResolver,
  RetailerGroupsResolver,
  GroupActsResolver,
  GroupSuccessionResolver,
  GroupAggregateResolver,
  GroupAttentionResolver,
  MembershipAggregateResolver,
  SearchResolver,
  JoiningResolver,
  JoinApplicationActsResolver,
  MembershipActsResolver,
  FoundingTextActsResolver,
  MembershipJoiningResolver,
  PaperTemplateResolver,
  GroupJoiningResolver,
  RetailerJoiningResolver,
  GroupPersonsResolver,
  ElectionResolver,
  ElectionActsResolver,
  OpenElectionsResolver,
  RequireReElectionResolver,
  AssociationActsResolver,
  TermFieldsResolver,
  GroupElectionsResolver,
  PlanResolver,
  PlanActsResolver,
  FoundingResolver,
  FoundingActsResolver,
  GroupFoundingResolver,
  ProposalFoundingResolver,
  MeetingResolver,
  GroupMeetingsResolver,
  MeetingActsResolver,
  MeetingMeasurePayloadResolver,
  ActivitiesResolver,
  GroupMutualAidResolver,
  MutualAidActsResolver,
  CountersResolver,
  GroupClassTwoResolver,
  GroupCountersResolver,
  RetailerCountersResolver,
  ArchivesResolver,
  ArchiveActsResolver,
  GroupTimelineResolver,
  RetailerTimelineResolver,
  IndicatorResolver,
  IndicatorExplanationResolver,
  IndicatorAggregateResolver,
  PeerStandingResolver,
  CoverageIfJoinedResolver,
  MonthResolver,
  DataQualityResolver,
  EvaluationResolver,
  ParameterPreviewResolver,
  ImportResolver,
  ExportResolver,
  JobResolver,
  CancelJobPayloadResolver,
  TodoResolver,
];

/** The whole schema, bound to rights, refusals and read shapes. */
export async function buildChengxinSchema(): Promise<GraphQLSchema> {
  return prepareSchema(await buildSchema({ resolvers, orphanedTypes: [], validate: false }));
}
