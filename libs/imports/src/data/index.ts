export * from './read-file';
export * from './write-workbooks';
