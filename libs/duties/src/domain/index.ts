export * from './may-act';
export * from './todo-detail';
export * from './todo-kind';
export * from './todo-state';
