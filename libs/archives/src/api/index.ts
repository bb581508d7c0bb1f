export * from './archive.enums';
export * from './archive-acts.resolver';
export * from './archive-box.object';
export * from './archive-matrix.object';
export * from './archive-paper.object';
export * from './archives.resolver';
