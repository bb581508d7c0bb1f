import { useMutation } from '@apollo/client/react';
import { BandTag, type BandTone, DataTable } from '@chengxin/ui';
import { Button, Flex, Segmented, Space, type TableProps } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type {
  ApplicationRowFragment,
  FoundingDetailFragment,
  JoinApplicationAction,
  JoinApplicationState,
} from '../../gql/graphql';
import { DayField } from '../../shared/act-form';
import { ActModal } from '../../shared/act-modal';
import { CardLines } from '../../shared/card-lines';
import { ExportTable } from '../../shared/export-table';
import { useScope } from '../../shared/scope';
import { RowAct, SelectionBar, useSelection } from '../../shared/selection';
import { useMay, useViewer } from '../../shared/viewer';
import { FreeRetailerField } from '../groups/group-fields';
import { ApplicationAct } from '../joining/application-acts';
import { commonActions } from '../joining/common-actions';
import { ApplyToJoinDocument } from '../joining/joining-acts.graphql';
import { FoundingPapersModal } from './founding-papers.modal';
import { applicantsTable, inviteesTable, lastStepOf } from './foundings.columns';

type Invitee = FoundingDetailFragment['invitees'][number];

const TONES: Partial<Record<JoinApplicationState, BandTone>> = {
  PLEDGED: 'good',
  ACTIVE: 'good',
  REJECTED: 'bad',
  EXPIRED: 'bad',
};
const ENDED: readonly JoinApplicationState[] = ['REJECTED', 'WITHDRAWN', 'EXPIRED'];

/** Who has applied, with the steps of each; who was asked and has not. */
export function Applicants({ founding, onDone }: { founding: FoundingDetailFragment; onDone: () => void }) {
  const { t } = useTranslation('foundings');
  const { t: tJoining } = useTranslation('joining');
  const mayApply = useMay('GROUP_AFFAIRS') && ['DRAFT', 'FORMING'].includes(founding.state);
  const [applying, setApplying] = useState<readonly Invitee[]>();
  const [printing, setPrinting] = useState(false);
  return (
    <>
      <section className="cx-panel" id="applications">
        <div className="cx-panel-header">
          <h2>{t('applications.title', { count: founding.applications.length })}</h2>
          <Space wrap>
            {mayApply ? <Button onClick={() => setPrinting(true)}>{t('papers.open')}</Button> : null}
            {mayApply ? <Button onClick={() => setApplying([])}>{t('applications.other')}</Button> : null}
            {founding.applications.length > 0 ? (
              <ExportTable
                title={`${founding.name} ${t('applications.label')}`}
                data={() => applicantsTable(founding, t, tJoining)}
              />
            ) : null}
          </Space>
        </div>
        {founding.applications.length === 0 ? (
          <p className="cx-quiet">{t('applications.none')}</p>
        ) : (
          <Applications founding={founding} onDone={onDone} />
        )}
      </section>
      {founding.invitees.length > 0 && ['DRAFT', 'FORMING'].includes(founding.state) ? (
        <section className="cx-panel">
          <div className="cx-panel-header">
            <h2>{t('invitees.title', { count: founding.invitees.length })}</h2>
            <ExportTable title={`${founding.name} ${t('invitees.label')}`} data={() => inviteesTable(founding, t, tJoining)} />
          </div>
          <Invitees invitees={founding.invitees} onApply={mayApply ? setApplying : undefined} />
        </section>
      ) : null}
      {printing ? <FoundingPapersModal founding={founding} onClose={() => setPrinting(false)} /> : null}
      {applying ? (
        <ApplyModal founding={founding} invitees={applying} onClose={() => setApplying(undefined)} onDone={onDone} />
      ) : null}
    </>
  );
}

function Applications({ founding, onDone }: { founding: FoundingDetailFragment; onDone: () => void }) {
  const { t } = useTranslation('foundings');
  const { t: tJoining } = useTranslation('joining');
  const { to } = useScope();
  const rows = founding.applications;
  const [acting, setActing] = useState<{ action: JoinApplicationAction; rows: readonly ApplicationRowFragment[] }>();
  const selection = useSelection(
    rows,
    ({ retailer }) => retailer.storeName,
    ({ availableActions }) => availableActions.length > 0,
  );
  // Nothing is left to do once the founding is over.
  const isOpen = rows.some(({ availableActions }) => availableActions.length > 0);
  const isDanger = (action: JoinApplicationAction) => action === 'REJECT' || action === 'WITHDRAW';
  const store = ({ retailer }: ApplicationRowFragment) => (
    <>
      <Link to={to(`/retailers/${retailer.id}`)}>{retailer.storeName}</Link>
      {retailer.id === founding.candidate?.id ? <span className="cx-quiet"> {t('applications.candidate')}</span> : null}
    </>
  );
  const state = ({ state: at }: ApplicationRowFragment) => (
    <BandTag tone={TONES[at] ?? (ENDED.includes(at) ? 'none' : 'near')}>{tJoining(`state.${at}`)}</BandTag>
  );
  const acts = (row: ApplicationRowFragment) => (
    <Space size={0} wrap>
      {row.availableActions.map((action) => (
        <RowAct
          key={action}
          label={tJoining(`foundingAction.${action}`)}
          name={row.retailer.storeName}
          danger={isDanger(action)}
          onClick={() => setActing({ action, rows: [row] })}
        />
      ))}
    </Space>
  );
  const columns: TableProps<ApplicationRowFragment>['columns'] = [
    { key: 'store', title: tJoining('column.store'), fixed: 'left', render: (_, row) => store(row) },
    { key: 'state', title: tJoining('column.state'), render: (_, row) => state(row) },
    { key: 'applied', title: tJoining('column.appliedOn'), className: 'cx-figure', dataIndex: 'appliedOn' },
    { key: 'last', title: tJoining('column.last'), render: (_, row) => <span className="cx-figure">{lastStepOf(row)}</span> },
    ...(isOpen ? [{ key: 'act', title: tJoining('act'), render: (_: unknown, row: ApplicationRowFragment) => acts(row) }] : []),
  ];
  const card = (row: ApplicationRowFragment) => (
    <CardLines>
      <strong>{store(row)}</strong>
      <span>
        {state(row)} <span className="cx-quiet cx-figure">{lastStepOf(row)}</span>
      </span>
      {acts(row)}
    </CardLines>
  );
  return (
    <>
      <DataTable
        label={t('applications.label')}
        rows={rows}
        rowKey={(row) => row.id}
        columns={columns}
        card={card}
        {...(isOpen ? { rowSelection: selection.table } : {})}
      />
      <SelectionBar count={selection.rows.length}>
        {commonActions(selection.rows).map((action) => (
          <Button key={action} danger={isDanger(action)} onClick={() => setActing({ action, rows: selection.rows })}>
            {tJoining(`foundingAction.${action}`)}
          </Button>
        ))}
      </SelectionBar>
      {acting ? (
        <ApplicationAct
          action={acting.action}
          applications={acting.rows}
          onClose={() => setActing(undefined)}
          onDone={() => {
            selection.clear();
            onDone();
          }}
        />
      ) : null}
    </>
  );
}

interface InviteesProps {
  invitees: readonly Invitee[];
  /** Records applications of those chosen; nothing for who may not. */
  onApply: ((chosen: readonly Invitee[]) => void) | undefined;
}

function Invitees({ invitees, onApply }: InviteesProps) {
  const { t } = useTranslation('foundings');
  const { t: tJoining } = useTranslation('joining');
  const { to } = useScope();
  const selection = useSelection(invitees, ({ storeName }) => storeName);
  const store = ({ id, storeName }: Invitee) => <Link to={to(`/retailers/${id}`)}>{storeName}</Link>;
  const act = (invitee: Invitee) =>
    onApply ? <RowAct label={tJoining('apply.button')} name={invitee.storeName} onClick={() => onApply([invitee])} /> : null;
  const columns: TableProps<Invitee>['columns'] = [
    { key: 'store', title: tJoining('column.store'), fixed: 'left', render: (_, row) => store(row) },
    { key: 'code', title: tJoining('column.code'), className: 'cx-figure', dataIndex: 'customerCode' },
    { key: 'address', title: t('invitees.address'), dataIndex: 'address' },
    { key: 'tier', title: t('invitees.tier'), align: 'right', className: 'cx-figure', dataIndex: 'tier' },
    ...(onApply ? [{ key: 'act', title: tJoining('act'), render: (_: unknown, row: Invitee) => act(row) }] : []),
  ];
  const card = (row: Invitee) => (
    <CardLines>
      <strong>{store(row)}</strong>
      <span className="cx-quiet">{row.address}</span>
      {act(row)}
    </CardLines>
  );
  return (
    <>
      <DataTable
        label={t('invitees.label')}
        rows={invitees}
        rowKey={({ id }) => id}
        columns={columns}
        card={card}
        {...(onApply ? { rowSelection: selection.table } : {})}
      />
      <SelectionBar count={selection.rows.length}>
        <Button type="primary" onClick={() => onApply?.(selection.rows)}>
          {tJoining('apply.button')}
        </Button>
      </SelectionBar>
    </>
  );
}

interface ApplyProps {
  founding: FoundingDetailFragment;
  /** Those chosen; nobody to look for somebody who was not asked. */
  invitees: readonly Invitee[];
  onClose: () => void;
  onDone: () => void;
}

function ApplyModal({ founding, invitees, onClose, onDone }: ApplyProps) {
  const { t } = useTranslation('foundings');
  const { t: tGroup } = useTranslation('group');
  const { t: tJoining } = useTranslation('joining');
  const { today } = useViewer();
  const [unitCode, setUnitCode] = useState(founding.place.code);
  const [apply] = useMutation(ApplyToJoinDocument);
  return (
    <ActModal<{ retailerId?: string; appliedOn: string }>
      title={t('applications.record')}
      okText={tJoining('apply.button')}
      onClose={onClose}
      onDone={onDone}
      fields={['retailerId', 'appliedOn']}
      initialValues={{ appliedOn: today }}
      perform={async ({ retailerId, appliedOn }) => {
        const ids = retailerId === undefined ? invitees.map(({ id }) => id) : [retailerId];
        const applications = ids.map((id) => ({ retailerId: id, foundingId: founding.id }));
        return (await apply({ variables: { input: { applications, appliedOn } } })).data?.applyToJoin.errors ?? [];
      }}
    >
      {() => (
        <>
          {invitees.length > 0 ? (
            <p>{invitees.map(({ storeName }) => storeName).join(t('and'))}</p>
          ) : (
            <>
              <Flex style={{ marginBottom: 12 }}>
                <Segmented
                  aria-label={t('applications.where')}
                  value={unitCode}
                  onChange={setUnitCode}
                  options={[
                    { value: founding.place.code, label: tGroup('act.scopePlace', { name: founding.place.name }) },
                    { value: founding.area.code, label: tGroup('act.scopeArea', { name: founding.area.name }) },
                  ]}
                />
              </Flex>
              <FreeRetailerField name="retailerId" label={tJoining('column.store')} unitCode={unitCode} />
            </>
          )}
          <DayField name="appliedOn" label={tJoining('apply.on')} max={today} />
        </>
      )}
    </ActModal>
  );
}
