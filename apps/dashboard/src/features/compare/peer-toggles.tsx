import { useTranslation } from 'react-i18next';
import { useFilters } from '../../shared/filters';
import type { Peer } from './to-peers';

/** The peers one by one; those that are pressed are compared, the subject always is. */
export function PeerToggles({ peers, subject }: { peers: readonly Peer[]; subject: string }) {
  const { t } = useTranslation('compare');
  const { set } = useFilters();
  const chosen = peers.filter((peer) => peer.inGroup && peer.code !== subject).map((peer) => peer.code);
  const toggle = (code: string) => {
    const next = chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code];
    set({ units: next.join('.') });
  };
  return (
    <fieldset className="cx-chips">
      <legend>{t('chosenPeers')}</legend>
      {peers
        .filter((peer) => peer.code !== subject)
        .map((peer) => (
          <button key={peer.code} type="button" aria-pressed={peer.inGroup} onClick={() => toggle(peer.code)}>
            {peer.name}
          </button>
        ))}
    </fieldset>
  );
}
