export { createTestDatabase, type FilledTemplate, type TestDatabase } from './test-database';
