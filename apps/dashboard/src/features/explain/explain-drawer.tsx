import { Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { type ExplainedFigure, explainedIn, SCORE, withExplanation } from '../../shared/explain-address';
import { IndicatorExplanation } from './indicator-explanation';
import { PeriodExplanation } from './period-explanation';
import { ScoreExplanation } from './score-explanation';
import './explain.css';

/** By months where the figure sums several, else by its rows; a score by its points. */
function Explanation({ figure }: { figure: ExplainedFigure }) {
  const { code, from } = figure;
  if (code === SCORE) return <ScoreExplanation figure={figure} />;
  return from === undefined ? <IndicatorExplanation figure={figure} /> : <PeriodExplanation figure={figure} from={from} />;
}

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
      <Explanation figure={figure} />
    </Drawer>
  );
}
