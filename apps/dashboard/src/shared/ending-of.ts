import { END_CAUSE_LABELS, type EndCause } from '@chengxin/joining/domain';
import { currentLanguage } from './language';

/** Why a membership is over, in the language of the page: by the charter, or as it was written down; null while it lasts. */
export function endingOf(membership: {
  leftOn?: string | null;
  endCause?: EndCause | null;
  endReason?: string | null;
}): string | null {
  if (!membership.leftOn) return null;
  return membership.endCause ? END_CAUSE_LABELS[membership.endCause][currentLanguage()] : (membership.endReason ?? null);
}
