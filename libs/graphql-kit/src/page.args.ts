import { ArgsType, Field, Int } from 'type-graphql';
import { badInput } from './errors';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from './limits';

/** What every list is paged by; the sizes are checked where the page is read. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    defaultValue: DEFAULT_PAGE_SIZE,
    description: `每页行数，1 至 ${MAX_PAGE_SIZE}。 Rows of a page.`,
  })
  first!: number | null;

  @Field(() => String, { nullable: true, description: '上一页的 endCursor。 `endCursor` of the page before.' })
  after!: string | null;
}

/** Refuses a page of no rows, or of too many. */
export function demandPageSize(first: number): void {
  if (Number.isInteger(first) && first >= 1 && first <= MAX_PAGE_SIZE) return;
  throw badInput({ zh: `每页行数 first 须在 1 到 ${MAX_PAGE_SIZE} 之间`, en: `first must lie between 1 and ${MAX_PAGE_SIZE}` }, [
    'first',
  ]);
}
