import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ArchiveDocument } from '../../gql/graphql';
import { useScope } from '../../shared/scope';
import { useMay } from '../../shared/viewer';
import type { Box } from './archive-box';

type Made = 'joining' | 'meetings' | 'texts' | 'elections';
const MADE: Partial<Record<ArchiveDocument, Made>> = {
  CHARTER: 'texts',
  COVENANT: 'texts',
  APPLICATIONS: 'joining',
  PLEDGES: 'joining',
  GROUP_INFORMATION: 'elections',
  SIGN_IN_SHEETS: 'meetings',
  MINUTES_BOOK: 'meetings',
  IMAGES: 'meetings',
};

/** Where a document is made: leads there, a missing month's meetings at that month; nothing is made any more for a box that is closed. */
export function MadeWhere({ box, line, open }: { box: Box; line: Box['documents'][number]; open: boolean }) {
  const { t } = useTranslation('archives');
  const { to } = useScope();
  const maySeeMembers = useMay('RETAILER_READ');
  const made = MADE[line.document];
  const latest = line.missing.findLast(({ month }) => month)?.month;
  const paths: Record<Made, string | null> = {
    texts: maySeeMembers ? '/founding-texts' : null,
    joining: open && maySeeMembers && line.state === 'INCOMPLETE' ? `/groups/${box.id}#joining` : null,
    elections: open && line.state === 'INCOMPLETE' ? '/elections' : null,
    meetings: open && latest ? `/meetings?of=${latest}` : null,
  };
  const path = made ? paths[made] : null;
  return made && path ? <Link to={to(path)}>{t(`made.${made}`)}</Link> : null;
}
