export * from './keep-views.service';
export * from './named-things';
