import { useMutation, useQuery } from '@apollo/client/react';
import { DataTable, PageState } from '@chengxin/ui';
import { Button, Flex, Form, Input, type TableProps } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AssociationsQuery } from '../../gql/graphql';
import { DayField, ReasonField } from '../../shared/act-form';
import { ActModal } from '../../shared/act-modal';
import { CardLines } from '../../shared/card-lines';
import { ExportTable } from '../../shared/export-table';
import { keepLast } from '../../shared/list-state';
import { QueryState } from '../../shared/query-state';
import { useScope } from '../../shared/scope';
import { Sections } from '../../shared/sections';
import { useMay, useViewer } from '../../shared/viewer';
import { associationTable } from './elections.columns';
import { AssociationsDocument, DissolveAssociationDocument, FoundAssociationDocument } from './elections.graphql';
import { OpenAssociationElectionModal } from './open-elections.modal';
import { RequireModal } from './require.modal';
import { seatsOfAssociation } from './seats-due';

type Association = AssociationsQuery['associations'][number];
type Officer = Association['officers'][number];

/** Associations of the unit's counties: chair and vice chairs, elected by the leaders in office (SD-R10). */
export function AssociationTab({
  unit,
  onDone,
}: {
  unit: { code: string; name: string; level: string } | null;
  onDone: () => void;
}) {
  const { t } = useTranslation('elections');
  const { unitCode } = useScope();
  const mayWrite = useMay('GROUP_WRITE');
  const { homeUnit } = useViewer();
  const [founding, setFounding] = useState(false);
  const result = useQuery(AssociationsDocument, {
    variables: { unitCode, electionsIn: { unitCode, ofAssociation: true, underWay: true } },
    fetchPolicy: 'cache-and-network',
  });
  const refresh = () => {
    void result.refetch();
    onDone();
  };
  // What is the county's own affair is no area's.
  const mayAct = mayWrite && ['PROVINCE', 'CITY', 'COUNTY'].includes(homeUnit.level);
  return (
    <QueryState result={keepLast(result)} shape="table">
      {({ associations, elections }) => {
        const mayFound = mayAct && unit?.level === 'COUNTY' && !associations.some(({ dissolvedOn }) => !dissolvedOn);
        return (
          <Sections>
            {associations.length > 0 ? (
              <Flex justify="end">
                <ExportTable title={t('file.associations')} data={() => associationTable(associations, t)} />
              </Flex>
            ) : null}
            {associations.map((association) => (
              <AssociationSection
                key={association.id}
                association={association}
                electionId={elections.nodes.find((election) => election.association?.id === association.id)?.id ?? null}
                mayAct={mayAct}
                onDone={refresh}
              />
            ))}
            {associations.length === 0 ? (
              <PageState
                kind="empty"
                title={t('association.none', { unit: unit?.name ?? '' })}
                hint={t('association.noneHint')}
              />
            ) : null}
            {mayFound ? (
              <p>
                <Button type="primary" onClick={() => setFounding(true)}>
                  {t('association.found')}
                </Button>
              </p>
            ) : null}
            {founding && unit ? <FoundModal countyCode={unit.code} onClose={() => setFounding(false)} onDone={refresh} /> : null}
          </Sections>
        );
      }}
    </QueryState>
  );
}

interface SectionProps {
  association: Association;
  electionId: string | null;
  mayAct: boolean;
  onDone: () => void;
}

function AssociationSection({ association, electionId, mayAct, onDone }: SectionProps) {
  const { t } = useTranslation('elections');
  const { to } = useScope();
  const [acting, setActing] = useState<'elect' | 'require' | 'dissolve'>();
  const close = () => setActing(undefined);
  const inOffice = association.officers.filter(({ endedOn }) => !endedOn);
  const columns: TableProps<Officer>['columns'] = [
    { key: 'store', title: t('association.column.store'), dataIndex: 'storeName', fixed: 'left' },
    { key: 'office', title: t('association.column.office'), render: (_, officer) => t(`office.${officer.office}`) },
    { key: 'elected', title: t('association.column.elected'), dataIndex: 'electedOn', className: 'cx-figure' },
    { key: 'ends', title: t('association.column.ends'), dataIndex: 'termEndsOn', className: 'cx-figure' },
    {
      key: 'ended',
      title: t('association.column.ended'),
      render: (_, { endedOn, endCause, endReason }) =>
        endedOn ? [endedOn, endCause && t(`endCause.${endCause}`), endReason].filter((word) => word).join(' · ') : '—',
    },
    {
      key: 'votes',
      title: t('association.column.votes'),
      align: 'right',
      render: (_, { votesFor, votesTotal }) => `${votesFor} / ${votesTotal}`,
    },
  ];
  const card = (officer: Officer) => (
    <CardLines>
      <strong>{officer.storeName}</strong>
      <span>{t(`office.${officer.office}`)}</span>
      <span className="cx-figure">
        {officer.electedOn} — {officer.endedOn ?? officer.termEndsOn}
      </span>
    </CardLines>
  );
  const { dissolvedOn } = association;
  return (
    <section className="cx-panel">
      <Flex justify="space-between" gap={8} wrap style={{ marginBottom: 12 }}>
        <div>
          <h2>{association.name}</h2>
          <p className="cx-quiet">
            {association.county.name} ·{' '}
            {dissolvedOn
              ? t('association.dissolved', { date: dissolvedOn, reason: association.dissolveReason })
              : `${t('association.founded', { date: association.foundedOn })} · ${t('association.convener')}`}
          </p>
        </div>
        {mayAct && !dissolvedOn ? (
          <Flex gap={8} wrap>
            {electionId ? null : (
              <Button type="primary" onClick={() => setActing('elect')}>
                {t('association.elect')}
              </Button>
            )}
            {inOffice.length > 0 ? <Button onClick={() => setActing('require')}>{t('association.require')}</Button> : null}
            <Button danger onClick={() => setActing('dissolve')}>
              {t('association.dissolve')}
            </Button>
          </Flex>
        ) : null}
      </Flex>
      {electionId ? (
        <p>
          <Link to={to(`/elections/${electionId}`)}>{t('toElection')}</Link>
        </p>
      ) : null}
      <DataTable
        label={association.name}
        rows={association.officers}
        rowKey={(officer) => officer.id}
        columns={columns}
        card={card}
        emptyHint={<span className="cx-quiet">{t('association.noOfficers')}</span>}
      />
      {acting === 'elect' ? (
        <OpenAssociationElectionModal
          associationId={association.id}
          due={seatsOfAssociation(inOffice)}
          onClose={close}
          onDone={onDone}
        />
      ) : null}
      {acting === 'require' ? (
        <RequireModal terms={inOffice} note={t('association.gone')} onClose={close} onDone={onDone} />
      ) : null}
      {acting === 'dissolve' ? <DissolveModal associationId={association.id} onClose={close} onDone={onDone} /> : null}
    </section>
  );
}

interface ModalProps {
  onClose: () => void;
  onDone: () => void;
}

function FoundModal({ countyCode, ...modal }: ModalProps & { countyCode: string }) {
  const { t } = useTranslation('elections');
  const { today } = useViewer();
  const [found] = useMutation(FoundAssociationDocument);
  return (
    <ActModal<{ name?: string; foundedOn: string }>
      {...modal}
      title={t('association.found')}
      fields={['name', 'foundedOn']}
      initialValues={{ foundedOn: today }}
      perform={async ({ name, foundedOn }) => {
        const input = { countyCode, foundedOn, ...(name ? { name } : {}) };
        return (await found({ variables: { input } })).data?.foundAssociation.errors ?? [];
      }}
    >
      {() => (
        <>
          <Form.Item name="name" label={t('association.name')}>
            <Input maxLength={60} />
          </Form.Item>
          <DayField name="foundedOn" label={t('association.foundedOn')} max={today} />
        </>
      )}
    </ActModal>
  );
}

function DissolveModal({ associationId, ...modal }: ModalProps & { associationId: string }) {
  const { t } = useTranslation('elections');
  const { today } = useViewer();
  const [dissolve] = useMutation(DissolveAssociationDocument);
  return (
    <ActModal<{ on: string; reason: string }>
      {...modal}
      danger
      title={t('association.dissolve')}
      okText={t('association.dissolve')}
      fields={['on', 'reason']}
      initialValues={{ on: today }}
      perform={async (values) => {
        const input = { associationId, ...values };
        return (await dissolve({ variables: { input } })).data?.dissolveAssociation.errors ?? [];
      }}
    >
      {() => (
        <>
          <DayField name="on" label={t('association.on')} max={today} />
          <ReasonField name="reason" label={t('act.reason')} />
        </>
      )}
    </ActModal>
  );
}
