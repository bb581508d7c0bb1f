import { useQuery } from '@apollo/client/react';
import { PAPER_FORMS, type PaperForm } from '@chengxin/joining/domain';
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

/** The Word templates of the city's five forms: had, replaced, restored. */
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
      <PageHeader title={t('title')} answer={t(own > 0 ? 'answer' : 'answerNone', { city: city.name, own })} />
      <p className="cx-quiet">{t('rule')}</p>
      {PAPER_FORMS.map((form) => (
        <FormTemplate key={form} form={form} cityCode={city.code} versions={versionsOf(form)} onDone={onDone} />
      ))}
    </>
  );
}
