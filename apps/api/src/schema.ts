import { EvaluationResolver } from '@chengxin/evaluation/api';
import { prepareSchema } from '@chengxin/graphql-kit';
import { GroupActsResolver, GroupResolver, RetailerGroupsResolver } from '@chengxin/groups/api';
import {
  AuditLineResolver,
  RevealPersonalFieldResolver,
  SessionResolver,
  UserPayloadResolver,
  UserResolver,
  ViewerResolver,
} from '@chengxin/identity/api';
import { ImportResolver } from '@chengxin/imports/api';
import { IndicatorExplanationResolver, IndicatorResolver, MonthResolver } from '@chengxin/indicators/api';
import { MonthPeriodResolver } from '@chengxin/months/api';
import { UnitResolver } from '@chengxin/organization/api';
import { PolicyParameterResolver } from '@chengxin/policy/api';
import { RetailerResolver } from '@chengxin/retailers/api';
import type { GraphQLSchema } from 'graphql';
import { buildSchema, type NonEmptyArray } from 'type-graphql';

/** Resolver classes of all slices, from left to right. */
const resolvers: NonEmptyArray<new () => object> = [
  UnitResolver,
  SessionResolver,
  ViewerResolver,
  UserResolver,
  UserPayloadResolver,
  AuditLineResolver,
  RevealPersonalFieldResolver,
  PolicyParameterResolver,
  MonthPeriodResolver,
  RetailerResolver,
  GroupResolver,
  RetailerGroupsResolver,
  GroupActsResolver,
  IndicatorResolver,
  IndicatorExplanationResolver,
  MonthResolver,
  EvaluationResolver,
  ImportResolver,
];

/** The whole schema, bound to rights, refusals and read shapes. */
export async function buildChengxinSchema(): Promise<GraphQLSchema> {
  return prepareSchema(await buildSchema({ resolvers, orphanedTypes: [], validate: false }));
}
