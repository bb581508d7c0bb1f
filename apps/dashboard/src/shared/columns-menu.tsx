import { Popover } from '@chengxin/ui';
import { useTranslation } from 'react-i18next';
import { DENSITIES, type useListLook } from './columns';

export interface ColumnsMenuProps<Column extends string> {
  look: ReturnType<typeof useListLook<Column>>;
  nameOf: (column: Column) => string;
}

/** Which columns a list shows, and how dense; kept on this device, and taken by an export. Not on a telephone, which shows cards. */
export function ColumnsMenu<Column extends string>({ look, nameOf }: ColumnsMenuProps<Column>) {
  const { t } = useTranslation('columns');
  const [first, ...others] = look.all;
  if (first === undefined) return null;
  return (
    <Popover label={t('label')} trigger={t('label')} align="end" className="cx-columns">
      {() => (
        <div className="cx-choices">
          <fieldset className="cx-column-choices">
            <legend>{t('shown')}</legend>
            <label>
              <input type="checkbox" checked disabled /> {nameOf(first)}
            </label>
            {others.map((column) => (
              <label key={column}>
                <input type="checkbox" checked={look.columns.includes(column)} onChange={() => look.toggle(column)} />{' '}
                {nameOf(column)}
              </label>
            ))}
          </fieldset>
          <button type="button" className="cx-choice" disabled={look.columns.length === look.all.length} onClick={look.showAll}>
            {t('all')}
          </button>
          <fieldset className="cx-switch" aria-label={t('density')}>
            {DENSITIES.map((one) => (
              <button key={one} type="button" aria-pressed={one === look.density} onClick={() => look.setDensity(one)}>
                {t(one)}
              </button>
            ))}
          </fieldset>
        </div>
      )}
    </Popover>
  );
}
