import { Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { type ExplainedFigure, explainedIn, SCORE, withExplanation } from '../../shared/explain-address';
import { DifferenceExplanation } from './difference-explanation';
import { IndicatorExplanation } from './indicator-explanation';
import { GroupMonthExplanation, RetailerMonthExplanation } from './month-explanation';
import { PeersExplanation } from './peers-explanation';
import { PeriodExplanation } from './period-explanation';
import { ScoreExplanation } from './score-explanation';
import './explain.css';

/** By months where the figure sums several, else by its rows, or by what is asked about; a score by its points. */
function Explanation({ figure }: { figure: ExplainedFigure }) {
  const { code, from, focus } = figure;
  if (code === SCORE) return <ScoreExplanation figure={figure} />;
  if (from !== undefined) return <PeriodExplanation figure={figure} from={from} />;
  switch (focus?.on) {
    case 'peers':
      return <PeersExplanation figure={figure} among={focus.of} />;
    case 'with':
      return <DifferenceExplanation figure={figure} other={focus.of} />;
    case 'group':
      return <GroupMonthExplanation figure={figure} id={focus.of} />;
    case 'retailer':
      return <RetailerMonthExplanation figure={figure} id={focus.of} />;
    default:
      return <IndicatorExplanation figure={figure} />;
  }
}

/** The explanation that the address names, beside the page; closing it leaves the page, and the focus, as they were. */
export function ExplainDrawer() {
  const { t } = useTranslation('explain');
  const [query, setQuery] = useSearchParams();
  const open = explainedIn(query) !== null;
  // What it told stays in it until it is gone.
  const [told, setTold] = useState(query);
  if (open && told !== query) setTold(query);
  const figure = explainedIn(told);
  return (
    <Drawer
      open={open}
      destroyOnHidden
      title={t('how')}
      size={Math.min(720, window.innerWidth)}
      onClose={() => setQuery((current) => withExplanation(current, null), { preventScrollReset: true })}
    >
      {figure ? <Explanation figure={figure} /> : null}
    </Drawer>
  );
}
