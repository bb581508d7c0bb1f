export { restoreBackup } from './restore-backup';
export { BACKUP_FORMAT, type RowCounts, writeBackup } from './write-backup';
