import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { choiceIn, type Mode } from './compare.choice';
import { OverTime } from './over-time';
import { Pair } from './pair';
import { Peers } from './peers';
import { Units } from './units';

const VIEWS: Record<Mode, typeof OverTime> = { time: OverTime, pair: Pair, peers: Peers, units: Units };

/** One figure over time, two units, a unit among its peers, all units side by side: four questions, each one query. */
export function ComparePage() {
  const { t } = useTranslation('compare');
  const [query] = useSearchParams();
  const choice = choiceIn(query);
  const View = VIEWS[choice.mode];
  return (
    <>
      <title>{`${t('title')} · 诚信`}</title>
      <View choice={choice} />
    </>
  );
}
