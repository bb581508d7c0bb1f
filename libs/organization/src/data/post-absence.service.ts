import { type Clock, demand, isExplained, isUuid, type Label, type LocalDate, proseText, Refusal } from '@chengxin/kernel';
import { type Act, type Actor, type Database, runAct } from '@chengxin/persistence';
import { type AbsenceDays, type AbsentHolder, mayBeAbsent } from '../domain';

/** 病假 says why somebody is away. */
const SHORTEST = 2;

interface HeldPost extends AbsentHolder {
  readonly scope: number;
  readonly kind: string;
  readonly holderName: string;
  readonly areaCode: string;
}

export interface NewAbsence extends AbsenceDays {
  readonly postId: string;
  readonly reason: string;
}

/** Records days on which the holder is away and the deputy stands in; answers the post's id. */
export async function recordPostAbsence(database: Database, clock: Clock, actor: Actor, input: NewAbsence): Promise<string> {
  const reason = proseText(input.reason);
  return runAct(database.orm, clock, actor, async (act) => {
    const post = await heldPost(act, actor, input.postId);
    if (!post)
      throw unknown(
        'POST_UNKNOWN',
        { zh: '没有这个岗位，或不在您的范围内', en: 'no such post, or outside your scope' },
        'postId',
      );
    const present = await act.em.execute<AbsenceDays[]>(
      'select lower(during)::text as "from", (upper(during) - 1)::text as "to" from post_absence where post_id = ? order by during',
      [input.postId],
    );
    demand(mayBeAbsent(post, input, present, act.today), isExplained(reason, ['input', 'reason'], undefined, SHORTEST));
    await act.em.execute(
      `insert into post_absence (post_id, scope, during, reason, recorded_by, recorded_at) values (?, ?, daterange(?, ?, '[]'), ?, ?, ?)`,
      [input.postId, post.scope, input.from, input.to, reason, actor.name, clock.now().toISOString()],
    );
    const { kind, holderName, deputyName } = post;
    act.audit({
      ...{ act: 'recordPostAbsence', subjectType: 'Unit', subjectId: post.areaCode, scope: post.scope },
      after: { kind, holderName, deputyName, from: input.from, to: input.to, reason },
    });
    return input.postId;
  });
}

/** Takes an absence back: from today on the holder is responsible again; answers the post's id. */
export async function cancelPostAbsence(database: Database, clock: Clock, actor: Actor, id: string): Promise<string> {
  return runAct(database.orm, clock, actor, async (act) => {
    const [found] = isUuid(id)
      ? await act.em.execute<{ postId: string; from: LocalDate; to: LocalDate }[]>(
          `select post_id as "postId", lower(during)::text as "from", (upper(during) - 1)::text as "to" from post_absence
            where id = ? and upper(during) > ? and scope between ? and ? for update`,
          [id, act.today, actor.scope.from, actor.scope.to],
        )
      : [];
    const post = found && (await heldPost(act, actor, found.postId));
    if (!found || !post) {
      throw unknown('ABSENCE_UNKNOWN', { zh: '没有这条休假记录，或已结束', en: 'no such absence, or it is over' }, 'id');
    }
    // Days that have passed stay on record.
    if (found.from < act.today) {
      await act.em.execute('update post_absence set during = daterange(lower(during), ?) where id = ?', [act.today, id]);
    } else await act.em.execute('delete from post_absence where id = ?', [id]);
    const { kind, holderName, deputyName } = post;
    act.audit({
      ...{ act: 'cancelPostAbsence', subjectType: 'Unit', subjectId: post.areaCode, scope: post.scope },
      before: { kind, holderName, deputyName, from: found.from, to: found.to },
    });
    return found.postId;
  });
}

async function heldPost(act: Act, actor: Actor, id: string): Promise<HeldPost | undefined> {
  if (!isUuid(id)) return undefined;
  const [post] = await act.em.execute<HeldPost[]>(
    `select p.scope, p.kind, p.holder_name as "holderName", p.deputy_name as "deputyName", u.code as "areaCode",
            lower(p.during)::text as "from", upper(p.during)::text as "to"
       from post p join unit u on u.id = p.unit_id where p.id = ? and p.scope between ? and ? for update of p`,
    [id, actor.scope.from, actor.scope.to],
  );
  return post;
}

const unknown = (code: string, text: Label, field: string): Refusal => new Refusal({ code, text, path: ['input', field] });
