import { AssociationSchema, CandidateSchema, ElectionSchema } from '@chengxin/elections/data';
import { FoundingSchema } from '@chengxin/foundings/data';
import { GroupSchema, GroupSuccessionSchema, LeaderTermSchema, MembershipSchema } from '@chengxin/groups/data';
import { UserAccountSchema } from '@chengxin/identity/data';
import { JoinApplicationSchema, PledgeSchema } from '@chengxin/joining/data';
import { MeetingSchema } from '@chengxin/meetings/data';
import { PostSchema, UnitSchema } from '@chengxin/organization/data';
import { PolicyParameterSchema } from '@chengxin/policy/data';
import { RetailerSchema } from '@chengxin/retailers/data';
import type { EntitySchema } from '@mikro-orm/core';

/** Entities of all slices: what business acts load and change. */
export const entities: EntitySchema[] = [
  UnitSchema,
  PostSchema,
  UserAccountSchema,
  PolicyParameterSchema,
  RetailerSchema,
  GroupSchema,
  MembershipSchema,
  LeaderTermSchema,
  GroupSuccessionSchema,
  JoinApplicationSchema,
  PledgeSchema,
  ElectionSchema,
  CandidateSchema,
  AssociationSchema,
  MeetingSchema,
  FoundingSchema,
];
