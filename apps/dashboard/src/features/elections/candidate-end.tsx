import { BandTag, type BandTone } from '@chengxin/ui';
import { useTranslation } from 'react-i18next';
import type { CandidateState, ElectionState } from '../../gql/graphql';

type End = CandidateState | 'NOT_SEATED';

const TONES: Record<End, BandTone> = {
  ...{ STANDING: 'none', WITHDRAWN: 'none', ELECTED: 'good', NOT_ELECTED: 'none', NOT_SEATED: 'none' },
};

export interface CandidateEndProps {
  election: { state: ElectionState };
  candidate: { state: CandidateState };
  /** Whether a round elected him, whatever became of it. */
  wasElected: boolean;
}

/** What became of a candidate; who was elected and has not taken office, as the election was cancelled or he has left, is told as such. */
export function CandidateEnd({ election, candidate, wasElected }: CandidateEndProps) {
  const { t } = useTranslation('elections');
  const isOut = election.state === 'CANCELLED' || candidate.state === 'NOT_ELECTED';
  const end: End = wasElected && isOut ? 'NOT_SEATED' : candidate.state;
  return <BandTag tone={TONES[end]}>{t(`candidateState.${end}`)}</BandTag>;
}
