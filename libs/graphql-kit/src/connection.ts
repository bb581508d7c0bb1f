import type { ClassType } from 'type-graphql';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: '分页信息，只向前翻页。 Forward paging only.' })
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: '下一页的 after；空页为 null。 `after` of the next page; null of an empty one.',
  })
  endCursor!: string | null;
}

/** The Relay connection type of a node: `nodes`, `edges`, `pageInfo`, `totalCount`. */
export function connectionOf<Node extends object>(name: string, node: () => ClassType<Node>) {
  @ObjectType(`${name}Edge`)
  class Edge {
    @Field(() => String)
    cursor!: string;

    @Field(node)
    node!: Node;
  }

  @ObjectType(`${name}Connection`)
  class Connection {
    @Field(() => [node()])
    nodes!: Node[];

    @Field(() => [Edge])
    edges!: Edge[];

    @Field(() => PageInfo)
    pageInfo!: PageInfo;

    @Field(() => Int, { description: '符合条件的总数，另计一次。 All that match; counted by a statement of its own.' })
    totalCount!: number;
  }
  return Connection;
}
