import type { ClassType } from 'type-graphql';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: '分页信息，只向前翻页。 Forward paging only.' })
export class PageInfo {
  @Field(() => Boolean, { description: '是否还有下一页。 Whether more follow.' })
  hasNextPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: '下一页的 after；空页为 null。 `after` of the next page; null of an empty one.',
  })
  endCursor!: string | null;
}

/** The Relay connection type of a node: `nodes`, `edges`, `pageInfo`, `totalCount`. */
export function connectionOf<Node extends object>(name: string, node: () => ClassType<Node>) {
  @ObjectType(`${name}Edge`, { description: '一行及其位置。 A row and its position.' })
  class Edge {
    @Field(() => String, { description: '此行的位置，可作 after。 Position of the row, for `after`.' })
    cursor!: string;

    @Field(node, { description: '此行。 The row.' })
    node!: Node;
  }

  @ObjectType(`${name}Connection`, { description: '一页。 A page.' })
  class Connection {
    @Field(() => [node()], { description: '本页的行。 Rows of the page.' })
    nodes!: Node[];

    @Field(() => [Edge], { description: '本页的行及其位置。 Rows with their positions.' })
    edges!: Edge[];

    @Field(() => PageInfo, { description: '分页信息。 Where the page ends.' })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: '符合条件的总数，另计一次。 All that match; counted by a statement of its own.' })
    totalCount!: number;
  }
  return Connection;
}
