import { Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { explainedIn, SCORE, withExplanation } from '../../shared/explain-address';
import { IndicatorExplanation } from './indicator-explanation';
import { ScoreExplanation } from './score-explanation';
import './explain.css';

/** The explanation that the address names, beside the page; closing it leaves the page as it was. */
export function ExplainDrawer() {
  const { t } = useTranslation('explain');
  const [query, setQuery] = useSearchParams();
  const figure = explainedIn(query);
  if (!figure) return null;
  return (
    <Drawer
      open
      title={t('how')}
      size={Math.min(720, window.innerWidth)}
      onClose={() => setQuery((current) => withExplanation(current, null), { preventScrollReset: true })}
    >
      {figure.code === SCORE ? <ScoreExplanation figure={figure} /> : <IndicatorExplanation figure={figure} />}
    </Drawer>
  );
}
