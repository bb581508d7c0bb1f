import { ARCHIVE_IMPORT, type ArchiveRow } from './archive-import';
import type { ImportFault } from './cell';
import { GROUP_IMPORT, type GroupRow } from './group-import';
import type { ImportDefinition } from './import-definition';
import type { ImportKind } from './import-kind';
import { MARGIN_SURVEY_IMPORT, type MarginSurveyRow } from './margin-survey-import';
import { MEETING_IMPORT, type MeetingRow } from './meeting-import';
import { RETAILER_IMPORT, type RetailerRow } from './retailer-import';

/** The row type of each kind. */
export interface ImportRows {
  RETAILERS: RetailerRow;
  GROUPS: GroupRow;
  GROUP_ARCHIVES: ArchiveRow;
  MARGIN_SURVEYS: MarginSurveyRow;
  MEETINGS: MeetingRow;
}

/** Every kind of import. */
export const IMPORT_DEFINITIONS: Readonly<Record<ImportKind, ImportDefinition>> = {
  RETAILERS: RETAILER_IMPORT,
  GROUPS: GROUP_IMPORT,
  GROUP_ARCHIVES: ARCHIVE_IMPORT,
  MARGIN_SURVEYS: MARGIN_SURVEY_IMPORT,
  MEETINGS: MEETING_IMPORT,
};

const PERSONAL_HEADERS: ReadonlySet<string> = new Set(
  Object.values(IMPORT_DEFINITIONS).flatMap(({ columns }) =>
    Object.values(columns)
      .filter((column) => column.personal)
      .map((column) => column.header),
  ),
);

/** A fault as it is shown to others than who uploaded the file: cells about persons are hidden, whatever was typed into them. */
export const withoutPersonalValue = (fault: ImportFault): ImportFault =>
  PERSONAL_HEADERS.has(fault.column) && fault.value !== '' ? { ...fault, value: '***' } : fault;
