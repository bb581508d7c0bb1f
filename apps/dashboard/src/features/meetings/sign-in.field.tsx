import { PRESENCES, type Presence } from '@chengxin/meetings/domain';
import { Button, Flex, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { FewPresent } from './few-present';

/** Who of those expected came, by retailer; who is not in it is absent. */
export type SignIns = Readonly<Record<string, Presence>>;

interface Expected {
  retailerId: string;
  storeName: string;
  groupName: string;
}

export interface SignInFieldProps {
  /** From the form item around it. */
  id?: string;
  value?: SignIns;
  onChange?: (value: SignIns) => void;
  expected: readonly Expected[];
  /** Whether groups are told apart: at a joint meeting, among leaders. */
  withGroups: boolean;
}

/** The sign-in sheet: a line and three large buttons for each who is expected, to be kept with one thumb. */
export function SignInField({ id, value = {}, onChange, expected, withGroups }: SignInFieldProps) {
  const { t } = useTranslation('meetings');
  if (expected.length === 0) return <p className="cx-quiet">{t('signIn.roster')}</p>;
  const count = (presence: Presence) => expected.filter(({ retailerId }) => (value[retailerId] ?? 'ABSENT') === presence).length;
  const everyone = () => onChange?.(Object.fromEntries(expected.map(({ retailerId }) => [retailerId, 'PRESENT'])));
  return (
    <div id={id}>
      <Flex justify="space-between" align="center" wrap gap={8}>
        <span aria-live="polite">
          {t('signIn.counts', {
            all: expected.length,
            present: count('PRESENT'),
            excused: count('EXCUSED'),
            absent: count('ABSENT'),
          })}
        </span>
        <Button onClick={everyone}>{t('signIn.all')}</Button>
      </Flex>
      <FewPresent present={count('PRESENT')} expected={expected.length} />
      <ul className="cx-sign-in">
        {expected.map(({ retailerId, storeName, groupName }) => (
          <li key={retailerId}>
            <span>
              {storeName}
              {withGroups ? <span className="cx-quiet"> {groupName}</span> : null}
            </span>
            <Segmented<Presence>
              aria-label={t('signIn.of', { store: storeName })}
              value={value[retailerId] ?? 'ABSENT'}
              options={PRESENCES.map((presence) => ({ value: presence, label: t(`presence.${presence}`) }))}
              onChange={(presence) => onChange?.({ ...value, [retailerId]: presence })}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
