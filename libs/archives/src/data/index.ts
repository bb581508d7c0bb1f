export * from './box.queries';
export * from './box.sql';
export * from './confirm-holder.service';
export * from './file-paper.service';
export * from './remove-paper.service';
export * from './whereabouts.queries';
