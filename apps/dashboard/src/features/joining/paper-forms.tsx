import {
  ARCHIVE_MEMBER_COLUMNS,
  ARCHIVE_MEMBER_SHARES,
  ARCHIVE_MEMBERS_TITLE,
  ARCHIVE_TITLE,
  versionInWords,
} from '@chengxin/joining/domain';
import { dayInWords } from '@chengxin/papers/domain';
import { BUSINESS_FORMAT_LABELS } from '@chengxin/retailers/domain';
import type { ReactNode } from 'react';
import type { GroupPapersQuery } from '../../gql/graphql';
import { FoundingTextArticle } from './founding-text-article';

// The forms are documents of the scheme and Chinese whatever language the page has.

export type PaperGroup = NonNullable<GroupPapersQuery['group']>;
export type PaperApplication = GroupPapersQuery['joinApplications']['nodes'][number];
export type PaperText = GroupPapersQuery['foundingTexts'][number];

/** Full names and telephones by retailer or post, once they were revealed. */
export type Persons = ReadonlyMap<string, { readonly name: string; readonly phone?: string | null }>;

interface Named {
  readonly id: string;
  readonly personInCharge: string;
  readonly phone?: string | null;
}
interface Officer {
  readonly id: string;
  readonly holderPhone?: string | null;
}

const nameOf = (persons: Persons, retailer: Named): string => persons.get(retailer.id)?.name ?? retailer.personInCharge;
const phoneOf = (persons: Persons, retailer: Named): string => persons.get(retailer.id)?.phone ?? retailer.phone ?? '';
const officePhone = (persons: Persons, officer: Officer | null | undefined): string =>
  officer ? (persons.get(officer.id)?.phone ?? officer.holderPhone ?? '') : '';

/** A sheet of paper of its own. */
export function Sheet({ annex, children }: { annex: string; children: ReactNode }) {
  return (
    <article className="cx-panel cx-paper" lang="zh-CN">
      <p className="cx-paper-annex">{annex}</p>
      {children}
    </article>
  );
}

function Signature({ who, on }: { who: string; on?: string | null | undefined }) {
  return (
    <div className="cx-paper-signature">
      <span>{who}：　　　　　　　　　</span>
      <span>{dayInWords(on)}</span>
    </div>
  );
}

/** Annex 1, signed by all members at the founding. */
export function CharterSheet({ text, group }: { text: PaperText; group: PaperGroup }) {
  return (
    <Sheet annex={`附件 1　${versionInWords(text.version)}`}>
      <FoundingTextArticle title={text.title} body={text.body} centred={false} />
      <p className="cx-paper-annex">小组名称：{group.name}</p>
      <table>
        <thead>
          <tr>
            <th>零售店名称</th>
            <th style={{ width: '26%' }}>成员签字</th>
            <th>零售店名称</th>
            <th style={{ width: '26%' }}>成员签字</th>
          </tr>
        </thead>
        <tbody>
          {pairs(group.members).map(([left, right]) => (
            <tr key={left.id}>
              <td>{left.retailer.storeName}</td>
              <td />
              <td>{right?.retailer.storeName ?? ''}</td>
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      <Signature who="自律互助小组" />
    </Sheet>
  );
}

const pairs = <T,>(list: readonly T[]): [T, T | undefined][] =>
  Array.from({ length: Math.ceil(list.length / 2) }, (_, index) => [list[index * 2] as T, list[index * 2 + 1]]);

/** Annex 2. */
export function CovenantSheet({ text }: { text: PaperText }) {
  return (
    <Sheet annex={`附件 2　${versionInWords(text.version)}`}>
      <FoundingTextArticle title={text.title} body={text.body} centred />
    </Sheet>
  );
}

interface ApplicationSheetProps {
  group: PaperGroup;
  /** Null for a form that is filled in by hand. */
  application: PaperApplication | null;
  persons: Persons;
}

/** Annex 3. */
export function ApplicationSheet({ group, application, persons }: ApplicationSheetProps) {
  const opinion = application?.opinionBy ? (application.opinion ?? '') : '';
  return (
    <Sheet annex="附件 3">
      <h2>零售户诚信自律互助小组入组申请表</h2>
      <table className="cx-paper-form">
        <tbody>
          <Fields of={['小组名称', group.name]} />
          <Fields
            of={['客户名称', application?.retailer.storeName, '负责人', application ? nameOf(persons, application.retailer) : '']}
          />
          <Fields
            of={['专卖证号', application?.retailer.licenceNo, '申请时间', application ? dayInWords(application.appliedOn) : '']}
          />
          <Fields of={['客户经理', group.customerManager?.holderName, '市管员', group.marketInspector?.holderName]} />
          <tr>
            <td colSpan={4}>
              <div className="cx-paper-tall">
                <span>入组申请：</span>
                <p style={{ textIndent: '2em' }}>
                  我自愿加入零售户诚信自律互助小组，遵守小组章程，履行小组公约，践行个人承诺，积极参与小组会议和各类活动，诚信守法经营，自觉接受小组成员、消费者和相关部门的举报、监督。
                </p>
                <Signature who="客户签字" on={application?.appliedOn} />
              </div>
            </td>
          </tr>
          <tr>
            <td colSpan={4}>
              <div className="cx-paper-tall">
                <span>小组长意见：{opinion}</span>
                <Signature who="签字" on={application?.opinionOn} />
              </div>
            </td>
          </tr>
        </tbody>
      </table>
    </Sheet>
  );
}

/** A row of labels, each with what stands beside it; a single one takes the whole row. */
function Fields({ of: [first, one, second, two] }: { of: readonly (string | null | undefined)[] }) {
  return (
    <tr>
      <th style={{ width: '18%' }}>{first}</th>
      <td colSpan={second === undefined ? 3 : 1} style={second === undefined ? {} : { width: '32%' }}>
        {one ?? ''}
      </td>
      {second === undefined ? null : (
        <>
          <th style={{ width: '18%' }}>{second}</th>
          <td>{two ?? ''}</td>
        </>
      )}
    </tr>
  );
}

interface PledgeSheetProps {
  text: PaperText;
  group: PaperGroup;
  member: PaperGroup['members'][number] | null;
}

/** Annex 4, for one member; dated when it is this version that was signed. */
export function PledgeSheet({ text, group, member }: PledgeSheetProps) {
  return (
    <Sheet annex={`附件 4　${versionInWords(text.version)}`}>
      <FoundingTextArticle title={text.title} body={text.body} centred={false} />
      <p className="cx-paper-annex" style={{ marginTop: '8mm' }}>
        小组名称：{group.name}
        <br />
        客户名称：{member?.retailer.storeName ?? ''}
      </p>
      <Signature who="小组成员签字" on={member?.pledgeState === 'VALID' ? member.pledge?.signedOn : null} />
    </Sheet>
  );
}

/** Annex 5: the group and all its members. */
export function ArchiveSheet({ group, persons }: { group: PaperGroup; persons: Persons }) {
  const { leader, customerManager, marketInspector } = group;
  return (
    <Sheet annex="附件 5">
      <h2>{ARCHIVE_TITLE}</h2>
      <div className="cx-paper-scroll" role="group" aria-label={ARCHIVE_TITLE} tabIndex={0}>
        <table className="cx-paper-form">
          <tbody>
            <Fields of={['小组名称', group.name, '组建日期', dayInWords(group.foundedOn)]} />
            <Fields
              of={[
                '组长姓名',
                leader && nameOf(persons, leader.retailer),
                '组长电话',
                leader ? phoneOf(persons, leader.retailer) : '',
              ]}
            />
            <Fields of={['小组之家地址', group.homeAddress]} />
          </tbody>
        </table>
        <table className="cx-paper-form" style={{ marginTop: -1, fontSize: '10pt' }}>
          <thead>
            <tr>
              <th colSpan={6}>{ARCHIVE_MEMBERS_TITLE}</th>
            </tr>
            <tr>
              {ARCHIVE_MEMBER_COLUMNS.map((head, at) => (
                <th key={head} style={{ width: `${(ARCHIVE_MEMBER_SHARES[at] ?? 0) * 100}%` }}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {group.members.map(({ id, retailer }) => (
              <tr key={id}>
                <td>{retailer.storeName}</td>
                <td>{retailer.licenceNo}</td>
                <td>{nameOf(persons, retailer)}</td>
                <td>{retailer.address}</td>
                <td>{BUSINESS_FORMAT_LABELS[retailer.format].zh}</td>
                <td>{phoneOf(persons, retailer)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <table className="cx-paper-form" style={{ marginTop: -1 }}>
          <tbody>
            <Fields of={['市管员', marketInspector?.holderName, '联系电话', officePhone(persons, marketInspector)]} />
            <Fields of={['客户经理', customerManager?.holderName, '联系电话', officePhone(persons, customerManager)]} />
          </tbody>
        </table>
      </div>
    </Sheet>
  );
}
