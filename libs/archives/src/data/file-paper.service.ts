import {
  type ArchiveDocument,
  type BoxKind,
  DOCUMENT_RULES,
  mayBeFiled,
  mayBeOf,
  mayHold,
  mustBeTraceable,
  type PaperHolder,
} from '@chengxin/archives/domain';
import { attachFiles } from '@chengxin/files/data';
import { asUuid, givenProse, lockGroup, refreshPlaces, runGroupAct } from '@chengxin/groups/data';
import { type Clock, demand, type LocalDate, Refusal } from '@chengxin/kernel';
import type { Act, Actor, Database } from '@chengxin/persistence';

export interface FileArchivePaper {
  readonly groupId?: string | null;
  readonly countyCode?: string | null;
  readonly document: ArchiveDocument;
  readonly retailerId?: string | null;
  readonly month?: string | null;
  readonly coversUntil?: LocalDate | null;
  readonly holder: PaperHolder;
  readonly remark?: string | null;
  readonly fileIds: readonly string[];
}

interface Box {
  readonly kind: BoxKind;
  readonly groupId: string | null;
  readonly countyId: number | null;
  readonly scope: number;
  readonly placeId: number;
}

/**
 * Files a paper by hand: a scan of an old one, or a word where it lies. Refused: a document of the other box, one that is not demanded or is
 * made in another part of the product, a paper that names neither whom or when it is of, or whose place nobody knows; files of others.
 */
export async function fileArchivePaper(database: Database, clock: Clock, actor: Actor, input: FileArchivePaper): Promise<string> {
  const remark = givenProse(input.remark, ['input', 'remark']);
  const { document, holder, month = null, coversUntil = null } = input;
  return runGroupAct(database, clock, actor, {}, async (act) => {
    const box = await boxOf(act, input);
    demand(
      mayBeFiled(box.kind, document, act.today),
      mayBeOf(document, { retailerId: input.retailerId ?? null, month, coversUntil }, act.today),
      mustBeTraceable(input.fileIds.length, remark),
      mayHold(box.kind, holder),
    );
    const retailerId = input.retailerId == null ? null : await memberOnce(act, box, input.retailerId);
    const [paper] = await act.em.execute<{ id: string }[]>(
      `insert into archive_paper (group_id, county_id, scope, document, retailer_id, month, covers_until, holder, holder_confirmed_on, remark, filed_on, filed_by)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id`,
      [
        ...[box.groupId, box.countyId, box.scope, document, retailerId, month === null ? null : `${month}-01`, coversUntil],
        ...[holder, act.today, remark, act.today, actor.name],
      ],
    );
    const id = paper?.id ?? '';
    const need = DOCUMENT_RULES[document].ofPersons ? 'RETAILER_READ' : 'GROUP_READ';
    const fileIds = await attachFiles(act, input.fileIds, { scope: box.scope, need }, ['input', 'fileIds']);
    await act.em.execute('insert into archive_paper_file (paper_id, file_id, scope) select ?::uuid, unnest(?::uuid[]), ?', [
      ...[id, `{${fileIds.join(',')}}`, box.scope],
    ]);
    act.audit({
      act: 'fileArchivePaper',
      subjectType: 'ArchivePaper',
      subjectId: id,
      scope: box.scope,
      after: { group: box.groupId, county: input.countyCode, document, retailerId, month, coversUntil, holder, remark },
    });
    await refreshPlaces(act, [box.placeId], act.today);
    return id;
  });
}

/** The box of a group, locked with it, or of a county that is wholly the actor's. */
async function boxOf(act: Act, { groupId, countyCode }: FileArchivePaper): Promise<Box> {
  if ((groupId == null) === (countyCode == null)) {
    const text = { zh: '请选择小组或县之一', en: 'name either the group or the county' };
    throw new Refusal({ code: 'BOX_OF_WHOM', text, path: ['input', 'groupId'] });
  }
  if (groupId != null) {
    const group = await lockGroup(act, groupId);
    return { kind: 'LEADER', groupId: group.id, countyId: null, scope: group.scope, placeId: group.placeId };
  }
  const { from, to } = act.actor.scope;
  const [county] = await act.em.execute<{ id: number; scope: number; placeId: number }[]>(
    `select u.id, u.scope_from as scope, (select min(p.id) from unit p where p.level = 'PLACE' and p.scope_from between u.scope_from and u.scope_to) as "placeId"
       from unit u where u.code = ? and u.level = 'COUNTY' and u.scope_from >= ? and u.scope_to <= ?`,
    [countyCode, from, to],
  );
  if (county) return { kind: 'COUNTY', groupId: null, countyId: county.id, scope: county.scope, placeId: county.placeId };
  const text = { zh: '没有这个县，或不在您的辖区', en: 'there is no such county in your area' };
  throw new Refusal({ code: 'COUNTY_NOT_FOUND', text, path: ['input', 'countyCode'] });
}

/** A retailer who is, or once was, a member of the group. */
async function memberOnce(act: Act, box: Box, retailerId: string): Promise<string> {
  const id = asUuid(retailerId);
  const [member] = id
    ? await act.em.execute<{ id: string }[]>(
        'select m.retailer_id as id from membership m where m.retailer_id = ?::uuid and m.group_id = ?::uuid limit 1',
        [id, box.groupId],
      )
    : [];
  if (member) return member.id;
  const text = { zh: '该零售户不是本组组员', en: 'this retailer is no member of the group' };
  throw new Refusal({ code: 'NOT_A_MEMBER', text, path: ['input', 'retailerId'], clause: '§七1' });
}
