import { useQuery } from '@apollo/client/react';
import { Button, Checkbox, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { HomesQuery } from '../../gql/graphql';
import { DayField } from '../../shared/act-form';
import { useCursor } from '../../shared/cursor-pages';
import { ExportPageList } from '../../shared/export-list';
import { useFilters } from '../../shared/filters';
import { chosenText } from '../../shared/list-cells';
import { keepLast } from '../../shared/list-state';
import { QueryState } from '../../shared/query-state';
import { useScope } from '../../shared/scope';
import { useMay, useViewer } from '../../shared/viewer';
import { TextField } from '../groups/group-fields';
import { ActOf } from './act-of';
import { EndFields } from './end-fields';
import { GroupsField } from './fields';
import { homeColumns } from './homes.columns';
import { HomesDocument } from './homes.graphql';
import type { StandingTabProps } from './homes.page';
import { ListPanel } from './list-panel';
import { CloseGroupHomeDocument, OpenGroupHomeDocument } from './mutual-aid-acts.graphql';
import { TabChips } from './tab-chips';

type Home = HomesQuery['groupHomes']['nodes'][number];

/** Homes with who keeps them; opened and closed here. */
export function HomesTab({ onDone }: StandingTabProps) {
  const { t } = useTranslation('homes');
  const { unitCode, to } = useScope();
  const mayAct = useMay('GROUP_AFFAIRS');
  const filters = useFilters();
  const state = filters.params.get('state') === 'all' ? 'all' : 'lasting';
  const [open, setOpen] = useState<Home | 'new'>();
  const where = state === 'all' ? { unitCode } : { unitCode, lasting: true };
  const variables = { where, ...useCursor() };
  const result = useQuery(HomesDocument, { variables, fetchPolicy: 'cache-and-network' });
  const fields = homeColumns(t, state);
  const done = () => {
    void result.refetch();
    onDone();
  };
  const close = (home: Home) =>
    home.closedOn === null || home.closedOn === undefined ? (
      <Button
        type="link"
        size="small"
        danger
        aria-label={t('of', { ns: 'mutual-aid', act: t('homes.close'), name: home.address })}
        onClick={() => setOpen(home)}
      >
        {t('homes.close')}
      </Button>
    ) : null;
  return (
    <>
      <TabChips
        label={t('homes.state')}
        name="state"
        chosen={state}
        tabs={(['lasting', 'all'] as const).map((key) => ({ key, text: t(`homes.${key}`) }))}
      />
      <QueryState result={keepLast(result)} shape="table">
        {({ groupHomes: { nodes, totalCount, pageInfo } }) => (
          <ListPanel
            title={t('homes.title')}
            rows={nodes}
            total={totalCount}
            pageInfo={pageInfo}
            busy={result.loading}
            fields={fields}
            shown={{
              keeper: ({ keeper }, text) => <Link to={to(`/groups/${keeper.id}`)}>{text}</Link>,
            }}
            file={
              <ExportPageList
                title={t('homes.title')}
                document={HomesDocument}
                variables={variables}
                list="groupHomes"
                columns={fields}
                filters={[chosenText(t('homes.state'), t(`homes.${state}`))]}
              />
            }
            empty={t('homes.empty')}
            tools={mayAct ? <Button onClick={() => setOpen('new')}>{t('homes.open')}</Button> : null}
            act={mayAct ? close : undefined}
          />
        )}
      </QueryState>
      {open === 'new' ? <OpenHome onClose={() => setOpen(undefined)} onDone={done} /> : null}
      {open && open !== 'new' ? <CloseHome home={open} onClose={() => setOpen(undefined)} onDone={done} /> : null}
    </>
  );
}

interface OpenValues {
  groupId: string;
  address: string;
  equipment?: string;
  isPartyHome?: boolean;
  openedOn: string;
}

/** Opens a home, of a known group or of one that is looked for. */
export function OpenHome({
  group,
  onClose,
  onDone,
}: {
  /** With the address of its file, which a home may be opened at. */
  group?: { id: string; name: string; homeAddress?: string | null };
  onClose: () => void;
  onDone: () => void;
}) {
  const { t } = useTranslation('homes');
  const { unitCode } = useScope();
  const { today } = useViewer();
  return (
    <ActOf<OpenValues, OpenValues>
      title={t('homes.open')}
      act={OpenGroupHomeDocument}
      fields={['groupId', 'address', 'equipment', 'isPartyHome', 'openedOn']}
      initialValues={{ openedOn: today, ...(group ? { groupId: group.id, address: group.homeAddress ?? '' } : {}) }}
      toInput={(values) => values}
      onClose={onClose}
      onDone={onDone}
    >
      {() => (
        <>
          <GroupsField
            name="groupId"
            label={t('homes.keeper')}
            unitCode={unitCode}
            extra={t('homes.keeperHint')}
            {...(group ? { known: [{ value: group.id, label: group.name }] } : {})}
          />
          <TextField name="address" label={t('homes.address')} />
          <TextField name="equipment" label={t('homes.equipment')} optional />
          <Form.Item name="isPartyHome" valuePropName="checked">
            <Checkbox>{t('homes.party')}</Checkbox>
          </Form.Item>
          <DayField name="openedOn" label={t('homes.openedOn')} max={today} />
        </>
      )}
    </ActOf>
  );
}

function CloseHome({ home, onClose, onDone }: { home: Home; onClose: () => void; onDone: () => void }) {
  const { t } = useTranslation('homes');
  const { today } = useViewer();
  return (
    <ActOf<{ on: string; reason: string }, { homeId: string; on: string; reason: string }>
      title={`${t('homes.close')} ${home.address}`}
      act={CloseGroupHomeDocument}
      fields={['on', 'reason']}
      initialValues={{ on: today }}
      danger
      toInput={(values) => ({ homeId: home.id, ...values })}
      onClose={onClose}
      onDone={onDone}
    >
      {() => (
        <>
          <p>{t('homes.closeNote')}</p>
          <EndFields day="on" label={t('homes.closedOn')} since={home.openedOn} reason={t('homes.closeReason')} />
        </>
      )}
    </ActOf>
  );
}
