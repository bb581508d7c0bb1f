import { Button } from 'antd';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ArchiveBoxQuery } from '../../gql/graphql';
import { useScope } from '../../shared/scope';

export type Whereabouts = ArchiveBoxQuery['archiveWhereabouts'][number];

/** Named before the rest is asked for. */
const NAMED = 12;

/** What is there of a document, month by month or member by member, each leading to where it was made. */
export function ThereOf({ papers, groupId }: { papers: readonly Whereabouts[]; groupId: string }) {
  const { t } = useTranslation('archives');
  const { to } = useScope();
  const [all, setAll] = useState(false);
  if (papers.length === 0) return null;
  const pathOf = ({ meetingId, applicationId, membershipId }: Whereabouts): string | null => {
    if (meetingId) return `/meetings/${meetingId}`;
    if (applicationId) return `/joining?application=${applicationId}`;
    return membershipId ? `/groups/${groupId}/papers?form=pledge&member=${membershipId}` : null;
  };
  const made = papers.filter((paper) => pathOf(paper) !== null);
  const byHand = papers.length - made.length;
  const shown = all ? made : made.slice(0, NAMED);
  return (
    <p>
      {t('there')}
      {shown.map((paper, index) => (
        <Fragment key={paper.retailerId ?? paper.month}>
          {index > 0 ? t('listed') : null}
          <Link to={to(pathOf(paper) ?? '')}>{paper.storeName ?? <span className="cx-figure">{paper.month}</span>}</Link>
        </Fragment>
      ))}
      {shown.length < made.length ? (
        <Button type="link" size="small" onClick={() => setAll(true)}>
          {t('thereAll', { count: made.length })}
        </Button>
      ) : null}
      {byHand > 0 ? t(made.length > 0 ? 'byHandToo' : 'byHand', { count: byHand }) : null}
    </p>
  );
}
