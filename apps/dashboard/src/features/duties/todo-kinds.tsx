import type { TodoKind } from '@chengxin/duties/domain';
import { useNarrow } from '@chengxin/ui';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../../shared/format';
import type { kindsOf } from './todo-counts';
import { kindText } from './todo-words';

export interface TodoKindsProps {
  kinds: ReturnType<typeof kindsOf>;
  chosen: TodoKind | undefined;
  onChoose: (kind: TodoKind | undefined) => void;
}

/** The kinds of which there is something, with how many and how many of them are late; one can be chosen; folded on a telephone. */
export function TodoKinds({ kinds, chosen, onChoose }: TodoKindsProps) {
  const { t } = useTranslation('todo');
  const narrow = useNarrow();
  const list = (
    <fieldset className="cx-todo-kinds">
      <legend className="cx-visually-hidden">{t('kinds')}</legend>
      <button type="button" aria-pressed={chosen === undefined} onClick={() => onChoose(undefined)}>
        {t('every')}
      </button>
      {kinds.map(({ kind, count, overdue }) => (
        <button
          key={kind}
          type="button"
          aria-pressed={kind === chosen}
          onClick={() => onChoose(kind === chosen ? undefined : kind)}
        >
          <span>{kindText(kind)}</span>
          <span className="cx-figure">
            {formatCount(count)}
            {overdue > 0 ? <em>{t('overdue', { count: overdue })}</em> : null}
          </span>
        </button>
      ))}
    </fieldset>
  );
  return narrow ? (
    // Folded again by what is chosen in it.
    <details key={chosen ?? 'every'}>
      <summary>{chosen ? kindText(chosen) : t('kindsFolded', { count: kinds.length })}</summary>
      {list}
    </details>
  ) : (
    list
  );
}
