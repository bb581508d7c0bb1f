import { useTranslation } from 'react-i18next';
import { TodoBadge } from '../../features/duties/todo-badge';
import { ViewsMenu } from '../../features/views/views-menu';
import { chooseLanguage, currentLanguage } from '../../shared/language';
import { type Comparison, useScope } from '../../shared/scope';
import { useViewer } from '../../shared/viewer';
import { MonthSwitch } from './month-switch';
import { PersonMenu } from './person-menu';
import { SearchField } from './search-field';
import { UnitPath } from './unit-path';

const COMPARISONS: readonly Comparison[] = ['previous', 'lastYear', 'target'];

/** Unit, month, comparison, to-dos, search, views, language, person. */
export function TopBar() {
  const { t } = useTranslation('shell');
  const viewer = useViewer();
  const { comparison, setScope } = useScope();
  const other = currentLanguage() === 'zh' ? 'en' : 'zh';
  return (
    <header className="cx-top">
      <UnitPath />
      <div className="cx-top-scope">
        <MonthSwitch />
        <label className="cx-compare">
          <span className="cx-compare-label">{t('comparison')}</span>
          <select
            aria-label={t('comparison')}
            value={comparison}
            onChange={(event) => setScope({ comparison: toComparison(event.target.value) })}
          >
            {COMPARISONS.map((one) => (
              <option key={one} value={one}>
                {t(`comparisons.${one}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className="cx-top-person">
        {viewer.mustChangePassword ? null : <TodoBadge />}
        <SearchField />
        {viewer.mustChangePassword ? null : <ViewsMenu />}
        {viewer.demo ? <span className="cx-demo">{t('demo')}</span> : null}
        <button
          type="button"
          className="cx-quiet-button"
          lang={other === 'en' ? 'en' : 'zh-CN'}
          onClick={() => void chooseLanguage(other)}
        >
          {t('otherLanguage')}
        </button>
        <PersonMenu />
      </div>
    </header>
  );
}

function toComparison(value: string): Comparison {
  return COMPARISONS.find((one) => one === value) ?? 'previous';
}
