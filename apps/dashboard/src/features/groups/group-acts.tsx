import { Button, Flex } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GroupAction } from '../../gql/graphql';
import { useMay } from '../../shared/viewer';
import type { GroupDetail } from './group.page';

export interface GroupActProps {
  group: GroupDetail;
  onClose: () => void;
  onDone: () => void;
}

const acts = {
  APPLY: lazy(async () => ({ default: (await import('../joining/apply-to-group.modal')).ApplyToGroupModal })),
  ADD_MEMBER: lazy(async () => ({ default: (await import('./group-act-modals')).AddMemberModal })),
  RENAME: lazy(async () => ({ default: (await import('./group-act-modals')).RenameGroupModal })),
  SPLIT: lazy(async () => ({ default: (await import('./split-group.modal')).SplitGroupModal })),
  MERGE: lazy(async () => ({ default: (await import('./merge-group.modal')).MergeGroupModal })),
  DISSOLVE: lazy(async () => ({ default: (await import('./group-act-modals')).DissolveGroupModal })),
} satisfies Record<GroupAction | 'APPLY', unknown>;
type ActName = keyof typeof acts;

/** What the viewer may do with the group, each in a dialog of its own; the way into it comes first (SD-R11). */
export function GroupActs({ group, onDone }: { group: GroupDetail; onDone: () => void }) {
  const { t } = useTranslation('group');
  const mayApply = useMay('GROUP_AFFAIRS') && group.status === 'ACTIVE';
  const [open, setOpen] = useState<ActName>();
  const names: readonly ActName[] = [...(mayApply ? (['APPLY'] as const) : []), ...group.availableActions];
  const Act = open && acts[open];
  return (
    <>
      <Flex gap={8} wrap>
        {names.map((name) => (
          <Button
            key={name}
            type={name === 'APPLY' ? 'primary' : 'default'}
            danger={name === 'DISSOLVE' || name === 'MERGE'}
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
