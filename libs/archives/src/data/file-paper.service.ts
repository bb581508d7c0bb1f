import {
  type ArchiveDocument,
  type BoxKind,
  DOCUMENT_RULES,
  isFiledAlready,
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
    await demandNotFiled(act, box, { document, retailerId, month, coversUntil, remark, fileIds: input.fileIds });
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

type Filing = Pick<FileArchivePaper, 'document' | 'fileIds'> & {
  readonly retailerId: string | null;
  readonly month: string | null;
  readonly coversUntil: LocalDate | null;
  readonly remark: string | null;
};

/** Refuses the same scan of the same document, and, without a scan, the same word of the same subject. */
async function demandNotFiled(act: Act, box: Box, { document, fileIds, ...of }: Filing): Promise<void> {
  const [same] = await act.em.execute<{ filedOn: LocalDate; byFile: boolean }[]>(
    `select to_char(a.filed_on, 'YYYY-MM-DD') as "filedOn", ?::boolean as "byFile" from archive_paper a
      where a.removed_on is null and a.document = ? and (a.group_id = ?::uuid or a.county_id = ?)
        and case when ? then exists (select from archive_paper_file x join evidence_file f on f.id = x.file_id where x.paper_id = a.id
              and f.sha256 in (select n.sha256 from evidence_file n where n.id = any(?::uuid[])))
            else a.remark = ? and not exists (select from archive_paper_file x where x.paper_id = a.id) end
        and a.retailer_id is not distinct from ?::uuid and a.month is not distinct from ?::date and a.covers_until is not distinct from ?::date limit 1`,
    [
      ...[fileIds.length > 0, document, box.groupId, box.countyId, fileIds.length > 0],
      ...[`{${fileIds.filter((id) => asUuid(id) !== null).join(',')}}`, of.remark],
      ...[of.retailerId, of.month === null ? null : `${of.month}-01`, of.coversUntil],
    ],
  );
  if (same) demand(isFiledAlready(document, same.filedOn, same.byFile ? 'files' : 'remark'));
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
