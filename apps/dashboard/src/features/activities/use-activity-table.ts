import type { TableTwinData } from '@chengxin/ui';
import { useTranslation } from 'react-i18next';
import type { WallActivityFragment } from '../../gql/graphql';

const COLUMNS = ['heldOn', 'kind', 'topic', 'place', 'groups', 'participants', 'guests', 'trainer', 'files', 'by'] as const;
const FIGURES: readonly string[] = ['participants', 'guests', 'files'];

/** Activities as a table for files. */
export function useActivityTable(activities: readonly WallActivityFragment[]): () => TableTwinData {
  const { t } = useTranslation('activities');
  return () => ({
    columns: COLUMNS.map((key) => ({ key, title: t(`column.${key}`), figure: FIGURES.includes(key) })),
    rows: activities.map((activity) => ({
      key: activity.id,
      heldOn: activity.heldOn,
      kind: t(`kinds.${activity.kind}`),
      topic: activity.topic,
      place: activity.placeText,
      groups: activity.groups.map(({ name }) => name).join('；') || t('ofCounty', { county: activity.county.name }),
      participants: String(activity.participantCount),
      guests: String(activity.guests),
      trainer: activity.trainer?.retailer.storeName ?? '',
      files: String(activity.files.length),
      by: activity.recordedBy,
    })),
  });
}
