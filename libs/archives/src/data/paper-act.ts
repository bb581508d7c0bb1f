import { type BoxKind, mayStillChange, type PaperHolder } from '@chengxin/archives/domain';
import { asUuid } from '@chengxin/groups/data';
import { demand, type LocalDate, Refusal } from '@chengxin/kernel';
import { type Act, ChangedMeanwhile } from '@chengxin/persistence';

/** A filed paper as its acts need it. */
export interface FiledPaper {
  readonly id: string;
  readonly kind: BoxKind;
  readonly groupId: string | null;
  readonly isGroupOver: boolean;
  readonly scope: number;
  readonly document: string;
  readonly holder: PaperHolder;
  readonly filedOn: LocalDate;
  readonly removedOn: LocalDate | null;
  readonly version: number;
  /** A place whose count brings the box up to date: the group's, or any of the county. */
  readonly placeId: number;
}

/**
 * A filed paper, locked until the act ends. Refuses what is not there, not in sight, changed meanwhile, or taken out; an area sees what its
 * county has, and does not keep it.
 */
export async function lockPaper(act: Act, paperId: string, expectedVersion: number): Promise<FiledPaper> {
  const id = asUuid(paperId);
  const { from, to } = act.actor.scope;
  const [paper] = id
    ? await act.em.execute<FiledPaper[]>(
        `select a.id, case when a.group_id is null then 'COUNTY' else 'LEADER' end as kind, a.group_id as "groupId", a.scope, a.document, a.holder,
                exists (select from mutual_aid_group g where g.id = a.group_id and g.dissolved_on is not null) as "isGroupOver",
                to_char(a.filed_on, 'YYYY-MM-DD') as "filedOn", to_char(a.removed_on, 'YYYY-MM-DD') as "removedOn", a.version,
                coalesce((select g.place_id from mutual_aid_group g where g.id = a.group_id), ${ANY_PLACE}) as "placeId"
           from archive_paper a where a.id = ?::uuid and a.scope between ? and ? for update`,
        [id, from, to],
      )
    : [];
  if (!paper) throw paperNotFound;
  if (paper.version !== expectedVersion) throw new ChangedMeanwhile();
  demand(mayStillChange(paper.removedOn !== null));
  return paper;
}

const ANY_PLACE = `(select min(u.id) from unit u where u.level = 'PLACE' and u.scope_from between a.scope and a.scope + 999)`;

const paperNotFound = new Refusal({
  code: 'PAPER_NOT_FOUND',
  text: { zh: '没有这份资料，或不在您的辖区', en: 'there is no such paper in your area' },
  path: ['input', 'paperId'],
});
