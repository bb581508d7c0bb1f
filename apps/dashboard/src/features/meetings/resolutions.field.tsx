import { MOST_RESOLUTIONS, type ResolutionInput } from '@chengxin/meetings/domain';
import { Button, Flex, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';

export interface ResolutionsFieldProps {
  /** From the form item around it. */
  id?: string;
  value?: readonly ResolutionInput[];
  onChange?: (value: readonly ResolutionInput[]) => void;
}

/** Matters that the charter leaves open, each with the members who were for it (SD-R13). */
export function ResolutionsField({ id, value = [], onChange }: ResolutionsFieldProps) {
  const { t } = useTranslation('meetings');
  const change = (index: number, part: Partial<ResolutionInput>) =>
    onChange?.(value.map((one, at) => (at === index ? { ...one, ...part } : one)));
  return (
    <Flex id={id} vertical gap={8} align="stretch">
      {value.map((one, index) => (
        <Flex key={String(index)} gap={8} align="start" wrap>
          <Input
            aria-label={t('resolutions.subject', { number: index + 1 })}
            placeholder={t('resolutions.placeholder')}
            maxLength={200}
            style={{ flex: '1 1 200px' }}
            value={one.subject}
            onChange={(event) => change(index, { subject: event.target.value })}
          />
          <InputNumber
            aria-label={t('resolutions.votesFor', { number: index + 1 })}
            min={0}
            precision={0}
            style={{ width: 120 }}
            prefix={t('resolutions.for')}
            value={one.votesFor}
            onChange={(votesFor) => change(index, { votesFor: votesFor ?? 0 })}
          />
          <Button
            aria-label={t('resolutions.removeOf', { number: index + 1 })}
            onClick={() => onChange?.(value.filter((_, at) => at !== index))}
          >
            {t('resolutions.remove')}
          </Button>
        </Flex>
      ))}
      {value.length < MOST_RESOLUTIONS ? (
        <Button style={{ alignSelf: 'start' }} onClick={() => onChange?.([...value, { subject: '', votesFor: 0 }])}>
          {t('resolutions.add')}
        </Button>
      ) : null}
    </Flex>
  );
}
