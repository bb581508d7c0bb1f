export * from './keep-queries.service';
