import { useQuery } from '@apollo/client/react';
import { ANNEX_PAPERS } from '@chengxin/joining/domain';
import { RECORD_PAPERS } from '@chengxin/meetings/domain';
import type { PaperForm } from '@chengxin/papers/domain';
import { PageHeader, PageState } from '@chengxin/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PaperTemplatesQuery } from '../../gql/graphql';
import { keepLast } from '../../shared/list-state';
import { QueryState } from '../../shared/query-state';
import { useScope } from '../../shared/scope';
import { useToldActs } from '../../shared/use-told-acts';
import { FormTemplate } from './form-template';
import { PaperTemplatesDocument } from './form-templates.graphql';

const PAPERS = [...Object.values(ANNEX_PAPERS), ...Object.values(RECORD_PAPERS)];

/** The Word templates of the city's forms, annexes and records of meetings: had, replaced, restored. */
export function FormTemplatesPage() {
  const { t } = useTranslation('form-templates');
  const { unitCode, to } = useScope();
  const result = useQuery(PaperTemplatesDocument, {
    variables: { cityCode: `${unitCode.slice(0, 4)}00` },
    fetchPolicy: 'cache-and-network',
  });
  const { toast, done } = useToldActs(() => void result.refetch());
  return (
    <>
      {toast}
      <title>{`${t('title')} · 诚信`}</title>
      <p style={{ margin: '0 0 4px' }}>
        <Link to={to('/joining')}>‹ {t('back')}</Link>
      </p>
      <QueryState result={keepLast(result)} shape="detail">
        {({ paperTemplates, unit }) =>
          paperTemplates.length > 0 && unit ? (
            <Forms templates={paperTemplates} city={unit} onDone={() => done(t('done'))} />
          ) : (
            <PageState kind="empty" title={t('noCity')} />
          )
        }
      </QueryState>
    </>
  );
}

interface FormsProps {
  templates: PaperTemplatesQuery['paperTemplates'];
  city: { code: string; name: string };
  onDone: () => void;
}

function Forms({ templates, city, onDone }: FormsProps) {
  const { t } = useTranslation('form-templates');
  const versionsOf = (form: PaperForm) => templates.filter((template) => template.form === form);
  const own = templates.filter(({ inUse, isShipped }) => inUse && !isShipped).length;
  return (
    <>
      <PageHeader
        title={t('title')}
        answer={t(own > 0 ? 'answer' : 'answerNone', { city: city.name, own, all: PAPERS.length })}
      />
      <p className="cx-quiet">{t('rule', { sample: '{{签到.零售店名称}}' })}</p>
      {PAPERS.map((paper) => (
        <FormTemplate key={paper.form} paper={paper} cityCode={city.code} versions={versionsOf(paper.form)} onDone={onDone} />
      ))}
    </>
  );
}
