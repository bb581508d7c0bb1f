import { useMutation } from '@apollo/client/react';
import { Button, Checkbox, Flex, Form, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ElectionOffice } from '../../gql/graphql';
import { ActModal } from '../../shared/act-modal';
import { FileUpload } from '../../shared/files/file-upload';
import type { UploadedFile } from '../../shared/files/use-uploads';
import { inBrackets } from '../../shared/format';
import { type ElectionActProps, onElection } from './election-acts';
import { RecordElectionCountDocument } from './election-acts.graphql';
import { namesApart } from './names-apart';
import './elections.css';

interface CountValues {
  participantIds: string[];
  votes: Record<string, number>;
  teller: string;
  scrutineer: string;
  fileIds?: UploadedFile[];
}

/** Who took part and the votes of each candidate; a vote is nobody's. */
export function CountModal({ election, ...modal }: ElectionActProps) {
  const { t } = useTranslation('elections');
  const [record] = useMutation(RecordElectionCountDocument);
  const round = election.rounds.at(-1);
  if (!round) return null;
  const { roll, counts, members, needed } = round;
  const nameOf = namesApart(roll);
  const rules = [{ required: true, message: t('act.required') }];
  return (
    <ActModal<CountValues>
      {...modal}
      title={t('action.RECORD_COUNT')}
      fields={['participantIds', 'votes', 'teller', 'scrutineer', 'fileIds']}
      initialValues={{ participantIds: roll.map(({ retailerId }) => retailerId) }}
      perform={async ({ participantIds, votes, teller, scrutineer, fileIds = [] }) => {
        const counted = counts.map(({ candidate }) => ({ candidateId: candidate.id, votes: votes[candidate.id] ?? 0 }));
        const input = { participantIds, votes: counted, teller, scrutineer, fileIds: fileIds.map(({ id }) => id) };
        return (
          (await record({ variables: { input: { ...onElection(election), ...input } } })).data?.recordElectionCount.errors ?? []
        );
      }}
    >
      {() => (
        <>
          <p className="cx-quiet">{t('act.countNote', { members, needed })}</p>
          <Form.Item name="participantIds" label={t('act.participants')}>
            <Participants choices={roll.map((entry) => ({ value: entry.retailerId, label: nameOf(entry) }))} />
          </Form.Item>
          {counts.map(({ candidate }) => (
            <Form.Item
              key={candidate.id}
              name={['votes', candidate.id]}
              label={t('act.votes', { name: `${nameOf(candidate)}${inBrackets(t(`office.${candidate.office}`))}` })}
              rules={rules}
            >
              <InputNumber min={0} max={members} precision={0} inputMode="numeric" style={{ width: 120 }} />
            </Form.Item>
          ))}
          {/* Where a refusal about the votes as a whole is shown, beside their sum. */}
          <Form.Item name="votes" dependencies={['participantIds']}>
            <VotesSum candidates={counts.map(({ candidate }) => candidate)} />
          </Form.Item>
          <Form.Item name="teller" label={t('act.teller')} rules={rules}>
            <Input maxLength={30} style={{ width: 200 }} />
          </Form.Item>
          <Form.Item name="scrutineer" label={t('act.scrutineer')} rules={rules}>
            <Input maxLength={30} style={{ width: 200 }} />
          </Form.Item>
          <Form.Item name="fileIds" label={t('act.files')}>
            <FileUpload />
          </Form.Item>
        </>
      )}
    </ActModal>
  );
}

interface ParticipantsProps {
  choices: readonly { value: string; label: string }[];
  value?: string[];
  onChange?: (value: string[]) => void;
}

function Participants({ choices, value = [], onChange }: ParticipantsProps) {
  const { t } = useTranslation('elections');
  return (
    <>
      <Flex gap={8} style={{ marginBottom: 6 }}>
        <Button size="small" onClick={() => onChange?.(choices.map((choice) => choice.value))}>
          {t('act.all')}
        </Button>
        <Button size="small" onClick={() => onChange?.([])}>
          {t('act.none')}
        </Button>
      </Flex>
      <Checkbox.Group className="cx-participants" value={value} onChange={(next) => onChange?.(next)} options={[...choices]} />
    </>
  );
}

/** How many took part, and the votes of each office that is voted for. */
function VotesSum({ candidates }: { candidates: readonly { id: string; office: ElectionOffice }[] }) {
  const { t } = useTranslation('elections');
  const participants = Form.useWatch<string[] | undefined>('participantIds') ?? [];
  const votes = Form.useWatch<Record<string, number> | undefined>('votes') ?? {};
  const sums = [...Map.groupBy(candidates, ({ office }) => office)].map(([office, standing]) => {
    const sum = standing.reduce((total, { id }) => total + (votes[id] ?? 0), 0);
    return t('act.sumOf', { office: t(`office.${office}`), sum });
  });
  return (
    <span role="status" className="cx-figure">
      {[t('act.sum', { ballots: participants.length }), ...sums].join(t('one.and'))}
    </span>
  );
}
