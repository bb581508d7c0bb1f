import type { TodoKind } from '@chengxin/duties/domain';
import type { LocalDate } from '@chengxin/kernel';

/** As if the latest look into a chat had been on another day. */
export const LOOKED_ON = `update chat_check set checked_on = $1
   where group_id = $2 and checked_on = (select max(checked_on) from chat_check where group_id = $2)`;

export interface Item {
  readonly id: string;
  readonly kind: TodoKind;
  readonly state: string;
  readonly detail: string | null;
  readonly name: string;
  readonly subjectId: string | null;
  readonly dueOn: LocalDate | null;
  readonly workingDaysLeft: number | null;
  readonly calendarKnown: boolean;
  readonly quantity: number | null;
  readonly mine: boolean;
  readonly unit: { readonly code: string };
  readonly group: { readonly id: string } | null;
}
export interface Page {
  readonly nodes: readonly Item[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
export interface Count {
  readonly kind: TodoKind;
  readonly state: string;
  readonly count: number;
  readonly mine: boolean;
}

/** The fields of an item. */
export const FIELDS =
  'id kind state detail name subjectId dueOn workingDaysLeft calendarKnown quantity mine unit { code } group { id }';
