import { useMutation, useQuery } from '@apollo/client/react';
import { ANNEX_FORMS, type AnnexForm, type ApplicationState } from '@chengxin/joining/domain';
import { PageHeader, PageState } from '@chengxin/ui';
import { Button, Flex } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { GroupPapersQuery } from '../../gql/graphql';
import { ReasonField } from '../../shared/act-form';
import { ActModal } from '../../shared/act-modal';
import { ChoiceChips } from '../../shared/choice-chips';
import { FilterBar, useFilters } from '../../shared/filters';
import { QueryState } from '../../shared/query-state';
import { useScope } from '../../shared/scope';
import { useMay } from '../../shared/viewer';
import { GroupPapersDocument, RevealGroupPersonsDocument } from './group-joining.graphql';
import {
  ApplicationSheet,
  ArchiveSheet,
  CharterSheet,
  CovenantSheet,
  type PaperGroup,
  type PaperText,
  type Persons,
  PledgeSheet,
} from './paper-forms';

const NOBODY: Persons = new Map();

/** Applications that are printed only when that very one is chosen. */
const CAME_TO_NOTHING: ReadonlySet<ApplicationState> = new Set(['REJECTED', 'WITHDRAWN', 'EXPIRED']);

/** Who was revealed for which form, and why. */
interface Revealed {
  readonly only: string;
  readonly persons: Persons;
  readonly reason: string;
}

/** The forms of a group, filled from what is known, to be printed on A4: one sheet, or one for each member. */
export function PapersPage() {
  const { t } = useTranslation('papers');
  const { id = '' } = useParams();
  const { unitCode, to } = useScope();
  const cityCode = `${unitCode.slice(0, 4)}00`;
  const result = useQuery(GroupPapersDocument, { variables: { id, cityCode }, fetchPolicy: 'cache-and-network' });
  return (
    <>
      <p className="cx-screen-only" style={{ margin: '0 0 4px' }}>
        <Link to={to(`/groups/${id}`)}>‹ {t('back')}</Link>
      </p>
      <QueryState result={result} shape="detail">
        {({ group, ...data }) =>
          group ? <Papers group={group} data={data} /> : <PageState kind="empty" title={t('notFound')} />
        }
      </QueryState>
    </>
  );
}

function Papers({ group, data }: { group: PaperGroup; data: Omit<GroupPapersQuery, 'group'> }) {
  const { t } = useTranslation('papers');
  const { to } = useScope();
  const { params } = useFilters();
  const mayReveal = useMay('PERSONAL_REVEAL');
  const maySave = useMay('GROUP_AFFAIRS');
  const [revealed, setRevealed] = useState<Revealed>();
  const [revealing, setRevealing] = useState(false);
  const form = ANNEX_FORMS.find((each) => each === params.get('form')) ?? 'archive';
  const only = (form === 'application' ? params.get('application') : form === 'pledge' ? params.get('member') : null) ?? '';
  // What was shown for one form's persons is not shown for another's.
  const { persons = NOBODY, reason } = revealed?.only === only ? revealed : {};
  const sheets = sheetsOf(form, only, group, data, persons);
  const query = new URLSearchParams({ group: group.id, ...(only && { only }), ...(reason && { reason }) });
  return (
    <>
      <title>{`${t(`forms.${form}`)} · 诚信`}</title>
      <PageHeader
        title={t('title', { name: group.name })}
        answer={sheets.length > 1 ? t('sheets', { count: sheets.length }) : undefined}
        extra={
          <Flex gap={8} wrap>
            {maySave && only !== 'blank' && sheets.length > 0 ? (
              <Button href={`/papers/${form}.docx?${query}`}>{t(sheets.length > 1 ? 'files' : 'file')}</Button>
            ) : null}
            {maySave && form === 'archive' ? <Button href={`/papers/archive.xlsx?${query}`}>{t('workbook')}</Button> : null}
            <Button type="primary" disabled={sheets.length === 0} onClick={() => window.print()}>
              {t('print')}
            </Button>
          </Flex>
        }
      />
      <Flex className="cx-screen-only" vertical gap={8} style={{ marginBottom: 14 }}>
        <ChoiceChips
          label={t('form')}
          name="form"
          chosen={form}
          choices={ANNEX_FORMS.map((key) => ({ key, text: t(`forms.${key}`) }))}
        />
        <Whose form={form} group={group} data={data} />
        {maySave ? (
          <Flex gap={8} wrap>
            <Link to={to('/form-templates')}>{t('templates')}</Link>
            <span className="cx-quiet">{t('templatesNote')}</span>
          </Flex>
        ) : null}
        {form === 'application' || form === 'archive' ? (
          <span>
            {persons === NOBODY ? t('masked') : null}{' '}
            {mayReveal && persons === NOBODY ? (
              <Button size="small" onClick={() => setRevealing(true)}>
                {t('reveal')}
              </Button>
            ) : null}
          </span>
        ) : null}
      </Flex>
      {sheets.length === 0 ? <PageState kind="empty" title={t(form === 'application' ? 'none' : 'nobody')} /> : sheets}
      {revealing ? (
        <RevealModal groupId={group.id} only={only} onClose={() => setRevealing(false)} onRevealed={setRevealed} />
      ) : null}
    </>
  );
}

type PapersData = Omit<GroupPapersQuery, 'group'>;

/** For the forms that are filled in for somebody: for whom. */
function Whose({ form, group, data }: { form: AnnexForm; group: PaperGroup; data: PapersData }) {
  const { t } = useTranslation('papers');
  const filters = useFilters();
  const of =
    form === 'application'
      ? {
          name: 'application',
          rows: data.joinApplications.nodes.map(({ id, retailer }) => ({ value: id, label: retailer.storeName })),
        }
      : form === 'pledge'
        ? { name: 'member', rows: group.members.map(({ id, retailer }) => ({ value: id, label: retailer.storeName })) }
        : null;
  if (!of) return null;
  const value = filters.params.get(of.name) ?? '';
  const options = [{ value: '', label: t('all') }, ...of.rows, { value: 'blank', label: t('blank') }];
  return (
    <FilterBar
      label={t('whose')}
      unfolded
      filters={{ ...filters, any: false }}
      fields={[{ name: of.name, label: t('whose'), value, options, initial: '', width: 220 }]}
    />
  );
}

/** The sheets of a form: of one whose id is given, a blank one, or of all. */
function sheetsOf(form: AnnexForm, wanted: string, group: PaperGroup, data: PapersData, persons: Persons) {
  const textOf = (kind: PaperText['kind']) => data.foundingTexts.find((text) => text.kind === kind && text.inForce);
  const charter = textOf('CHARTER');
  const covenant = textOf('COVENANT');
  const pledge = textOf('PLEDGE');
  switch (form) {
    case 'charter':
      return charter ? [<CharterSheet key="charter" text={charter} group={group} />] : [];
    case 'covenant':
      return covenant ? [<CovenantSheet key="covenant" text={covenant} />] : [];
    case 'application':
      if (wanted === 'blank') return [<ApplicationSheet key="blank" group={group} application={null} persons={persons} />];
      return data.joinApplications.nodes
        .filter(({ id, state }) => (wanted === '' ? !CAME_TO_NOTHING.has(state) : id === wanted))
        .map((application) => (
          <ApplicationSheet key={application.id} group={group} application={application} persons={persons} />
        ));
    case 'pledge':
      if (!pledge) return [];
      if (wanted === 'blank') return [<PledgeSheet key="blank" text={pledge} group={group} member={null} />];
      return group.members
        .filter(({ id }) => wanted === '' || id === wanted)
        .map((member) => <PledgeSheet key={member.id} text={pledge} group={group} member={member} />);
    case 'archive':
      return [<ArchiveSheet key="archive" group={group} persons={persons} />];
  }
}

interface RevealProps {
  groupId: string;
  only: string;
  onClose: () => void;
  onRevealed: (revealed: Revealed) => void;
}

/** Full names and telephones for the sheets, for a reason that is kept. */
function RevealModal({ groupId, only, onClose, onRevealed }: RevealProps) {
  const { t } = useTranslation('papers');
  const [reveal] = useMutation(RevealGroupPersonsDocument);
  return (
    <ActModal<{ reason: string }>
      title={t('reveal')}
      okText={t('reveal')}
      onClose={onClose}
      onDone={() => undefined}
      fields={['reason']}
      perform={async ({ reason }) => {
        const answer = (await reveal({ variables: { input: { groupId, only: only || null, reason } } })).data?.revealGroupPersons;
        if (answer?.persons)
          onRevealed({ only, reason, persons: new Map(answer.persons.map((person) => [person.subjectId, person])) });
        return answer?.errors ?? [];
      }}
    >
      {() => (
        <>
          <p>{t('revealNote')}</p>
          <ReasonField name="reason" label={t('reason')} />
        </>
      )}
    </ActModal>
  );
}
