import { BandTag, DataTable } from '@chengxin/ui';
import { Button, Space, type TableProps } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CardLines } from '../../shared/card-lines';
import { Margin } from '../../shared/charts/margin-figure';
import { formatMonth } from '../../shared/format';
import { useMay, useViewer } from '../../shared/viewer';
import type { GroupDetail } from './group.page';
import { RemoveMemberModal, TransferMemberModal } from './member-acts';
import { RetailerLink } from './retailer-link';

/** A member as the page's query answers it. */
export type Member = GroupDetail['members'][number];

/** Members in office with tier, licence and the month's margin, and what may be done with each. */
export function GroupMembers({ group, month, onDone }: { group: GroupDetail; month: string; onDone: () => void }) {
  const { t } = useTranslation('group');
  const viewer = useViewer();
  const mayWrite = useMay('GROUP_WRITE') && group.status === 'ACTIVE';
  const mayReadRetailers = useMay('RETAILER_READ');
  const [moving, setMoving] = useState<Member>();
  const [leaving, setLeaving] = useState<Member>();
  const leaderId = group.leader?.retailer.id;
  const store = (member: Member) => (
    <>
      <RetailerLink id={member.retailer.id}>{member.retailer.storeName}</RetailerLink>
      {member.retailer.id === leaderId ? <span className="cx-quiet"> · {t('members.leader')}</span> : null}
      {member.overLimitReason ? (
        <span className="cx-quiet" style={{ display: 'block' }}>
          {t('members.overLimit', { reason: member.overLimitReason })}
        </span>
      ) : null}
    </>
  );
  const licence = (member: Member) => (
    <>
      {member.retailer.licenceExpiresOn}{' '}
      {member.retailer.licenceExpiresOn < viewer.today ? <BandTag tone="bad">{t('members.expired')}</BandTag> : null}
    </>
  );
  const margin = ({ retailer }: Member) => (
    <Margin
      owner={{ on: 'retailer', id: retailer.id, unitCode: group.area.code }}
      month={month}
      value={retailer.surveys?.find((survey) => survey.month === month)?.marginAll}
    />
  );
  const acts = (member: Member) => (
    <Space size={0}>
      <Button type="link" size="small" onClick={() => setMoving(member)}>
        {t('members.transfer')}
      </Button>
      <Button type="link" size="small" danger onClick={() => setLeaving(member)}>
        {t('members.remove')}
      </Button>
    </Space>
  );
  const columns: TableProps<Member>['columns'] = [
    { key: 'store', title: t('members.store'), fixed: 'left', render: (_, member) => store(member) },
    { key: 'code', title: t('members.code'), render: (_, member) => member.retailer.customerCode },
    { key: 'person', title: t('members.person'), render: (_, member) => member.retailer.personInCharge },
    { key: 'tier', title: t('members.tier'), align: 'right', render: (_, member) => member.retailer.tier },
    { key: 'licence', title: t('members.licence'), render: (_, member) => licence(member) },
    ...(mayReadRetailers
      ? [
          {
            key: 'margin',
            title: t('members.margin', { month: formatMonth(month) }),
            align: 'right' as const,
            render: (_: unknown, member: Member) => margin(member),
          },
        ]
      : []),
    { key: 'joined', title: t('members.joined'), render: (_, member) => member.joinedOn },
    ...(mayWrite ? [{ key: 'act', title: t('members.act'), render: (_: unknown, member: Member) => acts(member) }] : []),
  ];
  const card = (member: Member) => (
    <CardLines>
      <strong>{store(member)}</strong>
      <span>
        {t('members.licence')} {licence(member)}
      </span>
      <span className="cx-figure">
        {t('members.margin', { month: formatMonth(month) })} {margin(member)}
      </span>
      {mayWrite ? acts(member) : null}
    </CardLines>
  );
  const label = t('members.title', { count: group.members.length });
  return (
    <section className="cx-panel" id="members" tabIndex={-1}>
      <h2 style={{ marginBottom: 8 }}>{label}</h2>
      <DataTable
        label={label}
        rows={group.members}
        rowKey={(member) => member.id}
        columns={columns}
        card={card}
        emptyHint={<span className="cx-quiet">{t(group.status === 'ACTIVE' ? 'members.empty' : 'members.emptyDissolved')}</span>}
      />
      {moving ? <TransferMemberModal group={group} member={moving} onClose={() => setMoving(undefined)} onDone={onDone} /> : null}
      {leaving ? (
        <RemoveMemberModal group={group} member={leaving} onClose={() => setLeaving(undefined)} onDone={onDone} />
      ) : null}
    </section>
  );
}
