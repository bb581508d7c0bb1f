import { Button, Checkbox, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { HomesQuery } from '../../gql/graphql';
import { DayField } from '../../shared/act-form';
import { Chips } from '../../shared/chips';
import { useCursor } from '../../shared/cursor-pages';
import { useFilters } from '../../shared/filters';
import { chosenText } from '../../shared/list-cells';
import { usePagedList } from '../../shared/paged-list';
import { useScope } from '../../shared/scope';
import { RowAct } from '../../shared/selection';
import { useMay, useViewer } from '../../shared/viewer';
import { TextField } from '../groups/group-fields';
import { ActOf } from './act-of';
import { EndFields } from './end-fields';
import { GroupsField } from './fields';
import { homeColumns } from './homes.columns';
import { HomesDocument } from './homes.graphql';
import type { StandingTabProps } from './homes.page';
import { PagedListPanel } from './list-panel';
import { CloseGroupHomeDocument, OpenGroupHomeDocument } from './mutual-aid-acts.graphql';

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
  const list = usePagedList({ document: HomesDocument, variables, list: 'groupHomes', onDone });
  const fields = homeColumns(t, state);
  const close = (home: Home) =>
    home.closedOn === null || home.closedOn === undefined ? (
      <RowAct danger label={t('homes.close')} name={home.address} onClick={() => setOpen(home)} />
    ) : null;
  return (
    <>
      <Chips
        unseen
        label={t('homes.state')}
        chosen={state}
        choices={(['lasting', 'all'] as const).map((key) => ({ key, text: t(`homes.${key}`) }))}
        onChoose={(key) => filters.set({ state: key })}
      />
      <PagedListPanel
        list={list}
        title={t('homes.title')}
        fields={fields}
        shown={{
          keeper: ({ keeper }, text) => <Link to={to(`/groups/${keeper.id}`)}>{text}</Link>,
        }}
        filters={[chosenText(t('homes.state'), t(`homes.${state}`))]}
        empty={t('homes.empty')}
        tools={mayAct ? <Button onClick={() => setOpen('new')}>{t('homes.open')}</Button> : null}
        act={mayAct ? close : undefined}
      />
      {open === 'new' ? <OpenHome onClose={() => setOpen(undefined)} onDone={list.done} /> : null}
      {open && open !== 'new' ? <CloseHome home={open} onClose={() => setOpen(undefined)} onDone={list.done} /> : null}
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
