export {
  type EmbeddedOptions,
  type EmbeddedPostgres,
  removeEmbeddedPostgres,
  runningEmbeddedPostgres,
  startEmbeddedPostgres,
  useEmbeddedPostgres,
} from './embedded-postgres';
