import { useMutation, useQuery } from '@apollo/client/react';
import { TEXT_KINDS } from '@chengxin/joining/domain';
import { PageHeader, PageState } from '@chengxin/ui';
import { Button, Flex, Form, Input } from 'antd';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FoundingTextsQuery } from '../../gql/graphql';
import { DayField, ReasonField } from '../../shared/act-form';
import { ActModal } from '../../shared/act-modal';
import { ChoiceChips } from '../../shared/choice-chips';
import { useFilters } from '../../shared/filters';
import { keepLast } from '../../shared/list-state';
import { QueryState } from '../../shared/query-state';
import { useScope } from '../../shared/scope';
import { useToldActs } from '../../shared/use-told-acts';
import { useMay, useViewer } from '../../shared/viewer';
import { ComparedTexts, FoundingTextArticle } from './founding-text-article';
import { FoundingTextsDocument, SetFoundingTextDocument } from './founding-texts.graphql';

type FoundingText = FoundingTextsQuery['foundingTexts'][number];

/** The city's three texts with all their versions: read, compare, print, revise. */
export function FoundingTextsPage() {
  const { t } = useTranslation('founding-texts');
  const { unitCode, to } = useScope();
  const cityCode = `${unitCode.slice(0, 4)}00`;
  const result = useQuery(FoundingTextsDocument, { variables: { cityCode }, fetchPolicy: 'cache-and-network' });
  const { toast, done } = useToldActs(() => void result.refetch());
  return (
    <>
      {toast}
      <title>{`${t('title')} · 诚信`}</title>
      <p className="cx-screen-only" style={{ margin: '0 0 4px' }}>
        <Link to={to('/joining')}>‹ {t('back')}</Link>
      </p>
      <QueryState result={keepLast(result)} shape="detail">
        {({ foundingTexts, unit }) =>
          foundingTexts.length > 0 && unit ? (
            <Versions texts={foundingTexts} city={unit} onDone={() => done(t('done'))} />
          ) : (
            <PageState kind="empty" title={t('noCity')} />
          )
        }
      </QueryState>
    </>
  );
}

function Versions({
  texts,
  city,
  onDone,
}: {
  texts: readonly FoundingText[];
  city: { code: string; name: string };
  onDone: () => void;
}) {
  const { t } = useTranslation('founding-texts');
  const { params } = useFilters();
  const viewer = useViewer();
  const mayRevise = useMay('GROUP_AFFAIRS') && ['CITY', 'PROVINCE'].includes(viewer.unit.level);
  const [revising, setRevising] = useState(false);
  const kind = TEXT_KINDS.find((each) => each === params.get('kind')) ?? 'CHARTER';
  const versions = texts.filter((text) => text.kind === kind);
  const inForce = versions.find((text) => text.inForce) ?? versions[0];
  const shown = versions.find(({ version }) => String(version) === params.get('version')) ?? inForce;
  const before = versions.find(({ version }) => version === (shown?.version ?? 0) - 1);
  const comparing = params.get('view') === 'compare' && before;
  if (!shown || !inForce) return null;
  const since = inForce.effectiveOn ? t('since', { date: inForce.effectiveOn }) : t('sinceEver');
  return (
    <>
      <PageHeader
        title={t('title')}
        answer={t('answer', { city: city.name, kind: t(`kind.${kind}`), version: inForce.version, since })}
        extra={
          <Flex gap={8}>
            {mayRevise ? <Button onClick={() => setRevising(true)}>{t('revise')}</Button> : null}
            <Button type="primary" onClick={() => window.print()}>
              {t('print')}
            </Button>
          </Flex>
        }
      />
      <Flex className="cx-screen-only" wrap gap="8px 24px" style={{ marginBottom: 14 }}>
        <ChoiceChips
          label={t('kinds')}
          name="kind"
          chosen={kind}
          choices={TEXT_KINDS.map((key) => ({ key, text: t(`kind.${key}`) }))}
        />
        <ChoiceChips
          label={t('versions')}
          name="version"
          chosen={String(shown.version)}
          choices={versions.map((text) => ({ key: String(text.version), text: nameOf(text, t) }))}
        />
        {before ? (
          <ChoiceChips
            label={t('view')}
            name="view"
            chosen={comparing ? 'compare' : 'plain'}
            choices={[
              { key: 'plain', text: t('plain') },
              { key: 'compare', text: t('compare') },
            ]}
          />
        ) : null}
      </Flex>
      <p className="cx-quiet cx-screen-only">
        {shown.setAt ? t('history', { date: shown.setAt.slice(0, 10), name: shown.setBy, reason: shown.reason }) : t('shipped')}
      </p>
      <article className="cx-panel cx-paper">
        {comparing ? (
          <ComparedTexts title={shown.title} older={before.body} newer={shown.body} />
        ) : (
          <FoundingTextArticle title={shown.title} body={shown.body} centred={kind === 'COVENANT'} />
        )}
      </article>
      {revising ? (
        <ReviseModal text={versions[0] ?? shown} cityCode={city.code} onClose={() => setRevising(false)} onDone={onDone} />
      ) : null}
    </>
  );
}

function nameOf({ version, inForce, effectiveOn }: FoundingText, t: TFunction<'founding-texts'>): string {
  const name = t('version', { version });
  return inForce ? `${name} · ${t('inForce')}` : effectiveOn ? `${name} · ${t('coming', { date: effectiveOn })}` : name;
}

interface ReviseProps {
  text: FoundingText;
  cityCode: string;
  onClose: () => void;
  onDone: () => void;
}

/** The next version, begun from the last one. */
function ReviseModal({ text: { kind, body }, cityCode, onClose, onDone }: ReviseProps) {
  const { t } = useTranslation('founding-texts');
  const [set] = useMutation(SetFoundingTextDocument);
  return (
    <ActModal<{ body: string; effectiveOn: string; reason: string }>
      title={t('reviseTitle', { kind: t(`kind.${kind}`) })}
      onClose={onClose}
      onDone={onDone}
      fields={['body', 'effectiveOn', 'reason']}
      initialValues={{ body }}
      perform={async (values) =>
        (await set({ variables: { input: { kind, cityCode, ...values } } })).data?.setFoundingText.errors ?? []
      }
    >
      {() => (
        <>
          {kind === 'PLEDGE' ? <p className="cx-quiet">{t('resign')}</p> : null}
          <Form.Item name="body" label={t('body')}>
            <Input.TextArea autoSize={{ minRows: 8, maxRows: 16 }} maxLength={10_000} />
          </Form.Item>
          <DayField name="effectiveOn" label={t('effectiveOn')} />
          <ReasonField name="reason" label={t('reason')} />
        </>
      )}
    </ActModal>
  );
}
