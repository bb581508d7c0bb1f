import { useTranslation } from 'react-i18next';
import { Chips } from '../../shared/chips';
import { useFilters } from '../../shared/filters';
import type { Peer } from './to-peers';

/** The peers one by one; those that are pressed are compared, the subject always is. */
export function PeerToggles({ peers, subject }: { peers: readonly Peer[]; subject: string }) {
  const { t } = useTranslation('compare');
  const { set } = useFilters();
  const others = peers.filter(({ code }) => code !== subject);
  const chosen = others.filter(({ inGroup }) => inGroup).map(({ code }) => code);
  const toggle = (code: string) => {
    const next = chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code];
    set({ units: next.join('.') });
  };
  return (
    <Chips
      label={t('chosenPeers')}
      choices={others.map(({ code, name }) => ({ key: code, text: name }))}
      chosen={chosen}
      onChoose={toggle}
    />
  );
}
