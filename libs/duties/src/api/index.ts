export * from './todo.object';
export * from './todo.resolver';
export { kindsAsked, todoRows } from './todo.sql';
export { type TodoScope, todoScope } from './todo-scope';
