import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useScope } from '../../shared/scope';
import { useViewer } from '../../shared/viewer';
import { PlanMeetingsModal } from '../meetings/plan-meetings.modal';

/** Plans the meetings of the month for all groups of the unit that have none yet. */
export function PlanMissing({ unitName, onDone }: { unitName: string; onDone: (planned: number) => void }) {
  const { t } = useTranslation('todo');
  const { unitCode } = useScope();
  const { today } = useViewer();
  const [planning, setPlanning] = useState(false);
  // As the act has it: of a county, an area or a place.
  if (unitCode.length <= 6 && unitCode.endsWith('00')) return null;
  return (
    <>
      <Button type="link" size="small" onClick={() => setPlanning(true)}>
        {t('planAll')}
      </Button>
      {planning ? (
        <PlanMeetingsModal
          unit={{ code: unitCode, name: unitName }}
          of={today.slice(0, 7)}
          onClose={() => setPlanning(false)}
          onDone={onDone}
        />
      ) : null}
    </>
  );
}
