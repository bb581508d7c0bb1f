import { INDICATORS } from '@chengxin/indicators/domain';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { sectionsFor } from '../../app/shell/navigation';
import { useViewer } from '../../shared/viewer';
import type { Destination } from './find-destinations';
import { INDICATOR_SPELLINGS, PAGE_SPELLINGS } from './spellings';

const BOARDS: readonly [beginning: string, path: string][] = [
  ['COVERAGE_', '/coverage'],
  ['GROUP_SIZE_', '/sizes'],
  ['MARGIN_', '/margin'],
];

/** The board on which an indicator stands. */
const boardOf = (code: string): string => BOARDS.find(([beginning]) => code.startsWith(beginning))?.[1] ?? '/overview';

/** The pages that the viewer may open, and the indicators, whose explanation opens on their board. */
export function useDestinations(unitCode: string, month: string): Destination[] {
  const { t, i18n } = useTranslation('shell');
  const viewer = useViewer();
  return useMemo(() => {
    const pages = sectionsFor(viewer.permissions)
      .flatMap((section) => section.places)
      .map(
        (place): Destination => ({
          kind: 'page',
          id: place.key,
          name: t(place.key),
          aliases: [t(place.key, { lng: 'zh' }), t(place.key, { lng: 'en' })],
          spelling: PAGE_SPELLINGS[place.key] ?? '',
          path: place.path,
        }),
      );
    const indicators = [...INDICATORS.values()].map(
      ({ code, nameZh, nameEn }): Destination => ({
        kind: 'indicator',
        id: code,
        name: i18n.language === 'en' ? nameEn : nameZh,
        aliases: [nameZh, nameEn, code],
        spelling: INDICATOR_SPELLINGS[code] ?? '',
        path: `${boardOf(code)}?explain=${code}~${unitCode}~${month}`,
      }),
    );
    return [...pages, ...indicators];
  }, [viewer.permissions, t, i18n.language, unitCode, month]);
}
