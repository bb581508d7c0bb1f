import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { formatMonth } from '../../shared/format';
import { useScope } from '../../shared/scope';
import { strangeIn } from '../../shared/scope-query';
import { useViewer } from '../../shared/viewer';

const LONGEST = 20;
const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** Says which unit or month is shown where the address names none that there is; nothing for a sound address. */
export function AddressNote() {
  const { t } = useTranslation('shell');
  const { homeUnit } = useViewer();
  const { month } = useScope();
  const [query] = useSearchParams();
  const strange = strangeIn(query);
  const notes = [
    strange.unit && t('address.unit', { text: shortened(strange.unit), shown: homeUnit.name }),
    strange.month && t('address.month', { text: shortened(strange.month), shown: formatMonth(month) }),
  ].filter(Boolean);
  if (notes.length === 0) return null;
  return (
    <p className="cx-stale" role="status">
      {notes.join(' ')}
    </p>
  );
}
