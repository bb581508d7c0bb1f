import { useMutation } from '@apollo/client/react';
import { fieldsOf, type PaperDefinition, type PaperForm } from '@chengxin/papers/domain';
import { DataTable } from '@chengxin/ui';
import { Button, Flex, type TableProps } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaperTemplatesQuery } from '../../gql/graphql';
import { ActModal } from '../../shared/act-modal';
import { CardLines } from '../../shared/card-lines';
import { formatSize } from '../../shared/files/file-size';
import { formatInstant } from '../../shared/format';
import { useMay, useViewer } from '../../shared/viewer';
import { FieldNames } from './field-names';
import { RestorePaperTemplateDocument } from './form-templates.graphql';
import { ReplaceTemplateModal } from './replace-template.modal';

type Template = PaperTemplatesQuery['paperTemplates'][number];

export interface FormTemplateProps {
  paper: PaperDefinition;
  cityCode: string;
  /** The latest first. */
  versions: readonly Template[];
  onDone: () => void;
}

/** One form: the template in use, the fields that it may name, and its versions. */
export function FormTemplate({ paper, cityCode, versions, onDone }: FormTemplateProps) {
  const { t } = useTranslation('form-templates');
  const { unit } = useViewer();
  const mayReplace = useMay('GROUP_AFFAIRS') && ['CITY', 'PROVINCE'].includes(unit.level);
  const [replacing, setReplacing] = useState(false);
  const [restoring, setRestoring] = useState<Template>();
  const inUse = versions.find((template) => template.inUse);
  const { form } = paper;
  const { asked, more } = fieldsOf(paper);
  const name = t(`form.${form}`);
  const words = ({ fileName, size, setBy, setAt }: Template): string => {
    const set = { name: setBy, date: setAt ? formatInstant(setAt) : '' };
    if (fileName) return t('own', { file: fileName, size: formatSize(size ?? 0), ...set });
    return setBy ? t('restored', set) : t('shipped');
  };
  return (
    <section className="cx-panel" aria-labelledby={`template-${form}`} style={{ marginTop: 16 }}>
      <div className="cx-panel-header">
        <h2 id={`template-${form}`}>{name}</h2>
        <div className="cx-panel-tools">
          <Button href={`/papers/templates/${form}.docx?city=${cityCode}`} aria-label={`${t('download')} ${name}`}>
            {t('download')}
          </Button>
          {mayReplace ? (
            <Button type="primary" aria-label={`${t('replace')} ${name}`} onClick={() => setReplacing(true)}>
              {t('replace')}
            </Button>
          ) : null}
        </div>
      </div>
      {inUse ? (
        <p style={{ overflowWrap: 'anywhere' }}>{t('inUse', { what: `${t('version', inUse)} · ${words(inUse)}` })}</p>
      ) : null}
      <details>
        <summary>{t('fields', { count: asked.length + more.length })}</summary>
        <FieldNames label={t('asked')} names={asked} />
        {more.length > 0 ? <FieldNames label={t('more')} names={more} /> : null}
      </details>
      {versions.length > 1 ? (
        <Versions
          form={form}
          cityCode={cityCode}
          versions={versions}
          words={words}
          onRestore={mayReplace ? setRestoring : undefined}
        />
      ) : null}
      {replacing ? (
        <ReplaceTemplateModal form={form} cityCode={cityCode} onClose={() => setReplacing(false)} onDone={onDone} />
      ) : null}
      {restoring ? (
        <RestoreModal template={restoring} cityCode={cityCode} onClose={() => setRestoring(undefined)} onDone={onDone} />
      ) : null}
    </section>
  );
}

interface VersionsProps extends Pick<FormTemplateProps, 'cityCode' | 'versions'> {
  form: PaperForm;
  words: (template: Template) => string;
  onRestore: ((template: Template) => void) | undefined;
}

function Versions({ form, cityCode, versions, words, onRestore }: VersionsProps) {
  const { t } = useTranslation('form-templates');
  // The product's own, once it was restored, is in use whichever of its versions is looked at.
  const isProducts = versions.some(({ inUse, isShipped }) => inUse && isShipped);
  const isInUse = (template: Template) => template.inUse || (isProducts && template.isShipped);
  const named = (act: string, { version }: Template) => t('of', { act, form: t(`form.${form}`), version });
  const acts = (template: Template) => (
    <Flex gap={12} wrap align="center">
      <a href={`/papers/templates/${form}/${template.version}.docx?city=${cityCode}`} aria-label={named(t('get'), template)}>
        {t('get')}
      </a>
      {onRestore && !isInUse(template) ? (
        <Button type="link" size="small" aria-label={named(t('restore'), template)} onClick={() => onRestore(template)}>
          {t('restore')}
        </Button>
      ) : null}
    </Flex>
  );
  const version = (template: Template) => <span className="cx-figure">{t('version', template)}</span>;
  const columns: TableProps<Template>['columns'] = [
    { key: 'version', title: t('column.version'), render: (_, template) => version(template) },
    { key: 'file', title: t('column.file'), render: (_, template) => words(template) },
    { key: 'act', title: t('column.act'), render: (_, template) => acts(template) },
  ];
  const card = (template: Template) => (
    <CardLines>
      <strong>{version(template)}</strong>
      <span style={{ overflowWrap: 'anywhere' }}>{words(template)}</span>
      {acts(template)}
    </CardLines>
  );
  return (
    <div style={{ marginTop: 12 }}>
      <DataTable
        label={`${t('versions')} ${t(`form.${form}`)}`}
        rows={versions}
        rowKey={({ id }) => id}
        columns={columns}
        card={card}
      />
    </div>
  );
}

interface RestoreProps {
  template: Template;
  cityCode: string;
  onClose: () => void;
  onDone: () => void;
}

function RestoreModal({ template: { form, version }, cityCode, onClose, onDone }: RestoreProps) {
  const { t } = useTranslation('form-templates');
  const [restore] = useMutation(RestorePaperTemplateDocument);
  return (
    <ActModal<object>
      title={t('restoreTitle', { form: t(`form.${form}`), version })}
      okText={t('restore')}
      onClose={onClose}
      onDone={onDone}
      fields={[]}
      perform={async () =>
        (await restore({ variables: { input: { cityCode, form, version } } })).data?.restorePaperTemplate.errors ?? []
      }
    >
      {() => <p>{t('restoreNote')}</p>}
    </ActModal>
  );
}
