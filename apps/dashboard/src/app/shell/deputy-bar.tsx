import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../shared/viewer';
import { BeginDeputyshipDocument, EndDeputyshipDocument } from './shell.graphql';

// Everything on the screen was asked for as somebody else: one begins anew, where the day of the post begins.
const startAnew = (): void => window.location.assign('/');

/** In whose place one acts or could act today; nothing for who stands in for nobody. */
export function DeputyBar() {
  const { t } = useTranslation('shell');
  const { deputyships, mustChangePassword } = useViewer();
  const [begin, beginning] = useMutation(BeginDeputyshipDocument, { onCompleted: startAnew });
  const [end, ending] = useMutation(EndDeputyshipDocument, { onCompleted: startAnew });
  const acting = deputyships.find(({ isActing }) => isActing);
  const shown = acting ? [acting] : deputyships;
  if (mustChangePassword) return null;
  return shown.map(({ absenceId, holderName, unitName, kind, until }) => {
    const words = { holder: holderName, unit: unitName, post: t(`shared:role.${kind}`), until };
    return (
      <p key={absenceId} className="cx-stale cx-deputy" role="status">
        {t(acting ? 'deputy.acting' : 'deputy.offered', words)}
        <button
          type="button"
          className="cx-button"
          disabled={beginning.loading || ending.loading}
          onClick={() => void (acting ? end() : begin({ variables: { input: { absenceId } } }))}
        >
          {acting ? t('deputy.end') : t('deputy.begin', words)}
        </button>
      </p>
    );
  });
}
