import { Button, Flex } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../shared/viewer';
import type { GroupDetail } from './group.page';

export interface GroupActProps {
  group: GroupDetail;
  onClose: () => void;
  onDone: () => void;
}

const acts = {
  addMember: lazy(async () => ({ default: (await import('./group-act-modals')).AddMemberModal })),
  rename: lazy(async () => ({ default: (await import('./group-act-modals')).RenameGroupModal })),
  split: lazy(async () => ({ default: (await import('./split-group.modal')).SplitGroupModal })),
  merge: lazy(async () => ({ default: (await import('./merge-group.modal')).MergeGroupModal })),
  dissolve: lazy(async () => ({ default: (await import('./group-act-modals')).DissolveGroupModal })),
};
type ActName = keyof typeof acts;
const NAMES: readonly ActName[] = ['addMember', 'rename', 'split', 'merge', 'dissolve'];

/** What may be done with the group, each in a dialog of its own. */
export function GroupActs({ group, onDone }: { group: GroupDetail; onDone: () => void }) {
  const { t } = useTranslation('group');
  const mayWrite = useMay('GROUP_WRITE');
  const [open, setOpen] = useState<ActName>();
  if (!mayWrite || group.status !== 'ACTIVE') return null;
  const Act = open && acts[open];
  return (
    <>
      <Flex gap={8} wrap>
        {NAMES.map((name) => (
          <Button
            key={name}
            type={name === 'addMember' ? 'primary' : 'default'}
            danger={name === 'dissolve' || name === 'merge'}
            onClick={() => setOpen(name)}
          >
            {t(`act.${name}`)}
          </Button>
        ))}
      </Flex>
      {Act ? (
        <Suspense fallback={null}>
          <Act group={group} onClose={() => setOpen(undefined)} onDone={onDone} />
        </Suspense>
      ) : null}
    </>
  );
}
