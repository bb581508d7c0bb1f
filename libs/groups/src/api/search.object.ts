import { enumOf } from '@chengxin/graphql-kit';
import { Field, ID, ObjectType } from 'type-graphql';
import type { SearchKind } from '../data';

export const SearchKindEnum = enumOf<SearchKind>(
  ['UNIT', 'GROUP', 'RETAILER'],
  'SearchKind',
  '找到的是单位、小组或零售户。 What was found.',
  { UNIT: '单位。 A unit.', GROUP: '小组。 A group.', RETAILER: '零售户。 A retailer.' },
);

@ObjectType({ description: '搜索找到的一项。 Something that a search has found.' })
export class SearchHit {
  @Field(() => SearchKindEnum, { description: '单位、小组或零售户。 Unit, group or retailer.' })
  kind!: SearchKind;

  @Field(() => ID, { description: '单位为其代码，其余为其标识。 Code of a unit, id of anything else.' })
  id!: string;

  @Field(() => String, { description: '名称。 Name.' })
  name!: string;

  @Field(() => String, {
    description:
      '单位的上级、小组的县、零售户的客户编码与县。 Unit above, county of a group, customer code and county of a retailer.',
  })
  detail!: string;

  @Field(() => String, { description: '单位自己或所在县的代码。 Code of the unit, or of the county.' })
  unitCode!: string;

  @Field(() => Boolean, { description: '小组已撤销或零售户已歇业。 Whether the group is dissolved or the retailer closed.' })
  ended!: boolean;
}
