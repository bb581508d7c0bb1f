import { ARCHIVE_FIELDS, ARCHIVE_MEMBERS, type ArchiveMember, type ArchiveRow } from '@chengxin/imports/domain';
import type { LocalDate } from '@chengxin/kernel';
import type { CellPlace } from './act-run';
import type { KnownRetailer } from './look-ups';

/** An archive all of whose cells could be read. */
export type Archive = ArchiveRow & { readonly groupName: string; readonly foundedOn: LocalDate };

/** A member with the retailer of its licence number. */
export interface Found {
  readonly member: ArchiveMember;
  readonly retailer: KnownRetailer;
}

/** The cell beside a label of the archive. */
export const field = (archive: ArchiveRow, key: keyof typeof ARCHIVE_FIELDS): CellPlace => ({
  sheet: archive.sheet,
  line: archive.lines[key] ?? archive.line,
  header: ARCHIVE_FIELDS[key].header,
});

/** The cell of a member. */
export const column = ({ sheet, line }: ArchiveMember, key: keyof typeof ARCHIVE_MEMBERS): CellPlace => ({
  sheet,
  line,
  header: ARCHIVE_MEMBERS[key].header,
});
