import type { ImportDefinition, Placed } from '@chengxin/imports/domain';
import { type Label, normaliseText } from '@chengxin/kernel';
import type { ActRun, CellPlace } from './act-run';

/** The cells of a row by the keys of its columns. */
export const cellsOf =
  ({ columns }: ImportDefinition, { sheet, line }: Placed<object>) =>
  (key: string, who?: string): CellPlace => ({ sheet, line, header: columns[key]?.header ?? key, who });

/** Whether two texts say the same, in full or half width and with whatever spaces. */
export const sameText = (one: string, other: string): boolean => normaliseText(one) === normaliseText(other);

/** A cell that tells something else than what is recorded is a fault; an empty one tells nothing. `shown` is the recorded value in both languages. */
export function mustBeAsRecorded(
  run: ActRun,
  at: CellPlace,
  told: string | null,
  recorded: string | null,
  shown: Label = { zh: recorded ?? '没有登记', en: recorded ?? 'nothing is recorded' },
): void {
  if (told === null || (recorded !== null && sameText(told, recorded))) return;
  run.fault(at, { zh: `与系统中的一致：${shown.zh}`, en: `as it stands in the system: ${shown.en}` });
}
