import { type AnnexForm, archiveRows, TEXT_TITLES, versionInWords } from '@chengxin/joining/domain';
import { dayInWords, type PaperField, type PaperSheet } from '@chengxin/papers/domain';
import { BUSINESS_FORMAT_LABELS } from '@chengxin/retailers/domain';
import type { PaperData } from './paper-data.queries';

function textOf({ texts }: PaperData, kind: keyof PaperData['texts'], centred = false): Record<string, PaperField> {
  const { body, version } = texts[kind];
  return { 标题: TEXT_TITLES[kind], 正文: { paragraphs: body.split('\n'), centred }, 文本版本: versionInWords(version) };
}

/** The sheets of a form, with the words that its template names; of one member or applicant when `only` is given. */
export function paperSheets(form: AnnexForm, data: PaperData, only: string | null): PaperSheet[] {
  const officers = { 客户经理: data.customerManager?.name ?? '', 市管员: data.marketInspector?.name ?? '' };
  const common = { 小组名称: data.name, ...officers };
  switch (form) {
    case 'charter': {
      const rows = data.members.map(({ storeName }) => ({ 零售店名称: storeName }));
      return [{ name: data.name, fields: { ...common, ...textOf(data, 'CHARTER'), 成员: { rows } } }];
    }
    case 'covenant':
      return [{ name: data.name, fields: { ...common, ...textOf(data, 'COVENANT', true) } }];
    case 'application':
      return data.applications
        .filter(({ applicationId }) => only === null || applicationId === only)
        .map(({ storeName, name, licenceNo, appliedOn, opinion, opinionOn }) => ({
          name: storeName,
          fields: {
            ...common,
            ...{ 客户名称: storeName, 负责人: name, 专卖证号: licenceNo, 申请时间: dayInWords(appliedOn) },
            ...{ 小组长意见: opinion ?? '', 意见日期: dayInWords(opinionOn) },
          },
        }));
    case 'pledge':
      return data.members
        .filter(({ membershipId }) => only === null || membershipId === only)
        .map(({ storeName, signedOn }) => ({
          name: storeName,
          fields: {
            ...common,
            ...textOf(data, 'PLEDGE'),
            ...{ 客户名称: storeName, 签订日期: dayInWords(signedOn) },
          },
        }));
    case 'archive': {
      // Of a founding there is nothing to archive yet.
      if (data.foundedOn === null) return [];
      const { fields, members } = archiveTexts(data);
      return [{ name: data.name, fields: { ...fields, 成员: { rows: members } } }];
    }
  }
}

/** What Annex 5 says of a group and of its members, by its labels. */
function archiveTexts(data: PaperData) {
  const { leader, customerManager, marketInspector } = data;
  return {
    fields: {
      ...{ 小组名称: data.name, 组建日期: dayInWords(data.foundedOn), 小组之家地址: data.homeAddress ?? '' },
      ...{
        组长姓名: leader?.name ?? '',
        组长电话: leader?.phone ?? '',
        组长当选日期: leader ? dayInWords(leader.electedOn) : '',
      },
      ...{ 客户经理: customerManager?.name ?? '', 客户经理电话: customerManager?.phone ?? '' },
      ...{ 市管员: marketInspector?.name ?? '', 市管员电话: marketInspector?.phone ?? '' },
    },
    members: data.members.map((member) => ({
      零售店名称: member.storeName,
      专卖证号: member.licenceNo,
      客户姓名: member.name,
      经营地址: member.address,
      经营业态: BUSINESS_FORMAT_LABELS[member.format].zh,
      联系电话: member.phone ?? '',
      入组日期: member.joinedOn ? dayInWords(member.joinedOn) : '',
    })),
  };
}

/** Annex 5 as the rows of a workbook's sheet, in the layout that an import reads again. */
export function archiveSheet(data: PaperData): ReturnType<typeof archiveRows> {
  const { fields, members } = archiveTexts(data);
  return archiveRows(fields, members);
}
