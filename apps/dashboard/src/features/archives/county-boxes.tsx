import { BandTag } from '@chengxin/ui';
import { Button, Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Box } from './archive-box';
import { MissingOf } from './missing-of';

/** The boxes of the counties of a unit; what they lack, by name. */
export function CountyBoxes({ boxes, onOpen }: { boxes: readonly Box[]; onOpen: (code: string) => void }) {
  const { t } = useTranslation('archives');
  if (boxes.length === 0) return null;
  return (
    <section className="cx-panel">
      <h2>{t('county')}</h2>
      <ul className="cx-archive">
        {boxes.map((box) => {
          const missing = box.required - box.present;
          return (
            <li key={box.id}>
              <Flex gap={8} wrap align="center">
                <strong>{box.name}</strong>
                <BandTag tone={missing > 0 ? 'bad' : 'good'}>
                  {missing > 0 ? t('state.INCOMPLETE', { count: missing }) : t('complete')}
                </BandTag>
                <span className="cx-quiet cx-figure">{t('of', { present: box.present, required: box.required })}</span>
                <Button type="link" size="small" aria-label={t('countyOf', { county: box.name })} onClick={() => onOpen(box.id)}>
                  {t('open')}
                </Button>
              </Flex>
              {box.documents
                .filter(({ state }) => state === 'INCOMPLETE')
                .map((line) => (
                  <div key={line.document}>
                    <span className="cx-quiet">{t(`document.${line.document}`)}</span>
                    <MissingOf line={line} />
                  </div>
                ))}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
