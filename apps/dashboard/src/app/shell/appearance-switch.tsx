import { useTranslation } from 'react-i18next';
import { APPEARANCES, chooseAppearance, useAppearance } from '../../shared/appearance';

/** Light, dark, or as the system has it; kept on this device. */
export function AppearanceSwitch() {
  const { t } = useTranslation('shell');
  const { chosen } = useAppearance();
  return (
    <fieldset className="cx-switch cx-appearance" aria-label={t('appearance')}>
      {APPEARANCES.map((one) => (
        <button key={one} type="button" aria-pressed={one === chosen} onClick={() => chooseAppearance(one)}>
          {t(`appearances.${one}`)}
        </button>
      ))}
    </fieldset>
  );
}
