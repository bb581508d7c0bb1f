export * from './event-words';
export * from './timeline-kind';
export * from './timeline-labels';
export * from './timeline-words';
