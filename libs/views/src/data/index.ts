export * from './keep-views.service';
